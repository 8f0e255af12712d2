/**
 * What a channel keeps of its earlier audits at hand, so that nobody has to read the log to compare: how it was by the
 * last audit of an earlier day, and how many followers its audits showed.
 */
import type { FollowersSeen } from '../audit/finding';
import { DAY, stalenessOf } from '../audit/staleness';
import { thresholdsFor } from '../audit/thresholds';
import { plannedChannelFor, type Plan } from '../plan/plan';
import { isAnswer, isKnown, valueOf, type EpochMs } from '../reading/reading';
import type { Audit, Channel, Snapshot } from './schema';

const WEEK: EpochMs = 7 * DAY;
/** So many counts are kept, a week apart or more: over two years of weekly audits. Our choice. */
const MOST_COUNTS = 120;

/** The channel with this audit as its latest word. `plan`: its company's, `null` in the inbox. */
export function withLatest(channel: Channel, audit: Audit, plan: Plan | null): Channel {
  const { latest } = channel;
  const followersSeen = withFollowers(seenOf(channel), audit);
  const previous =
    latest && isEarlierDay(latest, audit) ? snapshotOf(channel, latest, plan) : channel.previous;
  return {
    ...channel,
    latest: audit,
    ...(previous && { previous }),
    ...(followersSeen.length > 0 && { followersSeen }),
  };
}

/**
 * The whole past of a channel by its audits, oldest first; the same as if each had been its latest word in turn. `plan`:
 * its company's, `null` in the inbox.
 */
export function pastOf(
  audits: readonly Audit[],
  aliases: Channel['aliases'],
  plan: Plan | null,
): Pick<Channel, 'latest' | 'previous' | 'followersSeen'> {
  const latest = audits.at(-1) ?? null;
  const before =
    latest && audits.findLast((audit) => isEarlierDay(audit, latest) && isAnswer(audit.reading.state));
  const previous = before && snapshotOf({ aliases }, before, plan);
  const followersSeen = audits.reduce<readonly FollowersSeen[]>(withFollowers, []);
  return { latest, ...(previous && { previous }), ...(followersSeen.length > 0 && { followersSeen }) };
}

/**
 * The channel with the followers of an audit that is older than its latest one. A count within a week of one that is
 * known already stays out: nothing that was seen before makes way for it.
 */
export function withEarlier(channel: Channel, audit: Audit): Channel {
  const seen = seenOf(channel);
  const [entered] = withFollowers([], audit);
  if (!entered || seen.some(({ at }) => Math.abs(at - entered.at) < WEEK)) return channel;
  return { ...channel, followersSeen: [...seen, entered].sort(byTime).slice(-MOST_COUNTS) };
}

const byTime = (one: FollowersSeen, other: FollowersSeen): number => one.at - other.at;

/** The counts of a channel; of one that was stored before they were kept, its latest audit's. */
const seenOf = ({ followersSeen, latest }: Channel): readonly FollowersSeen[] =>
  followersSeen ?? (latest ? withFollowers([], latest) : []);

const isEarlierDay = (a: Audit, b: Audit): boolean =>
  Math.floor(a.auditedAt / DAY) < Math.floor(b.auditedAt / DAY);

/** The counts with this audit's, unless the last one is not a week old: that one is the longer comparison. */
function withFollowers(seen: readonly FollowersSeen[], { reading }: Audit): readonly FollowersSeen[] {
  const { followers, readAt } = reading;
  const last = seen.at(-1);
  if (!isKnown(followers) || (last && readAt - last.at < WEEK)) return seen;
  return [...seen, { ...followers.value, at: readAt }].slice(-MOST_COUNTS);
}

function snapshotOf(
  { aliases }: Pick<Channel, 'aliases'>,
  audit: Audit,
  plan: Plan | null,
): Snapshot | undefined {
  const { reading, auditedAt, rulesetVersion, planId, findings } = audit;
  if (!isAnswer(reading.state)) return undefined;
  const planned = plan && (plannedChannelFor(plan, aliases) ?? null);
  const thresholds = thresholdsFor(plan, planned, reading.platform);
  return {
    auditedAt,
    rulesetVersion,
    planId,
    state: reading.state,
    kind: valueOf(reading.kind) ?? null,
    name: valueOf(reading.account.name) ?? null,
    handle: valueOf(reading.account.handle) ?? null,
    followers: valueOf(reading.followers) ?? null,
    level: stalenessOf(reading.lastPost, reading.readAt, thresholds).level,
    failed: findings.filter(({ result }) => result === 'fail').map(({ rule }) => rule),
  };
}

/** The clocks of two computers, and of one before and after it was set, may differ by so much, in ms. Our choice. */
const CLOCK_SLACK: EpochMs = DAY;

/**
 * The channel without what lies ahead of `now`: noted while a clock was wrong, here or at a colleague's. Such an audit
 * stays in the log; as the latest word it would outlast every visit until its day comes.
 */
export function withoutFuture(channel: Channel, now: EpochMs): Channel {
  const isPast = (at: EpochMs): boolean => at <= now + CLOCK_SLACK;
  const { latest, previous, followersSeen, lastChecked, lastAttempt, ...others } = channel;
  const counts = followersSeen?.filter(({ at }) => isPast(at)) ?? [];
  return {
    ...others,
    latest: latest && isPast(latest.auditedAt) ? latest : null,
    lastChecked: lastChecked !== null && isPast(lastChecked) ? lastChecked : null,
    lastAttempt: lastAttempt && isPast(lastAttempt.at) ? lastAttempt : null,
    ...(previous && isPast(previous.auditedAt) && { previous }),
    ...(counts.length > 0 && { followersSeen: counts }),
  };
}

/** What two channels that are one account keep of their pasts together. `plan`: their company's, `null` in the inbox. */
export function joinedPast(
  a: Channel,
  b: Channel,
  plan: Plan | null,
): Pick<Channel, 'previous' | 'followersSeen'> {
  const previous = [a.previous, b.previous, overtaken(a, b, plan)]
    .filter((one) => one !== undefined)
    .sort((one, other) => other.auditedAt - one.auditedAt)[0];
  const all = [...seenOf(a), ...seenOf(b)].sort(byTime);
  const followersSeen = all.reduce<FollowersSeen[]>((kept, one) => {
    const last = kept.at(-1);
    return last && one.at - last.at < WEEK ? kept : [...kept, one];
  }, []);
  return {
    ...(previous && { previous }),
    ...(followersSeen.length > 0 && { followersSeen: followersSeen.slice(-MOST_COUNTS) }),
  };
}

/** How the account was by the older of two latest audits, which is of an earlier day; `undefined` where it is not. */
function overtaken(a: Channel, b: Channel, plan: Plan | null): Snapshot | undefined {
  if (!a.latest || !b.latest) return undefined;
  const [older, newer] =
    a.latest.auditedAt < b.latest.auditedAt ? [a.latest, b.latest] : [b.latest, a.latest];
  const aliases = [...a.aliases, ...b.aliases];
  return isEarlierDay(older, newer) ? snapshotOf({ aliases }, older, plan) : undefined;
}
