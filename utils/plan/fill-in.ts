/**
 * Parts of a plan that come from elsewhere: a template, or another company's plan. They are put into a plan part by part;
 * what is only true of the company that they come from never goes along.
 */
import { isBlank, statedEntries } from './blank';
import { newId } from './fields';
import { emptyParts, type Plan } from './plan';
import { withoutDangling } from './references';

/** The parts that can come from elsewhere, in the order of the editor. */
export const fillableParts = [
  'situation',
  'people',
  'goals',
  'strategy',
  'channels',
  'communication',
  'governance',
  'measurement',
  'fuel',
  'crisis',
  'thresholds',
] as const;
export type FillablePart = (typeof fillableParts)[number];
export type PlanParts = Pick<Plan, FillablePart>;
/** The parts that a source has something to say in. */
export type Offer = Readonly<Partial<PlanParts>>;

/** True for a part in which nothing is said, beyond what every new plan says. */
export function isEmptyPart(part: FillablePart, parts: Offer): boolean {
  const value = parts[part];
  if (value === undefined || JSON.stringify(value) === JSON.stringify(emptyParts()[part])) return true;
  const { communication } = parts;
  if (part === 'communication' && communication)
    return isBlank({ ...communication, entries: statedEntries({ communication }) });
  return isBlank(value);
}

/** The parts that are offered, in the order of the editor. */
export const partsOf = (offer: Offer): readonly FillablePart[] =>
  fillableParts.filter((part) => !isEmptyPart(part, offer));

/** The parts that are filled in unless the auditor says otherwise: those offered of which the plan says nothing. */
export const partsToFill = (plan: Plan, offer: Offer): readonly FillablePart[] =>
  partsOf(offer).filter((part) => isEmptyPart(part, plan));

/** Of another company's plan these go along only if asked for: who it is, where it stands, and what it does on which day. */
export const onlyIfAsked: readonly FillablePart[] = ['situation', 'channels', 'communication'];

/**
 * What another company's plan offers. Left behind stays what was measured, agreed or done there: values and baselines of
 * KPIs, scores, reviews, rehearsals, campaigns, results; and who knows its crisis guide.
 */
export function offerOf(plan: Plan): Offer {
  const { situation, people, goals, strategy, communication, thresholds } = plan;
  const parts: PlanParts = {
    situation,
    people,
    goals,
    strategy,
    communication,
    thresholds,
    channels: plan.channels.map((channel) => ({ ...channel, keptSince: null, equity: null })),
    governance: { ...plan.governance, reviewedOn: null },
    measurement: {
      kpis: plan.measurement.kpis.map((kpi) => ({ ...kpi, baseline: null, values: [] })),
    },
    fuel: { ...plan.fuel, campaigns: [] },
    crisis: { ...plan.crisis, knownBy: [], lastRehearsal: null },
  };
  return Object.fromEntries(partsOf(parts).map((part) => [part, parts[part]]));
}

/**
 * The plan with some of the parts that are offered, in place of what it said there. All that they hold gets new ids;
 * what names something that does not come along, or was there and is replaced, names nothing. Otherwise, parts that are
 * not filled in stay as they are; what was decided on a channel holds on for its account.
 */
export function filledIn(plan: Plan, offer: Offer, parts: readonly FillablePart[]): Plan {
  const chosen = partsOf(offer).filter((part) => parts.includes(part));
  if (chosen.length === 0) return plan;
  const taken: Offer = Object.fromEntries(chosen.map((part) => [part, offer[part]]));
  return withoutDangling(plan, { ...plan, ...withNewIds(taken) });
}

/** The fields in which one entry of a plan names another by its id. */
const REFERENCES = new Set(['mainGoalId', 'goalIds', 'goalId', 'channelId', 'entryId', 'where']);

/** The same parts, every entry under an id of its own, by which the others of them name it from now on. */
function withNewIds(parts: Offer): Offer {
  const ids = new Map<string, string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') ids.set(value.id, newId());
    Object.values(value).forEach(collect);
  };
  collect(parts);
  return JSON.parse(JSON.stringify(parts), function (this: unknown, key: string, value: unknown) {
    if (typeof value === 'string' && (key === 'id' || REFERENCES.has(key))) return ids.get(value) ?? value;
    return Array.isArray(value) && REFERENCES.has(key)
      ? value.map((one: unknown) => (typeof one === 'string' ? (ids.get(one) ?? one) : one))
      : value;
  }) as Offer;
}
