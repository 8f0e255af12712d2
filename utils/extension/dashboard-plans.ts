/** Editing stored plans so that no edit is lost: not to another view's, and not to a page that is closed on it. */
import type { PlanEdit } from '../../components/dashboard/actions';
import { planSchema, type Plan, type PlanId } from '../plan/plan';
import type { Leftovers } from './dashboard-leftovers';
import { editStoredPlan } from './plan-edit';

export class PlanEditing {
  readonly #leftovers: Leftovers;
  /** The plans as they were last seen: all that is there when the page goes. */
  readonly #seen = new Map<PlanId, Plan>();
  /** The latest edit of each plan. */
  readonly #latest = new Map<PlanId, Promise<void>>();
  /** Edits wait for each other: each reads what the one before wrote. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(leftovers: Leftovers) {
    this.#leftovers = leftovers;
  }

  see(plans: readonly Plan[]): void {
    for (const plan of plans) this.#seen.set(plan.id, plan);
  }

  /** Makes the edit on the plan as it is stored by then; `null` where it is gone. Rejects where it cannot be stored. */
  edit(id: PlanId, edit: PlanEdit, isApart = false): Promise<Plan | null> {
    const seen = this.#seen.get(id);
    if (seen) {
      const after = edit(seen);
      this.#seen.set(id, after);
      this.#leftovers.begin(`plan:${id}`, after);
    }
    const done = this.#last.then(async () => (await editStoredPlan(id, edit, isApart)) ?? null);
    const settled = done.then(
      (after) => {
        this.#settle(id, settled, after);
      },
      () => {
        this.#settle(id, settled, seen ?? null);
      },
    );
    this.#last = settled;
    this.#latest.set(id, settled);
    return done;
  }

  #settle(id: PlanId, edit: Promise<void>, after: Plan | null): void {
    // A later edit of the same plan is under way, and what it noted stands for both.
    if (this.#latest.get(id) !== edit) return;
    if (after) this.see([after]);
    this.#leftovers.end(`plan:${id}`);
  }

  /** Stores what an earlier page could not, unless the plan was changed or deleted since. */
  async storeLeftovers(): Promise<void> {
    for (const [id, value] of this.#leftovers.take('plan:')) {
      const left = planSchema.safeParse(value);
      if (!left.success) continue;
      await editStoredPlan(id, (stored) => (stored.changedAt === left.data.changedAt ? left.data : stored));
    }
  }
}
