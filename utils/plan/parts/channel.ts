/** One channel that the plan names: what it is for, who answers for it, and what it is to publish when. */
import { z } from '../../zod';
import {
  date,
  days,
  id,
  line,
  listOf,
  money,
  newId,
  periods,
  platform,
  prose,
  text,
  webAddress,
  weekdays,
  type Weekday,
} from '../fields';
import { approaches } from './strategy';

/** Whose a channel is: the company's own, a person's who speaks for it, a partner's, or an impostor's. */
export const roles = ['own', 'spokesperson', 'partner', 'impostor'] as const;
export type Role = (typeof roles)[number];

/** Who holds the keys of a channel. */
export const controllers = ['company-account', 'agency', 'employee-account'] as const;
export type Controller = (typeof controllers)[number];

/** How often a channel means to post: posts a week, or the longest allowed gap in days. */
const cadenceSchema = z.union([
  z.object({ postsPerWeek: z.number().check(z.gt(0), z.lte(200)) }),
  z.object({ longestGapDays: days }),
]);
export type Cadence = z.infer<typeof cadenceSchema>;

const editorialLineSchema = z.object({
  id,
  weekday: z.enum(weekdays),
  /** What kind of content; may still be empty. */
  content: text(500),
  /** The entry of the communication plan that it serves. */
  entryId: z.nullable(id),
});
export type EditorialLine = z.infer<typeof editorialLineSchema>;

/** What is to be published on which weekday, valid for a month or two. `null` for a day that nobody named. */
const editorialPlanSchema = z.object({
  from: z.nullable(date),
  until: z.nullable(date),
  lines: listOf(editorialLineSchema, 100),
});
export type EditorialPlan = z.infer<typeof editorialPlanSchema>;

/** A time in which the channel is silent on purpose, first and last day included. */
const pauseSchema = z.object({ id, from: date, until: date, reason: line });
export type Pause = z.infer<typeof pauseSchema>;

/** What makes a channel worth more than its number of readers; each is scored from 0 to 5. */
export const equityAspects = ['relationships', 'familiarity', 'effectiveness', 'value'] as const;
export type EquityAspect = (typeof equityAspects)[number];
const score = z.nullable(z.int().check(z.gte(0), z.lte(5)));
const equitySchema = z.object({
  relationships: score,
  familiarity: score,
  effectiveness: score,
  value: score,
  note: prose,
  scoredOn: z.nullable(date),
});
export type Equity = z.infer<typeof equitySchema>;

export const plannedChannelSchema = z.object({
  id,
  platform,
  /** As the auditor gave it; its key comes from the platform file. */
  url: webAddress,
  brandOrMarket: line,
  role: z.enum(roles),
  /** `null`: nobody said. */
  controlledBy: z.nullable(z.enum(controllers)),
  purpose: prose,
  /** The goals that it serves. */
  goalIds: listOf(id, 50),
  approach: z.nullable(z.enum(approaches)),
  /** The language it speaks, in the auditor's words. */
  language: line,
  tone: line,
  formats: text(500),
  /** What is changed for this platform, and not only posted again. */
  adaptation: text(500),
  /** Named a strategic asset, with the future benefit that is expected of it (may be empty). */
  strategicAsset: z.boolean(),
  expectedBenefit: text(2000),
  /** What it costs and returns in `assetPeriod`, in the currency of the plan's budget. */
  assetCost: z.nullable(money),
  assetReturn: z.nullable(money),
  assetPeriod: z.enum(periods),
  /** Paid promotion runs. */
  sponsored: z.boolean(),
  owner: line,
  secondAdministrator: line,
  /** Since when the company keeps it; `null`: since it was first seen. */
  keptSince: z.nullable(date),
  pauses: listOf(pauseSchema, 100),
  /** `null`: the plan is silent on cadence, and no rule holds the channel to one. */
  cadence: z.nullable(cadenceSchema),
  /** `null`: there is none. */
  editorial: z.nullable(editorialPlanSchema),
  /** `null`: never scored. */
  equity: z.nullable(equitySchema),
  notes: prose,
});
export type PlannedChannel = z.infer<typeof plannedChannelSchema>;

/** A planned channel of the company's own, with nothing else decided. */
export function newPlannedChannel(platform: string, url: string): PlannedChannel {
  return {
    id: newId(),
    platform,
    url,
    brandOrMarket: '',
    role: 'own',
    controlledBy: null,
    purpose: '',
    goalIds: [],
    approach: null,
    language: '',
    tone: '',
    formats: '',
    adaptation: '',
    strategicAsset: false,
    expectedBenefit: '',
    assetCost: null,
    assetReturn: null,
    assetPeriod: 'year',
    sponsored: false,
    owner: '',
    secondAdministrator: '',
    keptSince: null,
    pauses: [],
    cadence: null,
    editorial: null,
    equity: null,
    notes: '',
  };
}

/** The weekdays that the editorial plan names, in the week's order; none where it is silent. */
export const plannedWeekdays = ({ editorial }: Pick<PlannedChannel, 'editorial'>): Weekday[] =>
  weekdays.filter((day) => editorial?.lines.some(({ weekday }) => weekday === day));

/**
 * The editorial plan with lines on just these weekdays: what is said for a day that stays is kept, a new day begins
 * with nothing said. `null` where no day and no term is left.
 */
export function withWeekdays(
  editorial: EditorialPlan | null,
  wanted: readonly Weekday[],
): EditorialPlan | null {
  const { from, until, lines } = editorial ?? { from: null, until: null, lines: [] };
  const kept = lines.filter(({ weekday }) => wanted.includes(weekday));
  const added = weekdays
    .filter((day) => wanted.includes(day) && !kept.some(({ weekday }) => weekday === day))
    .map((weekday) => ({ id: newId(), weekday, content: '', entryId: null }));
  const all = [...kept, ...added].sort((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday));
  return all.length === 0 && from === null && until === null ? null : { from, until, lines: all };
}
