/** How much of the plan is filled in, part by part. */
import { completenessOf, type PartCompleteness } from '../../plan/completeness';
import type { Plan } from '../../plan/plan';

export interface PlanFilled {
  /** In the plan's order, without parts in which nothing needs an answer. */
  readonly parts: readonly PartCompleteness[];
  /** Over all parts: how many questions are answered, of how many. */
  readonly filled: number;
  readonly total: number;
}

export function planFilled(plan: Plan): PlanFilled {
  const parts = completenessOf(plan).filter(({ total }) => total > 0);
  const sum = (value: (part: PartCompleteness) => number): number =>
    parts.reduce((all, part) => all + value(part), 0);
  return { parts, filled: sum(({ filled }) => filled), total: sum(({ total }) => total) };
}
