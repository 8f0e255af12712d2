/** Channels that were seen and stand in no plan yet, as lines that a plan could have. */
import { postsPerWeekSeen } from '../audit/rhythm';
import {
  newPlannedChannel,
  plannedChannelFor,
  type Plan,
  type PlannedChannel,
  type Role,
} from '../plan/plan';
import { isKnown } from '../reading/reading';
import type { ChannelLine } from './channel-line';

export interface SuggestedChannel {
  readonly line: ChannelLine;
  /** What the auditor said of it; `null`: nobody did. */
  readonly role: Role | null;
  /** True where it may be a person's own profile: whose it is has to be said before it is planned. */
  readonly mayBePerson: boolean;
  /** Own posts a week over the stretch that its page proves; `null` where none is proven, or there were none. */
  readonly postsPerWeek: number | null;
}

/** Those of the lines that the plan could name; `plan` `null`: one in which nothing is planned yet. */
export const suggestedChannels = (
  plan: Plan | null,
  lines: readonly ChannelLine[],
): readonly SuggestedChannel[] =>
  lines.flatMap((line) => {
    const { planned, channel, reading, url, role } = line;
    if (planned || !channel || !reading || url === '') return [];
    if (plan && plannedChannelFor(plan, channel.aliases)) return [];
    return [
      {
        line,
        role,
        mayBePerson: !isKnown(reading.kind) || reading.kind.value === 'personal-profile',
        postsPerWeek: postsPerWeekSeen(reading) || null,
      },
    ];
  });

/** Such a channel as the plan names it. The rhythm that it has now is planned only if `asNow` says so. */
export function plannedFrom(
  { line, postsPerWeek }: SuggestedChannel,
  role: Role,
  asNow: boolean,
): PlannedChannel {
  return {
    ...newPlannedChannel(line.platform, line.url),
    role,
    cadence: asNow && postsPerWeek !== null ? { postsPerWeek } : null,
  };
}
