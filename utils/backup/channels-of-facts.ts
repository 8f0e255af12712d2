/** The channels that follow from audits and edits, made anew: what their records said before is among those (`unsaid.ts`). */
import type { AccountKey, EpochMs } from '../reading/reading';
import { INBOX, inboxExpiry } from '../store/channels';
import { joined } from '../store/identity';
import { sameUtcDay } from '../store/news';
import { pastOf } from '../store/past';
import type { Attempt, Audit, Channel, ChannelId } from '../store/schema';
import { accountsIn } from './accounts';
import { namingOf, partsOf, type Part, type Plans } from './companies';
import type { Facts } from './facts';
import { sightingsIn, type Seen } from './sightings';
import { noteBy, roleBy, wordsAbout, type Words } from './words';

/** A channel that has no name in any database yet. */
export interface NamelessChannel {
  readonly part: Part;
  readonly words: Words;
  readonly channel: Omit<Channel, 'id' | 'visits'>;
  /** All that it was known by; a record keeps the newest of them. */
  readonly keys: ReadonlySet<AccountKey>;
}

/** The channels, in the order of their first sightings. */
export function channelsOf({ audits, edits }: Facts, plans: Plans): NamelessChannel[] {
  const accounts = accountsIn(sightingsIn(audits.values(), edits.values()));
  const wordsOf = wordsAbout(accounts, edits.values());
  const naming = namingOf(plans);
  return accounts.flatMap((account) => {
    const words = wordsOf(account);
    return partsOf(account, words, plans, naming).map((part) => namelessChannel(part, words, plans));
  });
}

function namelessChannel(part: Part, words: Words, plans: Plans): NamelessChannel {
  const { sightings, platformId, planId } = part;
  const audits = sightings.flatMap(({ audit }) => audit ?? []);
  const seen = sightings.flatMap((one) => one.seen ?? []);
  const newestFirst = sightings.toReversed().flatMap(({ keys }) => keys);
  const aliases = joined(newestFirst, []);
  const past = pastOf(audits, aliases, plans.get(planId) ?? null);
  const lastChecked = latestOf([
    ...audits.map(({ reading }) => reading.readAt),
    ...seen.map((one) => one.lastChecked),
  ]);
  const firstSeen = [
    ...audits.map(({ reading }) => reading.readAt),
    ...seen.map((one) => one.firstSeen),
  ].reduce((a, b) => Math.min(a, b), Infinity);
  const expiry = inboxExpiry(past.latest?.reading.kind, lastChecked ?? firstSeen);
  const channel = {
    platform: sightings[0]?.platform ?? '',
    aliases,
    platformId,
    planId,
    role: roleBy(words),
    ...past,
    firstSeen,
    lastChecked,
    lastAttempt: lastAttemptIn(seen),
    note: noteBy(words),
    ...(planId === INBOX && { expiresAt: latestOf([expiry, ...seen.map((one) => one.expiresAt)]) ?? expiry }),
  };
  return { part, words, channel, keys: new Set(newestFirst) };
}

const latestOf = (moments: readonly (EpochMs | null)[]): EpochMs | null =>
  moments.reduce<EpochMs | null>((a, b) => (a === null || b === null ? (a ?? b) : Math.max(a, b)), null);

const lastAttemptIn = (seen: readonly Seen[]): Attempt | null =>
  seen.reduce<Attempt | null>((last, { lastAttempt: one }) => {
    if (!last || !one) return last ?? one;
    if (one.at !== last.at) return one.at > last.at ? one : last;
    return one.state > last.state ? one : last;
  }, null);

/** The channel under its name, with its audits: each of a UTC day takes the place of the one before it on that day. */
export function named(
  { channel, part: { sightings } }: NamelessChannel,
  id: ChannelId,
): { readonly channel: Channel; readonly audits: readonly Audit[] } {
  const audits: Audit[] = [];
  for (const { audit } of sightings) {
    if (!audit) continue;
    const before = audits.at(-1);
    const supersedes = before && sameUtcDay(before.auditedAt, audit.auditedAt) ? before.id : null;
    const isAsBefore = audit.channelId === id && audit.supersedes === supersedes;
    audits.push(isAsBefore ? audit : { ...audit, channelId: id, supersedes });
  }
  return { channel: { ...channel, id, latest: audits.at(-1) ?? null }, audits };
}
