/** Channels in the database: whose they are, what the auditor said of them, and their latest audit. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { PlanId, Role } from '../plan/plan';
import { valueOf, type AccountKey, type EpochMs, type Obstacle, type Reading } from '../reading/reading';
import { announceChange } from './changes';
import type { Database } from './database';
import type { Channel, ChannelAuditDatabase, ChannelId } from './schema';

type WritableChannels = IDBPObjectStore<
  ChannelAuditDatabase,
  StoreNames<ChannelAuditDatabase>[],
  'channels',
  'readwrite'
>;
/** What looking a channel up needs of its store, in a transaction of any mode. */
interface ReadableChannels {
  index(name: 'byAlias'): { getAll(key: AccountKey): Promise<Channel[]> };
}

/** The plan id of what belongs to nobody yet. */
export const INBOX: PlanId = '';

const HOUR: EpochMs = 3_600_000;
/** How long the inbox keeps what nobody assigned: persons a day, others a month. Our choice, for privacy. */
export const INBOX_HOURS = { person: 24, other: 30 * 24 };

/** When the inbox forgets a channel last seen at `at`. Anything that might be a person's profile goes with the persons. */
export function inboxExpiry(reading: Reading | null, at: EpochMs): EpochMs {
  const kind = reading ? valueOf(reading.kind) : undefined;
  const surelyNoPerson = kind !== undefined && kind !== 'personal-profile';
  return at + HOUR * (surelyNoPerson ? INBOX_HOURS.other : INBOX_HOURS.person);
}

export const channelById = (database: Database, id: ChannelId): Promise<Channel | undefined> =>
  database.get('channels', id);

/** All channels of a company; those of the inbox for `INBOX`. */
export const channelsOf = (database: Database, planId: PlanId): Promise<Channel[]> =>
  database.getAllFromIndex('channels', 'byPlan', planId);

export const allChannels = (database: Database): Promise<Channel[]> => database.getAll('channels');

/** The channels that one of these keys names; more than one where a page proves for the first time that they are one. */
export async function channelsNamed(
  channels: ReadableChannels,
  keys: readonly AccountKey[],
): Promise<Channel[]> {
  const index = channels.index('byAlias');
  const found = await Promise.all(keys.map((key) => index.getAll(key)));
  return [...new Map(found.flat().map((channel) => [channel.id, channel])).values()];
}

/** The channel of the account that these keys name. */
export const findChannel = async (
  database: Database,
  keys: readonly AccountKey[],
): Promise<Channel | undefined> => (await channelsNamed(database.transaction('channels').store, keys))[0];

/** Channels of the inbox that a plan names become its company's. */
export async function adoptChannels(
  channels: WritableChannels,
  planId: PlanId,
  keys: readonly AccountKey[],
): Promise<void> {
  for (const channel of await channelsNamed(channels, keys)) {
    if (channel.planId === INBOX) await channels.put(belonging(channel, planId));
  }
}

/** A company's channels go back to the inbox. */
export async function releaseChannels(
  channels: WritableChannels,
  planId: PlanId,
  now: EpochMs,
): Promise<void> {
  for (const channel of await channels.index('byPlan').getAll(planId)) {
    await channels.put({
      ...channel,
      planId: INBOX,
      role: null,
      expiresAt: inboxExpiry(channel.latest?.reading ?? null, now),
    });
  }
}

/** The channel as a company's: nothing expires it any more. */
export function belonging(channel: Channel, planId: PlanId): Channel {
  const { expiresAt, ...lasting } = channel;
  return { ...lasting, planId };
}

/** Changes a channel in one transaction; `undefined` where it is gone. */
async function change(
  database: Database,
  id: ChannelId,
  changed: (channel: Channel) => Channel,
): Promise<Channel | undefined> {
  const transaction = database.transaction('channels', 'readwrite', { durability: 'strict' });
  const channel = await transaction.store.get(id);
  const after = channel && changed(channel);
  if (after) await transaction.store.put(after);
  await transaction.done;
  announceChange('channels');
  return after;
}

