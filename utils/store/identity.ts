/**
 * Which channel an account is. Keys name accounts, but a handle can change hands: two different ids of the platform
 * are two accounts, whatever handle one of them bears now.
 */
import type { Plan } from '../plan/plan';
import { valueOf, type AccountKey, type EpochMs, type Reading } from '../reading/reading';
import { foundBy, type Lookup } from './found-by';
import { joinedPast } from './past';
import type { AuditStore, ChannelStore } from './stores';
import type { Channel } from './schema';

/** The most addresses that a channel is known by; real ones have two or three. */
const MAX_ALIASES = 16;
/** Characters of a note, as its schema lets through. */
const MAX_NOTE = 5000;

/** What looking a channel up needs of its store, in a transaction of any mode. */
export type ChannelIndex = Lookup<'byAlias', Channel>;

/**
 * The channels that these keys name, the one checked last first. `platformId`, where it is known, leaves out those
 * that are known under another one.
 */
export async function channelsNamed(
  channels: ChannelIndex,
  keys: readonly AccountKey[],
  platformId?: string,
): Promise<Channel[]> {
  const found = await foundBy(channels, 'byAlias', keys, ({ id }) => id);
  return found
    .filter((channel) => !platformId || !channel.platformId || channel.platformId === platformId)
    .sort((a, b) => lastSeen(b) - lastSeen(a));
}

const lastSeen = ({ lastChecked, firstSeen }: Channel): EpochMs => lastChecked ?? firstSeen;

/**
 * The stored channels that a reading proves to be its account, the one to go on with first: a company's before the
 * inbox's, then the oldest. Channels of two companies stay two, whatever the page says: whose the account is, is for
 * the auditor to tell.
 */
export async function sameAccount(channels: ChannelIndex, reading: Reading): Promise<Channel[]> {
  const { aliases, platformId } = reading.account;
  const found = await channelsNamed(channels, aliases, valueOf(platformId));
  // Without an id on this page the handle's present holder is the one seen last.
  const present = valueOf(platformId) ?? found.find((channel) => channel.platformId)?.platformId;
  const same = found.filter((channel) => !channel.platformId || channel.platformId === present);
  const [first, ...others] = same.sort(
    (a, b) => Number(b.planId !== '') - Number(a.planId !== '') || a.firstSeen - b.firstSeen,
  );
  return first ? [first, ...others.filter(({ planId }) => planId === '' || planId === first.planId)] : [];
}

/**
 * Makes one channel of those that are one account, with the history of all. `null` where there is none yet. `plan`: the
 * company's whose it is, `null` in the inbox.
 */
export async function mergeInto(
  channels: ChannelStore,
  audits: AuditStore,
  [first, ...others]: readonly Channel[],
  plan: Plan | null,
): Promise<Channel | null> {
  if (!first) return null;
  let merged = first;
  for (const other of others) {
    const range = IDBKeyRange.bound([other.id, -Infinity], [other.id, Infinity]);
    for (const audit of await audits.index('byChannel').getAll(range)) {
      await audits.put({ ...audit, channelId: first.id });
    }
    await channels.delete(other.id);
    merged = mergedChannel(merged, other, plan);
  }
  return merged;
}

function mergedChannel(into: Channel, other: Channel, plan: Plan | null): Channel {
  const newer = <T>(a: T | null, b: T | null, time: (value: T) => EpochMs): T | null =>
    a && b ? (time(a) >= time(b) ? a : b) : (a ?? b);
  const latest = newer(into.latest, other.latest, ({ auditedAt }) => auditedAt);
  return {
    ...into,
    ...joinedPast(into, other, plan),
    aliases: joined(into.aliases, other.aliases),
    platformId: into.platformId ?? other.platformId,
    role: into.role ?? other.role,
    latest: latest && { ...latest, channelId: into.id },
    firstSeen: Math.min(into.firstSeen, other.firstSeen),
    lastChecked: newer(into.lastChecked, other.lastChecked, (at) => at),
    lastAttempt: newer(into.lastAttempt, other.lastAttempt, ({ at }) => at),
    note: [...new Set([into.note, other.note].filter(Boolean))].join('\n').slice(0, MAX_NOTE),
  };
}

/** Keys of both, the first ones first, as many as are kept. */
export const joined = (first: readonly AccountKey[], second: readonly AccountKey[]): AccountKey[] =>
  [...new Set([...first, ...second])].slice(0, MAX_ALIASES);
