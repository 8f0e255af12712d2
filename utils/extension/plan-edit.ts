import type { Plan, PlanId } from '../plan/plan';
import { changePlan } from '../store/plans';
import { openToStore } from './forget-everything';
import { auditorName } from './settings';

/**
 * Makes an edit on the plan as it is stored by then, in one transaction; one that gives the same plan back changes
 * nothing. `isApart`: it replaces values as a whole, and no typing goes on with it. Resolves with the plan as it is
 * afterwards, `undefined` where it is gone. Rejects where it cannot be stored.
 */
export async function editStoredPlan(
  id: PlanId,
  edit: (plan: Plan) => Plan,
  isApart = false,
): Promise<Plan | undefined> {
  const edited = (before: Plan) => {
    const after = edit(before);
    return after === before ? null : newer(after, before);
  };
  return changePlan(await openToStore(), id, edited, await auditorName(), isApart);
}

/** Never older than what it replaces, even if the clock was set back: views keep the later of two. */
const newer = (plan: Plan, before: Plan): Plan => ({
  ...plan,
  changedAt: Math.max(Date.now(), before.changedAt + 1),
});
