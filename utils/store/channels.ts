/** Channels in the database: whose they are, what the auditor said of them, and their latest audit. */
import type { PlanId, Role } from '../plan/plan';
import {
  isKnown,
  valueOf,
  type AccountKey,
  type EpochMs,
  type Obstacle,
  type Reading,
} from '../reading/reading';
import { announceChange } from './changes';
import type { Database } from './database';
import { aboutAccount, recordEdit, saying, type Editor, type Said } from './edits';
import { channelsNamed, joined } from './identity';
import { onlyPlanNaming } from './naming';
import type { Channel, ChannelId } from './schema';
import type { ChannelStore, EditStore, PlanStore } from './stores';

/** The plan id of what belongs to nobody yet. */
export const INBOX: PlanId = '';

const HOUR: EpochMs = 3_600_000;
/** How long the inbox keeps what nobody assigned: persons a day, others a month. Our choice, for privacy. */
export const INBOX_HOURS = { person: 24, other: 30 * 24 };

/**
 * When the inbox forgets a channel last seen at `at`, by the newest word on its kind. Anything that might be a person's
 * profile goes with the persons.
 */
export function inboxExpiry(kind: Reading['kind'] | undefined, at: EpochMs): EpochMs {
  const surelyNoPerson = kind !== undefined && isKnown(kind) && kind.value !== 'personal-profile';
  return at + HOUR * (surelyNoPerson ? INBOX_HOURS.other : INBOX_HOURS.person);
}

/** The channel as one that belongs to nobody, forgotten in its time, counted from `now`. */
const inInbox = (channel: Channel, now: EpochMs): Channel => ({
  ...channel,
  planId: INBOX,
  role: null,
  expiresAt: inboxExpiry(channel.latest?.reading.kind, now),
});

export const channelById = (database: Database, id: ChannelId): Promise<Channel | undefined> =>
  database.get('channels', id);

/** All channels of a company; those of the inbox for `INBOX`. */
export const channelsOf = (database: Database, planId: PlanId): Promise<Channel[]> =>
  database.getAllFromIndex('channels', 'byPlan', planId);

export const allChannels = (database: Database): Promise<Channel[]> => database.getAll('channels');

/** The channel of the account that these keys name; of several that bore them, the one seen last. */
export const findChannel = async (
  database: Database,
  keys: readonly AccountKey[],
): Promise<Channel | undefined> => (await channelsNamed(database.transaction('channels').store, keys))[0];

/** Channels of these keys in the inbox become the company's whose plan alone names them. Returns which. */
export async function adoptChannels(
  channels: ChannelStore,
  plans: PlanStore,
  keys: readonly AccountKey[],
): Promise<ChannelId[]> {
  const adopted: ChannelId[] = [];
  for (const key of keys) {
    const [channel] = await channelsNamed(channels, [key]);
    if (channel?.planId !== INBOX) continue;
    const company = await onlyPlanNaming(plans, channel.aliases);
    if (!company) continue;
    await channels.put(belonging(channel, company.id));
    adopted.push(channel.id);
  }
  return adopted;
}

/** A deleted company's channels go to the one that names them still, else back to the inbox. Returns which they are. */
export async function releaseChannels(
  channels: ChannelStore,
  plans: PlanStore,
  planId: PlanId,
  now: EpochMs,
): Promise<ChannelId[]> {
  const released = await channels.index('byPlan').getAll(planId);
  for (const channel of released) {
    const heir = (await onlyPlanNaming(plans, channel.aliases, planId))?.id;
    await channels.put(
      heir === undefined ? inInbox(channel, now) : belonging({ ...channel, role: null }, heir),
    );
  }
  return released.map(({ id }) => id);
}

/** Whose a channel is when it is seen: the company's that has it, else the one that is given. */
export const ownerOf = (channel: Channel | undefined, planId: PlanId): PlanId =>
  channel && channel.planId !== INBOX ? channel.planId : planId;

/** The channel as a company's: nothing expires it any more. */
export function belonging(channel: Channel, planId: PlanId): Channel {
  const { expiresAt, ...lasting } = channel;
  return { ...lasting, planId };
}

/** Changes what is said of a channel, and records it, in one transaction; `undefined` where it is gone. */
async function say(
  database: Database,
  id: ChannelId,
  said: Partial<Pick<Said, 'role' | 'note'>>,
  editor: Editor,
): Promise<Channel | undefined> {
  const transaction = database.transaction(['channels', 'edits'], 'readwrite', { durability: 'strict' });
  const channels = transaction.objectStore('channels');
  const channel = await channels.get(id);
  const after = channel && { ...channel, ...said };
  if (after) {
    await channels.put(after);
    await recordSaid(transaction.objectStore('edits'), channel, said, editor);
  }
  await transaction.done;
  announceChange({ store: 'channels', ids: [id] });
  return after;
}

