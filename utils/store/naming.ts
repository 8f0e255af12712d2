/** Which plans name an account. */
import type { Plan, PlanId } from '../plan/plan';
import type { AccountKey } from '../reading/reading';
import { foundBy, type Lookup } from './found-by';
import type { StoredPlan } from './schema';

/** What looking a plan up needs of its store, in a transaction of any mode. */
export type PlanIndex = Lookup<'byKey', StoredPlan>;

export const storedPlansNaming = (plans: PlanIndex, keys: readonly AccountKey[]): Promise<StoredPlan[]> =>
  foundBy(plans, 'byKey', keys, ({ plan }) => plan.id);

/**
 * The one plan that names the account. `undefined` where none does, and where several do: whose it is, is then for the
 * auditor to say.
 */
export async function onlyPlanNaming(
  plans: PlanIndex,
  keys: readonly AccountKey[],
  except?: PlanId,
): Promise<Plan | undefined> {
  const naming = (await storedPlansNaming(plans, keys)).filter(({ plan }) => plan.id !== except);
  return naming.length === 1 ? naming[0]?.plan : undefined;
}
