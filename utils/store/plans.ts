/** Plans in the database: one document a company. */
import { addressOf } from '../reading/platforms/platform';
import type { AccountKey } from '../reading/reading';
import { planSchema, type Plan, type PlanId } from '../plan/plan';
import { announceChange } from './changes';
import { adoptChannels, releaseChannels } from './channels';
import type { Database } from './database';

export interface PlanName {
  readonly id: PlanId;
  readonly name: string;
}

/** The account keys that a plan's addresses name; an address of a platform without a reader has none. */
export const keysOf = (plan: Plan): AccountKey[] => [
  ...new Set(plan.channels.flatMap(({ url }) => addressOf(new URL(url))?.key ?? [])),
];

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

/** The plans that name one of these accounts. */
export async function plansNaming(database: Database, keys: readonly AccountKey[]): Promise<Plan[]> {
  const index = database.transaction('plans').store.index('byKey');
  const found = await Promise.all(keys.map((key) => index.getAll(key)));
  return [...new Map(found.flat().map(({ plan }) => [plan.id, plan])).values()];
}

/**
 * Stores a plan. Channels in the inbox that it names become its company's, in the same transaction. Throws a zod error
 * where the plan does not fit its schema; nothing is changed then.
 */
export async function savePlan(database: Database, plan: Plan): Promise<void> {
  const valid = planSchema.parse(plan);
  const keys = keysOf(valid);
  const transaction = database.transaction(['plans', 'channels'], 'readwrite', { durability: 'strict' });
  await transaction.objectStore('plans').put({ plan: valid, keys });
  await adoptChannels(transaction.objectStore('channels'), valid.id, keys);
  await transaction.done;
  announceChange('plans', 'channels');
}

/** Deletes a plan; its channels go back to the inbox, where they expire unless assigned. `now` starts that time. */
export async function deletePlan(database: Database, id: PlanId, now: number): Promise<void> {
  const transaction = database.transaction(['plans', 'channels'], 'readwrite', { durability: 'strict' });
  await transaction.objectStore('plans').delete(id);
  await releaseChannels(transaction.objectStore('channels'), id, now);
  await transaction.done;
  announceChange('plans', 'channels');
}