/** Records what was said of a channel, under the key that it was last seen by, unless it was said already. */
export async function recordSaid(
  edits: EditStore,
  { aliases: [key], platformId, planId, role, note }: Channel,
  said: Partial<Said>,
  editor: Editor,
): Promise<void> {
  const changes = saying(said, platformId, { owner: planId, role, note });
  if (key !== undefined) await recordEdit(edits, aboutAccount(key), changes, editor);
}

/**
 * Gives a channel to a company, or back to the inbox (`INBOX`, where it expires, counted from `now`). A company that is
 * gone meanwhile is none; what a plan names stays that plan's, since it would come back at the next visit. `by`: the
 * auditor's name.
 */
export async function assignChannel(
  database: Database,
  id: ChannelId,
  planId: PlanId,
  now: EpochMs,
  by = '',
): Promise<Channel | undefined> {
  const transaction = database.transaction(['channels', 'plans', 'edits'], 'readwrite', {
    durability: 'strict',
  });
  const channels = transaction.objectStore('channels');
  const plans = transaction.objectStore('plans');
  const channel = await channels.get(id);
  const after = channel && (await assigned(channel, planId, plans, now));
  if (after) {
    await channels.put(after);
    const said = { owner: after.planId === planId ? planId : INBOX, role: after.role };
    await recordSaid(transaction.objectStore('edits'), channel, said, { by, at: now });
  }
  await transaction.done;
  announceChange({ store: 'channels', ids: [id] });
  return after;
}

/** The channel as that company's, or the one's that alone names it; else as the inbox's, counted from `now`. */
export async function assigned(
  channel: Channel,
  wanted: PlanId,
  plans: PlanStore,
  now: EpochMs,
): Promise<Channel> {
  const exists = wanted !== INBOX && (await plans.getKey(wanted)) !== undefined;
  const planId = exists ? wanted : (await onlyPlanNaming(plans, channel.aliases))?.id;
  if (planId === undefined) return inInbox(channel, now);
  return { ...belonging(channel, planId), role: channel.planId === planId ? channel.role : null };
}

/** Says whose a channel is; the plan's own word goes before. `by`: the auditor's name. */
export const setRole = (database: Database, id: ChannelId, role: Role | null, by = '', now = Date.now()) =>
  say(database, id, { role }, { by, at: now });

export const setNote = (database: Database, id: ChannelId, note: string, by = '', now = Date.now()) =>
  say(database, id, { note: note.slice(0, 5000) }, { by, at: now });

/** The range of a channel's audits in the index `byChannel`. */
export const auditsOf = (id: ChannelId): IDBKeyRange => IDBKeyRange.bound([id, -Infinity], [id, Infinity]);

/**
 * The channel with a visit that told nothing as its last attempt; for a planned account never seen before a channel
 * without an audit, so that the plan shows what blocked it. Of any other account nothing is kept: `null`.
 */
export async function attempted(
  channels: ChannelStore,
  reading: Reading & { readonly state: Obstacle },
  planId: PlanId,
): Promise<Channel | null> {
  const [known] = await channelsNamed(channels, reading.account.aliases);
  const channel = known ?? (planId === INBOX ? undefined : newChannel(reading, planId));
  return channel ? { ...channel, lastAttempt: { at: reading.readAt, state: reading.state } } : null;
}

/** A channel first seen in this reading, without an audit yet. */
export function newChannel(reading: Reading, planId: PlanId): Channel {
  const { aliases, platformId } = reading.account;
  const channel: Channel = {
    id: crypto.randomUUID(),
    platform: reading.platform,
    aliases,
    platformId: valueOf(platformId) ?? null,
    planId,
    role: null,
    latest: null,
    firstSeen: reading.readAt,
    lastChecked: null,
    lastAttempt: null,
    note: '',
  };
  return planId === INBOX ? { ...channel, expiresAt: inboxExpiry(reading.kind, reading.readAt) } : channel;
}

/**
 * The channel as this reading leaves it, its audit aside: seen now, under these addresses too, and the company's whose
 * plan names it. What stays in the inbox expires by the newest word on its kind.
 */
export function seenIn(reading: Reading, before: Channel | null, planId: PlanId): Channel {
  const channel = before ?? newChannel(reading, planId);
  const seen: Channel = {
    ...channel,
    aliases: joined(reading.account.aliases, channel.aliases),
    platformId: valueOf(reading.account.platformId) ?? channel.platformId,
    lastChecked: Math.max(reading.readAt, channel.lastChecked ?? 0),
  };
  if (seen.planId !== INBOX) return seen;
  if (planId !== INBOX) return belonging(seen, planId);
  const kind = isKnown(reading.kind) ? reading.kind : (channel.latest?.reading.kind ?? reading.kind);
  return { ...seen, expiresAt: inboxExpiry(kind, seen.lastChecked ?? reading.readAt) };
}
