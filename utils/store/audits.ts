/** Keeping readings: which channel one belongs to, whether it makes an audit, and what that audit says. */
import { judgeChannel, RULESET_VERSION } from '../audit/audit';
import type { Finding } from '../audit/finding';
import { DAY } from '../audit/staleness';
import { subjectFor } from '../audit/subject';
import { plannedChannelFor, type Plan } from '../plan/plan';
import { combine, lastPostTellsMore, withLastPostOf } from '../reading/combine';
import { isAnswer, type EpochMs, type Fact, type Reading, type Remark } from '../reading/reading';
import { announceChange } from './changes';
import { attempted, auditsOf, INBOX, seenIn } from './channels';
import type { Database } from './database';
import { mergeInto, sameAccount } from './identity';
import { onlyPlanNaming } from './naming';
import type { Audit, AuditId, Channel, ChannelId } from './schema';
import { noteVisit } from './visits';
import { withLatest } from './past';

/** What stands on every audit of this run. */
export interface AuditContext {
  readonly toolVersion: string;
  /** The auditor's name from the settings; may be empty. */
  readonly auditor: string;
}

/** Whether a real page was read; what is made up for a first look says nothing of the platform's pages. */
export type Origin = 'page' | 'made-up';

/** What became of a reading. */
export interface Kept {
  /** `null` where it told nothing about an account that no plan names: nothing is stored then. */
  readonly channel: Channel | null;
  /** The audit that it made; `null` where it only moved the channel's last check. */
  readonly audit: Audit | null;
}

/**
 * Keeps a reading under the id of the message that brought it: an audit where it says something new, else a later
 * *last checked*, else (a wall) a last attempt; and what the page told, whoever it was, as a visit. Storing twice under
 * one id is storing once. One transaction, plans included, so that what a plan names cannot change meanwhile; resolves
 * after it is complete.
 */
export async function keepReading(
  database: Database,
  id: AuditId,
  reading: Reading,
  context: AuditContext,
  origin: Origin = 'page',
): Promise<Kept> {
  const transaction = database.transaction(['channels', 'audits', 'plans', 'visits'], 'readwrite', {
    durability: 'strict',
  });
  const channels = transaction.objectStore('channels');
  const audits = transaction.objectStore('audits');
  const plans = transaction.objectStore('plans');
  const visited = async (channel: Channel | null) =>
    origin === 'page'
      ? { visits: await noteVisit(transaction.objectStore('visits'), id, reading, channel) }
      : {};

  const stored = await audits.get(id);
  if (stored) {
    const channel = (await channels.get(stored.channelId)) ?? null;
    await transaction.done;
    return { channel, audit: stored };
  }

  const planId = (await onlyPlanNaming(plans, reading.account.aliases)) ?? INBOX;
  const { state } = reading;
  if (!isAnswer(state)) {
    const channel = await attempted(channels, { ...reading, state }, planId);
    const visit = await visited(channel);
    if (channel) await channels.put({ ...channel, ...visit });
    await transaction.done;
    announceChange('visits', ...(channel ? (['channels'] as const) : []));
    return { channel: null, audit: null };
  }

  const before = await mergeInto(channels, audits, await sameAccount(channels, reading));
  const seen = { ...seenIn(reading, before, planId), ...(await visited(before)) };
  const plan = seen.planId === INBOX ? null : ((await plans.get(seen.planId))?.plan ?? null);
  const audit = auditFor(id, reading, seen, plan, context);
  const after = audit && !isOlder(audit, seen.latest) ? withLatest(seen, audit, plan) : seen;
  if (audit) await audits.add(audit);
  await channels.put(after);
  await transaction.done;
  announceChange('channels', 'audits', 'visits');
  return { channel: after, audit };
}

/** Other people's posts are no business of the audit: of an entry that is not the account's, only its place and time stay. */
const withoutOthers = (reading: Reading): Reading => ({
  ...reading,
  timeline: reading.timeline && {
    ...reading.timeline,
    entries: reading.timeline.entries.map((entry) =>
      entry.authorship === 'own' ? entry : { ...entry, id: null, url: null },
    ),
  },
});

/** A reading that was sent again can arrive after a later one; it belongs in the log, and is not the latest word. */
export const isOlder = ({ auditedAt }: Pick<Audit, 'auditedAt'>, latest: Audit | null): boolean =>
  latest !== null && auditedAt < latest.auditedAt;

/** The audit that this reading makes, `null` where it says nothing new. */
function auditFor(
  id: AuditId,
  reading: Reading,
  channel: Channel,
  plan: Plan | null,
  context: AuditContext,
): Audit | null {
  const news = newsIn(reading, channel.latest);
  return (
    news && {
      id,
      channelId: channel.id,
      rulesetVersion: RULESET_VERSION,
      ...context,
      planId: channel.planId,
      ...news,
      findings: plan ? findingsOf(news.reading, channel, plan) : [],
    }
  );
}

