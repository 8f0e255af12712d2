/** Forgetting one channel, down to the last record that tells of it, and taking that back. */
import type { PlanId } from '../plan/plan';
import type { AccountKey, EpochMs } from '../reading/reading';
import { announceChange } from './changes';
import { assigned, auditsOf, INBOX } from './channels';
import type { Database } from './database';
import { aboutPlan, planChanges, recordEdit, type Editor } from './edits';
import { cleanEdits, editsOfAccounts } from './forget-edits';
import { accountToForget, forgottenHash, recallForgotten, rememberForgotten } from './forgotten';
import { mentionsIn, withMentions, withoutMentions, type Mentions } from './mentions';
import type { Audit, Channel, ChannelId, Edit } from './schema';
import type { AuditStore, ChannelStore, EditStore, PlanStore } from './stores';

/** What was deleted with a channel, so that it can be put back. */
export interface ForgottenChannel {
  readonly channel: Channel;
  readonly audits: readonly Audit[];
  /** Those about the channel itself. */
  readonly edits: readonly Edit[];
  /** Those of plans, as they were before what they told about it was taken out. */
  readonly cleaned: readonly Edit[];
  /** What plans said about it by its keys. */
  readonly mentions: readonly { readonly plan: PlanId; readonly said: Mentions }[];
  /** By which it is remembered as forgotten; none where it is not. */
  readonly hashes: readonly string[];
}

/** Who has it forgotten, and when; whether a one-way hash of each of its names is to be remembered. */
export interface Forgetting extends Editor {
  readonly isRemembered?: boolean;
}

/**
 * Deletes a channel with its audits and edits, and what plans and their edits say about it by its keys; a plan's own line
 * stays. Of two channels of one account, the other company's keeps what was said by the names that both bear. What was
 * deleted is returned, so that it can be undone; `undefined` where the channel was gone already.
 */
export async function forgetChannel(
  database: Database,
  id: ChannelId,
  forgetting: Forgetting,
): Promise<ForgottenChannel | undefined> {
  for (;;) {
    const hashes = new Map<string, string>();
    const seen = await database.get('channels', id);
    // No transaction waits for a hash.
    for (const name of seen ? accountToForget(seen) : []) hashes.set(name, await forgottenHash(name));
    const forgotten = await forget(database, id, forgetting, hashes);
    if (forgotten !== 'other-names') return forgotten;
  }
}

/** `other-names`: a page named it by one more name meanwhile, and nothing was done. */
async function forget(
  database: Database,
  id: ChannelId,
  { by, at, isRemembered = true }: Forgetting,
  hashes: ReadonlyMap<string, string>,
): Promise<ForgottenChannel | undefined | 'other-names'> {
  const transaction = database.transaction(
    ['channels', 'audits', 'plans', 'edits', 'forgotten'],
    'readwrite',
    {
      durability: 'strict',
    },
  );
  const channels = transaction.objectStore('channels');
  const edits = transaction.objectStore('edits');
  const channel = await channels.get(id);
  if (!channel || accountToForget(channel).some((name) => !hashes.has(name))) {
    await transaction.done;
    return channel && 'other-names';
  }
  const audits = await takeAudits(transaction.objectStore('audits'), id);
  await channels.delete(id);
  const names = await namesOfNoOther(channels, channel);
  const keys: ReadonlySet<AccountKey> = new Set(names);
  const ofAccount = await editsOfAccounts(edits, names);
  for (const edit of ofAccount) await edits.delete(edit.id);
  const cleaned = await cleanEdits(edits, keys);
  const mentions = await takeMentions(transaction.objectStore('plans'), edits, keys, { by, at });
  const remembered = isRemembered ? names.flatMap((name) => hashes.get(name) ?? []) : [];
  await rememberForgotten(transaction.objectStore('forgotten'), remembered, at);
  await transaction.done;
  announce(id, mentions);
  return { channel, audits, edits: ofAccount, cleaned, mentions, hashes: remembered };
}

/**
 * Puts a whole record back, as it was before it was forgotten, with all that went with it; it is remembered as forgotten
 * no longer. If its company is gone meanwhile, it is the inbox's, counted from then.
 */