/** Gives a channel to a company, or back to the inbox (`INBOX`, where it expires, counted from `now`). */
export const assignChannel = (database: Database, id: ChannelId, planId: PlanId, now: EpochMs) =>
  change(database, id, (channel) =>
    planId === INBOX
      ? { ...channel, planId, role: null, expiresAt: inboxExpiry(channel.latest?.reading ?? null, now) }
      : { ...belonging(channel, planId), role: channel.planId === planId ? channel.role : null },
  );

/** Says whose a channel is; the plan's own word goes before. */
export const setRole = (database: Database, id: ChannelId, role: Role | null) =>
  change(database, id, (channel) => ({ ...channel, role }));

export const setNote = (database: Database, id: ChannelId, note: string) =>
  change(database, id, (channel) => ({ ...channel, note: note.slice(0, 5000) }));

/** Puts a whole record back, as it was before it was deleted. Its audits come back with it. */
export async function restoreChannel(database: Database, forgotten: ForgottenChannel): Promise<void> {
  const transaction = database.transaction(['channels', 'audits'], 'readwrite', { durability: 'strict' });
  await transaction.objectStore('channels').put(forgotten.channel);
  for (const audit of forgotten.audits) await transaction.objectStore('audits').put(audit);
  await transaction.done;
  announceChange('channels', 'audits');
}

export interface ForgottenChannel {
  readonly channel: Channel;
  readonly audits: readonly ChannelAuditDatabase['audits']['value'][];
}

/** Deletes a channel with all its audits; what was deleted is returned, so that it can be undone. */
export async function forgetChannel(
  database: Database,
  id: ChannelId,
): Promise<ForgottenChannel | undefined> {
  const transaction = database.transaction(['channels', 'audits'], 'readwrite', { durability: 'strict' });
  const channel = await transaction.objectStore('channels').get(id);
  const audits = await transaction.objectStore('audits').index('byChannel').getAll(auditsOf(id));
  for (const audit of audits) await transaction.objectStore('audits').delete(audit.id);
  await transaction.objectStore('channels').delete(id);
  await transaction.done;
  announceChange('channels', 'audits');
  return channel && { channel, audits };
}

/** Deletes what the inbox has kept long enough, with its audits. Returns how many channels went. */
export async function expireInbox(database: Database, now: EpochMs): Promise<number> {
  const transaction = database.transaction(['channels', 'audits'], 'readwrite');
  const expired = await transaction
    .objectStore('channels')
    .index('byExpiry')
    .getAllKeys(IDBKeyRange.upperBound(now));
  for (const id of expired) {
    await transaction.objectStore('channels').delete(id);
    const audits = await transaction.objectStore('audits').index('byChannel').getAllKeys(auditsOf(id));
    for (const audit of audits) await transaction.objectStore('audits').delete(audit);
  }
  await transaction.done;
  if (expired.length > 0) announceChange('channels', 'audits');
  return expired.length;
}

/** The range of a channel's audits in the index `byChannel`. */
export const auditsOf = (id: ChannelId): IDBKeyRange => IDBKeyRange.bound([id, -Infinity], [id, Infinity]);

/**
 * Notes a visit that told nothing, on a channel that is known; for a planned account never seen before a channel
 * without an audit is made, so that the plan shows what blocked it. Anything else leaves no trace.
 */
export async function noteAttempt(
  database: Database,
  reading: Reading & { readonly state: Obstacle },
  planId: PlanId,
): Promise<void> {
  const transaction = database.transaction('channels', 'readwrite');
  const [channel] = await channelsNamed(transaction.store, reading.account.aliases);
  const lastAttempt = { at: reading.readAt, state: reading.state };
  if (channel) await transaction.store.put({ ...channel, lastAttempt });
  else if (planId !== INBOX) await transaction.store.put({ ...newChannel(reading, planId), lastAttempt });
  await transaction.done;
  if (channel ?? planId !== INBOX) announceChange('channels');
}

/** A channel first seen in this reading, without an audit yet. */
export function newChannel(reading: Reading, planId: PlanId): Channel {
  const channel: Channel = {
    id: crypto.randomUUID(),
    platform: reading.platform,
    aliases: reading.account.aliases,
    planId,
    role: null,
    latest: null,
    firstSeen: reading.readAt,
    lastChecked: null,
    lastAttempt: null,
    note: '',
  };
  return planId === INBOX ? { ...channel, expiresAt: inboxExpiry(reading, reading.readAt) } : channel;
}
