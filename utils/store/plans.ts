/** Plans in the database: one document a company. */
import type { AccountKey } from '../reading/reading';
import { planSchema, type Plan, type PlanId } from '../plan/plan';
import { identityOf } from '../plan/planned-channels';
import { announceChange, type Change } from './changes';
import { adoptChannels, releaseChannels } from './channels';
import type { Database } from './database';
import { storedPlansNaming } from './naming';
import type { ChannelId } from './schema';
import type { PlanStore, ChannelStore } from './stores';

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

/**
 * Stores a plan. Channels in the inbox that it alone names become its company's, in the same transaction. Throws a zod
 * error where the plan does not fit its schema; nothing is changed then.
 */
export async function savePlan(database: Database, plan: Plan): Promise<void> {
  const valid = planSchema.parse(plan);
  const transaction = database.transaction(['plans', 'channels'], 'readwrite', { durability: 'strict' });
  const adopted = await put(transaction.objectStore('plans'), transaction.objectStore('channels'), valid);
  await transaction.done;
  announceChange(...changesOf(plan.id, adopted));
}

/**
 * Changes a plan as it is stored now, so that two views that edit it at once lose nothing. `edit` returns `null` where
 * there is nothing to change. The plan as it is afterwards; `undefined` where it is gone. Throws as `savePlan` does.
 */
export async function changePlan(
  database: Database,
  id: PlanId,
  edit: (plan: Plan) => Plan | null,
): Promise<Plan | undefined> {
  const transaction = database.transaction(['plans', 'channels'], 'readwrite', { durability: 'strict' });
  const plans = transaction.objectStore('plans');
  const before = (await plans.get(id))?.plan;
  const edited = before && edit(before);
  if (!edited) {
    await transaction.done;
    return before;
  }
  const parsed = planSchema.safeParse(edited);
  if (!parsed.success) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw parsed.error;
  }
  const adopted = await put(plans, transaction.objectStore('channels'), parsed.data);
  await transaction.done;
  announceChange(...changesOf(id, adopted));
  return parsed.data;
}

/** Returns the channels that became the company's by it. */
async function put(plans: PlanStore, channels: ChannelStore, plan: Plan): Promise<ChannelId[]> {
  const keys = keysOf(plan);
  await plans.put({ plan, keys });
  return adoptChannels(channels, plans, plan.id, keys);
}

/** What a change of one plan changes. */
const changesOf = (plan: PlanId, channels: readonly ChannelId[]): Change[] => [
  { store: 'plans', ids: [plan] },
  { store: 'channels', ids: channels },
];

/** Deletes a plan; its channels go back to the inbox, where they expire unless assigned. `now` starts that time. */
export async function deletePlan(database: Database, id: PlanId, now: number): Promise<void> {
  const transaction = database.transaction(['plans', 'channels'], 'readwrite', { durability: 'strict' });
  const plans = transaction.objectStore('plans');
  await plans.delete(id);
  const released = await releaseChannels(transaction.objectStore('channels'), plans, id, now);
  await transaction.done;
  announceChange(...changesOf(id, released));
}
