/** The channels of which the report cannot say anything, each with the reason. */
import { namesOf } from '../audit/subject';
import type { Plan } from '../plan/plan';
import { platformOf } from '../reading/platforms/platform';
import type { Attempt } from '../store/schema';
import type { ChannelLine } from './channel-line';

export interface NotVisited {
  readonly line: ChannelLine;
  /** What became of the last visit; `null` where there was none. */
  readonly attempt: Attempt | null;
  /** Why the newest round left it out; empty where it did not. */
  readonly skippedFor: string;
  /** Nothing but a look by hand can tell of it. */
  readonly isByHand: boolean;
}

/** The channels without an audit, in the order of the lines. */
export function notVisited(plan: Plan, lines: readonly ChannelLine[]): readonly NotVisited[] {
  const skipped = plan.rounds.at(-1)?.skipped ?? [];
  return lines
    .filter(({ audit }) => !audit)
    .map((line) => {
      const names = namesOf(line.planned, line.channel);
      return {
        line,
        attempt: line.channel?.lastAttempt ?? null,
        skippedFor: skipped.findLast(({ about }) => names.includes(about))?.reason ?? '',
        isByHand: platformOf(line.platform) === undefined,
      };
    });
}
