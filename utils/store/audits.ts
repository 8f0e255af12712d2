/** Keeping readings: which channel one belongs to, whether it makes an audit, and what that audit says. */
import { judgeChannel, RULESET_VERSION } from '../audit/audit';
import type { Finding } from '../audit/finding';
import { subjectFor } from '../audit/subject';
import { plannedChannelFor, type Plan, type PlanId } from '../plan/plan';
import { isAnswer, type Reading } from '../reading/reading';
import { announceChange } from './changes';
import { attempted, auditsOf, INBOX, ownerOf, seenIn } from './channels';
import type { Database } from './database';
import { mergeInto, sameAccount } from './identity';
import { onlyPlanNaming } from './naming';
import { isOlder, newsIn } from './news';
import { withLatest, withoutFuture } from './past';
import type { Audit, AuditId, Channel, ChannelId } from './schema';
import { completed, type PlanStore } from './stores';
import { comingVisit, noteVisit, NOTHING_NOTED, type Noted } from './visits';

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
  const visits = transaction.objectStore('visits');

  // All at once: one question after the other takes several times as long.
  const [stored, naming, same, coming] = await Promise.all([
    audits.get(id),
    onlyPlanNaming(plans, reading.account.aliases),
    sameAccount(channels, reading),
    comingVisit(visits, id, reading),
  ]);
  if (stored) {
    const channel = (await channels.get(stored.channelId)) ?? null;
    await transaction.done;
    return { channel, audit: stored };
  }
  const visited = async (channel: Channel | null): Promise<Noted> =>
    origin === 'page' ? noteVisit(visits, coming, channel) : NOTHING_NOTED;
  const planId = naming?.id ?? INBOX;

  const { state } = reading;
  if (!isAnswer(state)) {
    const channel = await attempted(channels, { ...reading, state }, planId);
    const { noted, write } = await visited(channel);
    await completed(transaction, ...write(), channel && channels.put({ ...channel, ...noted }));
    announceChange('visits', { store: 'channels', ids: channel ? [channel.id] : [] });
    return { channel: null, audit: null };
  }

  const owner = ownerOf(same[0], planId);
  const plan = naming?.id === owner ? naming : await planOf(plans, owner);
  const known = await mergeInto(channels, audits, same, plan);
  const before = known && withoutFuture(known, reading.readAt);
  const { noted, write } = await visited(before);
  const seen = { ...seenIn(reading, before, planId), ...noted };
  const audit = auditFor(id, reading, seen, plan, context);
  const after = audit && !isOlder(audit, seen.latest) ? withLatest(seen, audit, plan) : seen;
  await completed(transaction, ...write(), audit && audits.add(audit), channels.put(after));
  announceChange({ store: 'channels', ids: [after.id, ...same.map((one) => one.id)] }, 'audits', 'visits');
  return { channel: after, audit };
}

const planOf = async (plans: PlanStore, planId: PlanId): Promise<Plan | null> =>
  planId === INBOX ? null : ((await plans.get(planId))?.plan ?? null);

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

/** What failed or could not be told. That a rule passed or had nothing to hold against is no part of the record. */
export function findingsOf(reading: Reading, channel: Channel, plan: Plan): Finding[] {
  const planned = plannedChannelFor(plan, channel.aliases) ?? null;
  const subject = subjectFor(plan, planned, channel, reading, reading.readAt);
  return judgeChannel(subject, reading.readAt).filter(
    ({ result }) => result === 'fail' || result === 'cannot-tell',
  );
}

/** A channel's audits, newest first. */
export const historyOf = async (database: Database, id: ChannelId): Promise<Audit[]> =>
  (await database.getAllFromIndex('audits', 'byChannel', auditsOf(id))).reverse();

/**
 * Every audit, a channel's together and oldest first, in batches, so that a long history never stands in memory whole. A
 * batch is there only until the next one is asked for.
 */
export async function* allAudits(database: Database, batch = 50): AsyncGenerator<readonly Audit[]> {
  let range: IDBKeyRange | null = null;
  let size = batch;
  for (;;) {
    const audits = await database.getAllFromIndex('audits', 'byChannel', range, size);
    const last = audits.at(-1);
    const isEnd = audits.length < size;
    // Others of the same moment may follow: they come with the next batch.
    const whole = isEnd || !last ? audits : audits.filter((audit) => !isSameMoment(audit, last));
    if (whole.length > 0) yield whole;
    if (isEnd || !last) return;
    range = IDBKeyRange.lowerBound([last.channelId, last.auditedAt]);
    size = whole.length > 0 ? batch : size * 2;
    // The browser holds on to what a request brought long after it is done (Chromium, 2026).
    audits.length = 0;
  }
}

const isSameMoment = (a: Audit, b: Audit): boolean =>
  a.channelId === b.channelId && a.auditedAt === b.auditedAt;
