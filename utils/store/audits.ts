/** Keeping readings: which channel one belongs to, whether it makes an audit, and what that audit says. */
import { judgeChannel, RULESET_VERSION } from '../audit/audit';
import { stalenessOf } from '../audit/staleness';
import { thresholdsFor } from '../audit/thresholds';
import { plannedChannelFor, type Plan, type PlannedChannel } from '../plan/plan';
import { addressOf } from '../reading/platforms/platform';
import { isAnswer, valueOf, type EpochMs, type Fact, type Reading } from '../reading/reading';
import { announceChange } from './changes';
import { auditsOf, belonging, channelsNamed, INBOX, newChannel, noteAttempt } from './channels';
import type { Database } from './database';
import { plansNaming } from './plans';
import type { Audit, AuditId, Channel, ChannelId } from './schema';

/** What stands on every audit of this run. */
export interface AuditContext {
  readonly toolVersion: string;
  /** The auditor's name from the settings; may be empty. */
  readonly auditor: string;
}

/** What became of a reading. */
export interface Kept {
  /** `null` where it told nothing about an account that no plan names: nothing is stored then. */
  readonly channel: Channel | null;
  /** The audit that it made; `null` where it only moved the channel's last check. */
  readonly audit: Audit | null;
}

/**
 * Keeps a reading under the id of the message that brought it: an audit where it says something new, else a later
 * *last checked*, else (a wall) a last attempt. Storing twice under one id is storing once. Resolves after the
 * transaction is complete.
 */
export async function keepReading(
  database: Database,
  id: AuditId,
  reading: Reading,
  context: AuditContext,
): Promise<Kept> {
  const { state, account, readAt } = reading;
  const naming = await plansNaming(database, account.aliases);
  // Two plans that name one address: whose it is, is for the auditor to say.
  const planId = naming.length === 1 && naming[0] ? naming[0].id : INBOX;
  if (!isAnswer(state)) {
    await noteAttempt(database, { ...reading, state }, planId);
    return { channel: null, audit: null };
  }

  const transaction = database.transaction(['channels', 'audits', 'plans'], 'readwrite', {
    durability: 'strict',
  });
  const channels = transaction.objectStore('channels');
  const audits = transaction.objectStore('audits');
  const same = (await channelsNamed(channels, account.aliases)).filter((channel) =>
    isSameAccount(channel, reading),
  );
  const [first, ...others] = same.sort(assignedThenOldest);
  const before = first ?? newChannel(reading, planId);
  const assigned = before.planId === INBOX && planId !== INBOX ? belonging(before, planId) : before;
  const aliases = [...new Set([...account.aliases, ...same.flatMap((channel) => channel.aliases)])].slice(
    0,
    16,
  );
  for (const other of others) {
    for (const audit of await audits.index('byChannel').getAll(auditsOf(other.id))) {
      await audits.put({ ...audit, channelId: before.id });
    }
    await channels.delete(other.id);
  }

  const stored = await audits.get(id);
  if (stored) {
    await transaction.done;
    return { channel: before, audit: stored };
  }
  const seen: Channel = { ...assigned, aliases, lastChecked: Math.max(readAt, assigned.lastChecked ?? 0) };
  const news = saysSomethingNew(seen.latest, reading);
  let after = seen;
  if (news) {
    const plan =
      seen.planId === INBOX
        ? null
        : ((await transaction.objectStore('plans').get(seen.planId))?.plan ?? null);
    const audit = auditOf(id, reading, seen, plan, context);
    await audits.add(audit);
    after = { ...seen, latest: audit };
  }
  await channels.put(after);
  await transaction.done;
  announceChange('channels', 'audits');
  return { channel: after, audit: news ? after.latest : null };
}

/** Two different ids of the platform are two accounts, whatever handle one of them bears now. */
function isSameAccount({ latest }: Channel, reading: Reading): boolean {
  const before = latest && valueOf(latest.reading.account.platformId);
  const now = valueOf(reading.account.platformId);
  return !before || !now || before === now;
}

const assignedThenOldest = (a: Channel, b: Channel): number =>
  Number(b.planId !== INBOX) - Number(a.planId !== INBOX) || a.firstSeen - b.firstSeen;

