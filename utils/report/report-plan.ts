/** The health of a plan, part by part: how much of it is filled in, and what is wrong with it. */
import { rules } from '../audit/audit';
import type { Finding, Need } from '../audit/finding';
import { completenessOf, planParts, type PartCompleteness, type PlanPart } from '../plan/completeness';
import type { Plan } from '../plan/plan';

export interface PartHealth extends PartCompleteness {
  /** Open failures of the company's own rules, worst first. */
  readonly failed: readonly Finding[];
}

/** Each part of the plan that asks for something or at which something is wrong, in the plan's order. */
export const planHealth = (plan: Plan, failed: readonly Finding[]): readonly PartHealth[] =>
  completenessOf(plan)
    .map((part) => ({ ...part, failed: failed.filter(({ rule }) => partOf(rule) === part.part) }))
    .filter((part) => part.total > 0 || part.failed.length > 0);

/** The part of the plan that a company rule is mostly about: the first one that it looks at, the company itself last. */
export function partOf(ruleId: string): PlanPart {
  const needs = rules().find(({ id }) => id === ruleId)?.needs ?? [];
  return needs.map(partNeeded).find((part) => part !== null && part !== 'company') ?? 'company';
}

function partNeeded(need: Need): PlanPart | null {
  if (need === 'planned-channels') return 'channels';
  return planParts.find((part) => part === need) ?? null;
}
