/** Plans in the database: one document a company. */
import type { AccountKey, EpochMs } from '../reading/reading';
import { planSchema, type Plan, type PlanId } from '../plan/plan';
import { identityOf } from '../plan/planned-channels';
import { announceChange, type Change } from './changes';
import { adoptChannels, releaseChannels } from './channels';
import type { Database } from './database';
import { aboutPlan, editsAbout, planChanges, recordEdit } from './edits';
import { companyToForget, forgottenHash, recallForgotten, rememberForgotten } from './forgotten';
import { storedPlansNaming } from './naming';
import type { ChannelId, StoredPlan } from './schema';
import type { ChannelStore, EditStore, PlanStore } from './stores';

export interface PlanName {
  readonly id: PlanId;
  readonly name: string;
}

/** The keys of the accounts that a plan's addresses name; where no reader knows the platform, the address is the key. */
export const keysOf = (plan: Plan): AccountKey[] => [...new Set(plan.channels.map(identityOf))];

export const planById = async (database: Database, id: PlanId): Promise<Plan | undefined> =>
  (await database.get('plans', id))?.plan;

/** Ids and names of all companies by name, without reading their plans. */
export async function planNames(database: Database): Promise<PlanName[]> {
  const names: PlanName[] = [];
  let cursor = await database.transaction('plans').store.index('byName').openKeyCursor();
  while (cursor) {
    names.push({ id: cursor.primaryKey, name: cursor.key });
    cursor = await cursor.continue();
  }
  return names;
}

export const allPlans = async (database: Database): Promise<Plan[]> =>
  (await database.getAllFromIndex('plans', 'byName')).map(({ plan }) => plan);

/** The ids of the first so many plans by their companies' names, without reading them. */
export const firstPlanIds = (database: Database, count: number): Promise<PlanId[]> =>
  database.getAllKeysFromIndex('plans', 'byName', null, count);

/** The plans that name one of these accounts. */
export const plansNaming = async (database: Database, keys: readonly AccountKey[]): Promise<Plan[]> =>
  (await storedPlansNaming(database.transaction('plans').store, keys)).map(({ plan }) => plan);

const WRITTEN = ['plans', 'channels', 'edits', 'forgotten'] as const;

/** A transaction that writes plans, with all that a plan touches. */
function planTransaction(database: Database) {
  const transaction = database.transaction(WRITTEN, 'readwrite', { durability: 'strict' });
  return {
    transaction,
    plans: transaction.objectStore('plans'),
    channels: transaction.objectStore('channels'),
    edits: transaction.objectStore('edits'),
    forgotten: transaction.objectStore('forgotten'),
  };
}

/**
 * Stores a plan, and what is new in it as an edit. Channels in the inbox that it newly names alone become its company's,
 * in the same transaction. A company that was deleted is no longer remembered as such. `by`: the auditor's name. Throws a
 * zod error where the plan does not fit its schema; nothing is changed then.
 */
export async function savePlan(database: Database, plan: Plan, by = ''): Promise<void> {
  const valid = planSchema.parse(plan);
  const hash = await forgottenHash(companyToForget(plan.id));
  const { transaction, forgotten, ...stores } = planTransaction(database);
  const before = await stores.plans.get(plan.id);
  if (!before) await recallForgotten(forgotten, [hash]);
  const { adopted } = await put(stores, valid, before, by);
  await transaction.done;
  announceChange(...changesOf(plan.id, adopted));
}

/**
 * Changes a plan as it is stored now, so that two views that edit it at once lose nothing. `edit` returns `null` where
 * there is nothing to change. `isApart`: nothing that was or will be typed goes on with it. The plan as it is afterwards;
 * `undefined` where it is gone. Throws as `savePlan` does.
 */
export async function changePlan(
  database: Database,
  id: PlanId,
  edit: (plan: Plan) => Plan | null,
  by = '',
  isApart = false,
): Promise<Plan | undefined> {
  const { transaction, ...stores } = planTransaction(database);
  const before = await stores.plans.get(id);
  const edited = before && edit(before.plan);
  if (!edited) {
    await transaction.done;
    return before?.plan;
  }
  const parsed = planSchema.safeParse(edited);
  if (!parsed.success) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw parsed.error;
  }
  const { plan, adopted } = await put(stores, parsed.data, before, by, isApart);
  await transaction.done;
  announceChange(...changesOf(id, adopted));
  return plan;
}

interface PutStores {
  readonly plans: PlanStore;
  readonly channels: ChannelStore;
  readonly edits: EditStore;
}

/**
 * Returns the plan as it is stored, and the channels that became a company's by it. Only those are looked up that this
 * edit names newly, or no longer: these may be another company's now, which alone names them still. The others were
 * looked up when they were named.
 */
async function put(
  { plans, channels, edits }: PutStores,
  plan: Plan,
  before: StoredPlan | undefined,
  by: string,
  isApart = false,
): Promise<{ readonly plan: Plan; readonly adopted: readonly ChannelId[] }> {
  const changes = planChanges(before?.plan, plan);
  const at = await recordEdit(edits, aboutPlan(plan.id), changes, { by, at: plan.changedAt }, isApart);
  // A plan was changed when its last edit was made: what its edits make of it is what is stored.
  const stored = at === null ? plan : { ...plan, changedAt: at };
  const keys = keysOf(stored);
  await plans.put({ plan: stored, keys });
  return { plan: stored, adopted: await adoptChannels(channels, plans, onlyInOne(keys, before?.keys ?? [])) };
}

function onlyInOne(a: readonly AccountKey[], b: readonly AccountKey[]): AccountKey[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [...a.filter((key) => !inB.has(key)), ...b.filter((key) => !inA.has(key))];
}

/** What a change of one plan changes. */
const changesOf = (plan: PlanId, channels: readonly ChannelId[]): Change[] => [
  { store: 'plans', ids: [plan] },
  { store: 'channels', ids: channels },
];

/**
 * Deletes a plan with its edits, and remembers that it was deleted; its channels go back to the inbox, where they expire
 * unless assigned (`now` starts that time), or to the one company that names them still.
 */
export async function deletePlan(database: Database, id: PlanId, now: EpochMs): Promise<void> {
  const hash = await forgottenHash(companyToForget(id));
  const { transaction, plans, channels, edits, forgotten } = planTransaction(database);
  const keys = (await plans.get(id))?.keys ?? [];
  await plans.delete(id);
  for (const edit of await edits.index('byAbout').getAllKeys(editsAbout(aboutPlan(id))))
    await edits.delete(edit);
  await rememberForgotten(forgotten, [hash], now);
  const released = await releaseChannels(channels, plans, id, now);
  const adopted = await adoptChannels(channels, plans, keys);
  await transaction.done;
  announceChange(...changesOf(id, [...released, ...adopted]));
}