function auditOf(
  id: AuditId,
  reading: Reading,
  channel: Channel,
  plan: Plan | null,
  context: AuditContext,
): Audit {
  return {
    id,
    channelId: channel.id,
    auditedAt: reading.readAt,
    rulesetVersion: RULESET_VERSION,
    ...context,
    planId: channel.planId,
    reading,
    findings: plan ? findingsOf(reading, channel, plan) : [],
    supersedes:
      channel.latest && sameUtcDay(channel.latest.auditedAt, reading.readAt) ? channel.latest.id : null,
  };
}

function findingsOf(reading: Reading, channel: Channel, plan: Plan) {
  const planned = plannedChannelFor(plan, channel.aliases, keyOfPlanned) ?? null;
  const thresholds = thresholdsFor(plan, planned, reading.platform);
  return judgeChannel(
    {
      plan,
      planned,
      role: planned?.role ?? channel.role,
      reading,
      staleness: stalenessOf(reading.lastPost, reading.readAt, thresholds),
      lastChecked: channel.lastChecked,
    },
    reading.readAt,
  );
}

const keyOfPlanned = ({ url }: PlannedChannel) => addressOf(new URL(url))?.key ?? '';

/**
 * A new audit is made on the first visit of a UTC day, and when kind, page state, name, handle, category, verification
 * or link changed, the last-post interval became narrower or is disjoint, or a fact became known. That a fact cannot be told this time
 * (another tab of the same profile) is no change.
 */
export function saysSomethingNew(latest: Audit | null, reading: Reading): boolean {
  if (!latest || !sameUtcDay(latest.auditedAt, reading.readAt)) return true;
  const before = latest.reading;
  if (before.state !== reading.state) return true;
  const gained = <T>(a: Fact<T>, b: Fact<T>) => 'value' in b && !('value' in a);
  const changed = <T>(a: Fact<T>, b: Fact<T>) => 'value' in b && (!('value' in a) || a.value !== b.value);
  return (
    changed(before.kind, reading.kind) ||
    changed(before.account.name, reading.account.name) ||
    changed(before.account.handle, reading.account.handle) ||
    changed(before.category, reading.category) ||
    changed(before.verified, reading.verified) ||
    changed(before.link, reading.link) ||
    gained(before.followers, reading.followers) ||
    gained(before.bioPresent, reading.bioPresent) ||
    gained(before.postCount, reading.postCount) ||
    lastPostTellsMore(before, reading)
  );
}

/** An age moves with the clock; less than this is no narrower interval. Our choice: an hour. */
const NARROWER: EpochMs = 3_600_000;

function lastPostTellsMore(before: Reading, after: Reading): boolean {
  const known = valueOf(before.lastPost);
  const now = valueOf(after.lastPost);
  if (!now) return false;
  if (!known) return true;
  // An open end moves with every visit: hold the two to the same end before comparing.
  const end = known.open ? after.readAt : known.notAfter;
  const nowEnd = now.open ? after.readAt : now.notAfter;
  const disjoint = now.notBefore > end || nowEnd < known.notBefore;
  return disjoint || nowEnd - now.notBefore < end - known.notBefore - NARROWER;
}

const DAY: EpochMs = 86_400_000;
const sameUtcDay = (a: EpochMs, b: EpochMs): boolean => Math.floor(a / DAY) === Math.floor(b / DAY);

/** A channel's audits, newest first. */
export const historyOf = async (database: Database, id: ChannelId): Promise<Audit[]> =>
  (await database.getAllFromIndex('audits', 'byChannel', auditsOf(id))).reverse();

/** Every audit of these channels or of all, oldest first, in batches, so that a long history never stands in memory whole. */
export async function* allAudits(database: Database, batch = 1000): AsyncGenerator<readonly Audit[]> {
  let after: [ChannelId, EpochMs] | undefined;
  for (;;) {
    const range = after && IDBKeyRange.lowerBound(after, true);
    const audits = await database.getAllFromIndex('audits', 'byChannel', range, batch);
    const last = audits.at(-1);
    if (!last) return;
    yield audits;
    after = [last.channelId, last.auditedAt];
  }
}