export async function restoreChannel(
  database: Database,
  forgotten: ForgottenChannel,
  { by, at }: Editor,
): Promise<void> {
  const transaction = database.transaction(
    ['channels', 'audits', 'plans', 'edits', 'forgotten'],
    'readwrite',
    {
      durability: 'strict',
    },
  );
  const { channel, mentions } = forgotten;
  const plans = transaction.objectStore('plans');
  const edits = transaction.objectStore('edits');
  const restored = channel.planId === INBOX ? channel : await assigned(channel, channel.planId, plans, at);
  await transaction.objectStore('channels').put(restored);
  for (const audit of forgotten.audits) await transaction.objectStore('audits').put(audit);
  for (const edit of forgotten.edits) await edits.put(edit);
  await putBackCleaned(plans, edits, forgotten.cleaned);
  for (const { plan, said } of mentions) await sayAgain(plans, edits, plan, said, { by, at });
  await recallForgotten(transaction.objectStore('forgotten'), forgotten.hashes);
  await transaction.done;
  announce(channel.id, mentions);
}

function announce(id: ChannelId, mentions: ForgottenChannel['mentions']): void {
  announceChange({ store: 'channels', ids: [id] }, 'audits', {
    store: 'plans',
    ids: mentions.map(({ plan }) => plan),
  });
}

/** Deletes a channel's audits and returns them. */
async function takeAudits(audits: AuditStore, id: ChannelId): Promise<Audit[]> {
  const taken = await audits.index('byChannel').getAll(auditsOf(id));
  for (const audit of taken) await audits.delete(audit.id);
  return taken;
}

/** Its names without those that another channel bears too. */
export async function namesOfNoOther(channels: ChannelStore, channel: Channel): Promise<string[]> {
  const byAlias = channels.index('byAlias');
  const others = (await Promise.all(channel.aliases.map((key) => byAlias.getAll(key)))).flat();
  const borne = new Set(others.filter(({ id }) => id !== channel.id).flatMap(accountToForget));
  return accountToForget(channel).filter((name) => !borne.has(name));
}

/** So many plans are looked through in one go. Our choice. */
const PLANS_AT_ONCE = 50;

/** Takes out of all plans what they say about these accounts, as an edit: so a colleague's older edits do not bring it back. */
async function takeMentions(
  plans: PlanStore,
  edits: EditStore,
  keys: ReadonlySet<AccountKey>,
  editor: Editor,
): Promise<ForgottenChannel['mentions']> {
  const mentions: { plan: PlanId; said: Mentions }[] = [];
  for (let range: IDBKeyRange | null = null; ;) {
    const batch = await plans.getAll(range, PLANS_AT_ONCE);
    for (const { plan, keys: named } of batch) {
      const said = mentionsIn(plan, keys);
      if (!said) continue;
      mentions.push({ plan: plan.id, said });
      const without = withoutMentions(plan, keys);
      const at = await recordEdit(edits, aboutPlan(plan.id), planChanges(plan, without), editor);
      await plans.put({ plan: { ...without, changedAt: laterThan(plan.changedAt, at) }, keys: named });
    }
    const last = batch.at(-1);
    if (!last || batch.length < PLANS_AT_ONCE) return mentions;
    range = IDBKeyRange.lowerBound(last.plan.id, true);
  }
}

/** Puts the edits of plans back as they were, but for those of plans that are gone. */
async function putBackCleaned(plans: PlanStore, edits: EditStore, cleaned: readonly Edit[]): Promise<void> {
  const abouts = new Set((await plans.getAllKeys()).map(aboutPlan));
  for (const edit of cleaned) if (abouts.has(edit.about)) await edits.put(edit);
}

/** Puts back what a plan said, unless it is gone. */
async function sayAgain(
  plans: PlanStore,
  edits: EditStore,
  id: PlanId,
  said: Mentions,
  editor: Editor,
): Promise<void> {
  const stored = await plans.get(id);
  if (!stored) return;
  const again = withMentions(stored.plan, said);
  const at = await recordEdit(edits, aboutPlan(id), planChanges(stored.plan, again), editor);
  await plans.put({ ...stored, plan: { ...again, changedAt: laterThan(stored.plan.changedAt, at) } });
}

/** Views keep the later of two plans. */
const laterThan = (before: EpochMs, at: EpochMs | null): EpochMs => Math.max(at ?? 0, before + 1);
