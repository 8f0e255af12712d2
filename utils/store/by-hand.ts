/** Keeping audits that somebody entered by hand. */
import { RULESET_VERSION } from '../audit/audit';
import type { PlanId } from '../plan/plan';
import { readingSchema } from '../reading/reading-schema';
import type { Reading } from '../reading/reading';
import { findingsOf, type AuditContext, type Kept } from './audits';
import { announceChange } from './changes';
import { INBOX, ownerOf, recordSaid, seenIn } from './channels';
import type { Database } from './database';
import { mergeInto, sameAccount } from './identity';
import { onlyPlanNaming } from './naming';
import { keptOf } from './kept-reading';
import { isOlder, sameUtcDay } from './news';
import { withEarlier, withLatest } from './past';
import type { Audit, AuditId, Channel } from './schema';

/** `auditor` is whoever saw it. */
export interface HandContext extends AuditContext {
  /** Goes to the channel's notes; may be empty. */
  readonly note?: string;
}

/**
 * Keeps what somebody saw as an audit of its own, whether or not it says something new: of the channel that its address
 * names, found or made as for a page. `planId` is the company for which it was entered; a plan that alone names the
 * account goes before it. One that is older than the latest audit goes to the log, and its followers to those seen.
 * Keeping twice under one id is keeping once. Throws a zod error where the reading does not fit its schema; nothing is changed then.
 */
export async function keepByHand(
  database: Database,
  id: AuditId,
  entered: Reading,
  planId: PlanId,
  { note = '', ...context }: HandContext,
): Promise<Kept> {
  const reading = keptOf(readingSchema.parse(entered));
  const transaction = database.transaction(['channels', 'audits', 'plans', 'edits'], 'readwrite', {
    durability: 'strict',
  });
  const channels = transaction.objectStore('channels');
  const audits = transaction.objectStore('audits');
  const plans = transaction.objectStore('plans');

  const stored = await audits.get(id);
  if (stored) {
    const channel = (await channels.get(stored.channelId)) ?? null;
    await transaction.done;
    return { channel, audit: stored };
  }

  const chosen = planId !== INBOX && (await plans.getKey(planId)) !== undefined ? planId : INBOX;
  const owner = (await onlyPlanNaming(plans, reading.account.aliases))?.id ?? chosen;
  const same = await sameAccount(channels, reading);
  const company = ownerOf(same[0], owner);
  const plan = company === INBOX ? null : ((await plans.get(company))?.plan ?? null);
  const before = await mergeInto(channels, audits, same, plan);
  const unnoted = seenIn(reading, before, owner);
  const seen = withNote(unnoted, note);
  const audit: Audit = {
    id,
    channelId: seen.id,
    rulesetVersion: RULESET_VERSION,
    ...context,
    planId: seen.planId,
    reading,
    auditedAt: reading.readAt,
    findings: plan ? findingsOf(reading, seen, plan) : [],
    supersedes: supersededBy(reading, seen.latest),
    byHand: true,
  };
  const after = isOlder(audit, seen.latest) ? withEarlier(seen, audit) : withLatest(seen, audit, plan);
  await audits.add(audit);
  await channels.put(after);
  const editor = { by: context.auditor, at: Date.now() };
  await recordSaid(transaction.objectStore('edits'), unnoted, { note: seen.note }, editor);
  await transaction.done;
  announceChange({ store: 'channels', ids: [after.id, ...same.map((one) => one.id)] }, 'audits');
  return { channel: after, audit };
}

const supersededBy = ({ readAt }: Reading, latest: Audit | null): AuditId | null =>
  latest && readAt >= latest.auditedAt && sameUtcDay(latest.auditedAt, readAt) ? latest.id : null;

const withNote = (channel: Channel, note: string): Channel =>
  note.trim() === ''
    ? channel
    : { ...channel, note: [channel.note, note.trim()].filter(Boolean).join('\n').slice(0, 5000) };