/** What a reading adds to a channel's log: together with the views before it, at its moment. */
export type News = Pick<Audit, 'reading' | 'auditedAt' | 'supersedes'>;

/** What this reading is kept as, after the `latest` word on its channel; `null` where it says nothing new. */
export function newsIn(reading: Reading, latest: Audit | null): News | null {
  const sameDay = latest !== null && sameUtcDay(latest.auditedAt, reading.readAt);
  // What was typed in by hand is not added to: an earlier view of the day stands before it in the log.
  const isLate = sameDay && reading.readAt < latest.auditedAt && !latest.byHand;
  // One that was sent again, and is overtaken, still holds what its view showed; it stands after the one that it adds to.
  const auditedAt = isLate ? latest.auditedAt + 1 : reading.readAt;
  const whole = withoutOthers(
    isLate ? withLateView(latest.reading, reading) : withViewsBefore(latest, reading),
  );
  if (!saysSomethingNew(latest, whole, auditedAt)) return null;
  const supersedes = sameDay && auditedAt >= latest.auditedAt ? latest.id : null;
  return { reading: whole, auditedAt, supersedes };
}

/**
 * What this view of a profile and those before it tell together: those of the same UTC day all that they told, an
 * earlier day's no more than that a post so late exists.
 */
function withViewsBefore(latest: Audit | null, reading: Reading): Reading {
  // What somebody saw and typed in says nothing of how a page proves it.
  if (!latest || latest.byHand) return reading;
  if (latest.reading.state !== 'readable' || reading.state !== 'readable') return reading;
  return sameUtcDay(latest.auditedAt, reading.readAt)
    ? combine(latest.reading, reading)
    : withLastPostOf(latest.reading, reading);
}

/** The latest word, with what an earlier view of the day adds that arrives after it. */
const withLateView = (latest: Reading, late: Reading): Reading =>
  latest.state === 'readable' && late.state === 'readable' ? combine(late, latest) : latest;

/** What failed or could not be told. That a rule passed or had nothing to hold against is no part of the record. */
export function findingsOf(reading: Reading, channel: Channel, plan: Plan): Finding[] {
  const planned = plannedChannelFor(plan, channel.aliases) ?? null;
  const subject = subjectFor(plan, planned, channel, reading, reading.readAt);
  return judgeChannel(subject, reading.readAt).filter(
    ({ result }) => result === 'fail' || result === 'cannot-tell',
  );
}

/**
 * A new audit is made on the first visit of a UTC day, and when kind, page state, name, handle, category, verification
 * or link changed, the last-post interval became narrower or is disjoint, or a fact became known. That a fact cannot be
 * told this time (another tab of the same profile) is no change; that signals contradict each other now is one, and so
 * is that the feed was asked. `at`: the moment of the visit.
 */
function saysSomethingNew(latest: Audit | null, reading: Reading, at: EpochMs): boolean {
  if (!latest || latest.byHand || !sameUtcDay(latest.auditedAt, at)) return true;
  const before = latest.reading;
  return (
    before.state !== reading.state ||
    changed(before.kind, reading.kind) ||
    changed(before.account.name, reading.account.name) ||
    changed(before.account.handle, reading.account.handle) ||
    changed(before.category, reading.category) ||
    changed(before.verified, reading.verified) ||
    changed(before.link, reading.link) ||
    gained(before.followers, reading.followers) ||
    gained(before.bioPresent, reading.bioPresent) ||
    gained(before.postCount, reading.postCount) ||
    isNew('feed-asked', before, reading) ||
    lastPostTellsMore(before, reading)
  );
}

/** A feed that told nothing new is remembered as well: nobody needs to ask for it again on this day. */
const isNew = (remark: Remark, before: Reading, after: Reading): boolean =>
  after.remarks.includes(remark) && !before.remarks.includes(remark);
const gained = <T>(before: Fact<T>, after: Fact<T>): boolean => 'value' in after && !('value' in before);
const changed = <T>(before: Fact<T>, after: Fact<T>): boolean => {
  if ('value' in after) return !('value' in before) || before.value !== after.value;
  return after.unknown === 'contradiction' && 'value' in before;
};

export const sameUtcDay = (a: EpochMs, b: EpochMs): boolean => Math.floor(a / DAY) === Math.floor(b / DAY);

/** A channel's audits, newest first. */
export const historyOf = async (database: Database, id: ChannelId): Promise<Audit[]> =>
  (await database.getAllFromIndex('audits', 'byChannel', auditsOf(id))).reverse();

/** Every audit, a channel's together and oldest first, in batches, so that a long history never stands in memory whole. */
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
