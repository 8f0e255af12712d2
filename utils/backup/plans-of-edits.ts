/** Plans as their edits made them. */
import { changesBetween, withChanges } from '../plan/field-changes';
import { planSchema, type Plan, type PlanId } from '../plan/plan';
import { upgradedPlan } from '../plan/versions';
import { shortHash } from '../store/content-id';
import { aboutPlan } from '../store/edits';
import type { Edit, StoredPlan } from '../store/schema';
import { inOrder } from './facts';

const PLAN = aboutPlan('');

/** Every plan by its id, made by its edits in their order: of two edits of one value the later one shows. */
export function plansOf(edits: Iterable<Edit>): ReadonlyMap<PlanId, Plan> {
  const plans = new Map<PlanId, Plan>();
  for (const [id, ofPlan] of editsByPlan(edits)) {
    const plan = madeBy(id, ofPlan);
    if (plan) plans.set(id, plan);
  }
  return plans;
}

export function editsByPlan(edits: Iterable<Edit>): ReadonlyMap<PlanId, readonly Edit[]> {
  const byPlan = new Map<PlanId, Edit[]>();
  for (const edit of edits) {
    if (!edit.about.startsWith(PLAN)) continue;
    const id = edit.about.slice(PLAN.length);
    const before = byPlan.get(id);
    if (before) before.push(edit);
    else byPlan.set(id, [edit]);
  }
  return byPlan;
}

/** The plan that these edits made; `undefined` where none of them is a whole plan. */
function madeBy(id: PlanId, edits: readonly Edit[]): Plan | undefined {
  const sorted = edits.toSorted(inOrder);
  const changedAt = sorted.at(-1)?.at ?? 0;
  const read = (document: unknown) => {
    const parsed = planSchema.safeParse({ ...Object(document), id, changedAt });
    return parsed.success ? parsed.data : undefined;
  };
  return read(sorted.reduce<unknown>(edited, undefined)) ?? carefullyMadeBy(sorted, read);
}

const edited = (document: unknown, { changes }: Edit): unknown =>
  withChanges(
    document,
    // A whole plan may be of an older version.
    changes.map((change) =>
      change.path.length === 0 && 'value' in change
        ? { ...change, value: upgradedPlan(change.value) }
        : change,
    ),
  );

/** Each edit fitted where it was made, but two people's together need not: one that breaks the plan is left out. */
function carefullyMadeBy(
  sorted: readonly Edit[],
  read: (document: unknown) => Plan | undefined,
): Plan | undefined {
  return sorted.reduce<Plan | undefined>((plan, edit) => read(edited(plan, edit)) ?? plan, undefined);
}

/**
 * What a stored plan says and its edits do not, as an edit after them: all of it where there are none. So a plan that was
 * stored before edits were kept begins with what it said then.
 */
export function unsaidOfPlan({ plan }: StoredPlan, edits: readonly Edit[]): Edit | null {
  const made = edits.length > 0 ? madeBy(plan.id, edits) : undefined;
  const changes = changesBetween(made && { ...made, changedAt: 0 }, { ...plan, changedAt: 0 });
  if (changes.length === 0) return null;
  const last = edits.reduce((latest, { at }) => Math.max(latest, at), -1);
  const at = Math.max(plan.changedAt, last + 1);
  // Two browsers may hold differing copies of one plan: theirs are two edits.
  const id =
    edits.length > 0
      ? `${plan.id}:record:${shortHash([at, changes])}`
      : `${plan.id}:begin:${shortHash(plan)}`;
  return {
    id,
    about: aboutPlan(plan.id),
    at,
    by: '',
    changes: made ? changes : [{ path: [], value: plan }],
  };
}
