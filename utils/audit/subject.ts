/** What the rules see of a channel, put together from the plan, what is stored of the channel, and a reading. */
import type { Plan, PlannedChannel, Role } from '../plan/plan';
import type { Decision, SetAside } from '../plan/parts/decisions';
import { identityOf } from '../plan/planned-channels';
import { accountMark, isSaidOf } from '../plan/said-of';
import { unknown, type AccountKey, type EpochMs, type PlatformId, type Reading } from '../reading/reading';
import type { ChannelSubject, FollowersSeen } from './finding';
import { stalenessOf } from './staleness';
import { thresholdsFor } from './thresholds';

/** What is stored of a channel, as far as rules look at it. */
export interface SeenChannel {
  readonly platform: PlatformId;
  /** The platform's own id, once a page proved it. */
  readonly platformId: string | null;
  readonly aliases: readonly AccountKey[];
  readonly role: Role | null;
  readonly firstSeen: EpochMs;
  readonly lastChecked: EpochMs | null;
  readonly followersSeen?: readonly FollowersSeen[];
}

/**
 * The subject that a channel is to the rules: `planned` where the plan names it, `seen` where it was visited, `reading`
 * where that made an audit. `now` (epoch ms) stands for the moment of reading where there is none.
 */
export function subjectFor(
  plan: Plan,
  planned: PlannedChannel | null,
  seen: SeenChannel | null,
  reading: Reading | null,
  now: EpochMs,
): ChannelSubject {
  const names = namesOf(planned, seen);
  const platform = reading?.platform ?? planned?.platform ?? '';
  return {
    plan,
    planned,
    role: planned?.role ?? seen?.role ?? null,
    aliases: seen?.aliases ?? [],
    platformId: seen?.platformId ?? null,
    reading,
    staleness: stalenessOf(
      reading?.lastPost ?? unknown('not-shown'),
      reading?.readAt ?? now,
      thresholdsFor(plan, planned, platform),
    ),
    lastChecked: seen?.lastChecked ?? null,
    firstSeen: seen?.firstSeen ?? null,
    followersSeen: seen?.followersSeen ?? [],
    decision: decisionAbout(plan, names),
    setAside: plan.setAside.filter((one) => isSaidOf(one, names)),
  };
}

/**
 * The words by which decisions and findings set aside name a channel: its line's id first, then its account keys, and its
 * account's mark.
 */
export const namesOf = (
  planned: PlannedChannel | null,
  seen: Pick<SeenChannel, 'aliases' | 'platform' | 'platformId'> | null,
): readonly string[] => [
  ...(planned ? [planned.id, identityOf(planned)] : []),
  ...(seen?.aliases ?? []),
  ...(seen?.platformId ? [accountMark(seen.platform, seen.platformId)] : []),
];

/** The decision that holds about a channel of these names; `null` where none was made, or the last one was withdrawn. */
export function decisionAbout({ decisions }: Plan, names: readonly string[]): Decision | null {
  const last = decisions.findLast((one) => isSaidOf(one, names));
  return last?.word ? last : null;
}

/** What of a company's findings was set aside. */
export const setAsideOf = ({ setAside }: Plan): readonly SetAside[] =>
  setAside.filter(({ about }) => about === null);
