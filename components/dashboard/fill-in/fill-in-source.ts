/** Where a plan, or parts of it, can come from. */
import {
  offerOf,
  onlyIfAsked,
  partsToFill,
  type FillablePart,
  type Offer,
} from '../../../utils/plan/fill-in';
import type { Plan, PlanId } from '../../../utils/plan/plan';
import type { TemplateId } from '../../../utils/plan/templates/template';
import { templates } from '../../../utils/plan/templates/templates';

export type FillSource =
  | { readonly from: 'nothing' }
  | { readonly from: 'template'; readonly id: TemplateId }
  | { readonly from: 'company'; readonly id: PlanId }
  /** Channels that were audited already. */
  | { readonly from: 'audited' };

/** A source as the value of a choice, and back. */
export const valueOfSource = (source: FillSource): string =>
  'id' in source ? `${source.from}:${source.id}` : source.from;

export function sourceOfValue(value: string, plans: readonly Plan[]): FillSource {
  if (value === 'audited') return { from: 'audited' };
  const template = templates.find(({ id }) => value === `template:${id}`);
  if (template) return { from: 'template', id: template.id };
  const plan = plans.find(({ id }) => value === `company:${id}`);
  return plan ? { from: 'company', id: plan.id } : { from: 'nothing' };
}

/** The parts that a source has, as they would come into a plan. */
export function offerFrom(source: FillSource, plans: readonly Plan[]): Offer {
  if (source.from === 'template') return templates.find(({ id }) => id === source.id)?.parts ?? {};
  const other = source.from === 'company' && plans.find(({ id }) => id === source.id);
  return other ? offerOf(other) : {};
}

/** The parts that are ticked to begin with. */
export const firstParts = (source: FillSource, offer: Offer, plan: Plan): readonly FillablePart[] =>
  partsToFill(plan, offer).filter((part) => source.from === 'template' || !onlyIfAsked.includes(part));
