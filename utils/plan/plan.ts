/**
 * The plan: what a company means to do with its channels, and what was decided on them. The schema is the type. A plan
 * holds its company, so that one document is the whole of what an auditor fills in, exports and imports.
 *
 * Each part has a file of its own in `parts/`; a part that nobody filled in is there and empty. A new field goes into
 * its part and, for older documents, into a step of `versions.ts`.
 */
import { z } from '../zod';
import type { AccountKey } from '../reading/reading';
import { days, id, language, listOf, name, newId, timeZone, webAddress, weekdays } from './fields';
import { plannedChannelSchema, type PlannedChannel } from './parts/channel';
import { communicationSchema, emptyCommunication } from './parts/communication';
import { crisisSchema, emptyCrisis } from './parts/crisis';
import { decisionsSchema, setAsidesSchema } from './parts/decisions';
import { emptyFuel, fuelSchema } from './parts/fuel';
import { emptyGoals, goalsSchema } from './parts/goals';
import { emptyGovernance, governanceSchema } from './parts/governance';
import { emptyMeasurement, measurementSchema } from './parts/measurement';
import { emptyPeople, peopleSchema } from './parts/people';
import { roundsSchema } from './parts/rounds';
import { emptySituation, situationSchema } from './parts/situation';
import { emptyStrategy, strategySchema } from './parts/strategy';
import { identityOf } from './planned-channels';
import { PLAN_VERSION } from './versions';

export { PLAN_VERSION } from './versions';
export { weekdays, type Weekday } from './fields';
export { newPlannedChannel, roles, type Cadence, type PlannedChannel, type Role } from './parts/channel';

export const companySizes = ['solo', 'small', 'medium', 'large'] as const;
export type CompanySize = (typeof companySizes)[number];

export const companySchema = z.object({
  name,
  otherNames: listOf(name, 50),
  websites: listOf(webAddress, 50),
  size: z.enum(companySizes),
  /** The languages that it speaks with its clients; its report is written in the first that has texts. */
  languages: listOf(language, 50),
  timeZone,
  firstWeekday: z.enum(weekdays),
});
export type Company = z.infer<typeof companySchema>;

const months = z.int().check(z.gte(1), z.lte(120));
/** What the company itself decided on; each `null` takes the default (`audit/thresholds.ts`). */
export const thresholdsSchema = z.object({
  slowingDays: z.nullable(days),
  staleDays: z.nullable(days),
  dormantDays: z.nullable(days),
  abandonedDays: z.nullable(days),
  channelCap: z.nullable(z.int().check(z.gte(1), z.lte(1000))),
  reviewDays: z.nullable(days),
  editorialMonths: z.nullable(months),
  communicationMonths: z.nullable(months),
  governanceMonths: z.nullable(months),
  /** So many days apart, two audits' followers are compared. */
  growthDays: z.nullable(days),
  /** An average score under it is low. */
  equityFloor: z.nullable(z.number().check(z.gte(0), z.lte(5))),
  /** A channel that is kept for less is too young to be scored. */
  equityDays: z.nullable(days),
});
export type PlanThresholds = z.infer<typeof thresholdsSchema>;

export const planSchema = z.object({
  version: z.literal(PLAN_VERSION),
  id,
  company: companySchema,
  situation: situationSchema,
  people: peopleSchema,
  goals: goalsSchema,
  strategy: strategySchema,
  channels: listOf(plannedChannelSchema, 5000),
  communication: communicationSchema,
  governance: governanceSchema,
  measurement: measurementSchema,
  fuel: fuelSchema,
  crisis: crisisSchema,
  thresholds: thresholdsSchema,
  decisions: decisionsSchema,
  setAside: setAsidesSchema,
  rounds: roundsSchema,
  /** When it was last changed, epoch ms. */
  changedAt: z.number(),
});
/** One company and what it means to do. */
export type Plan = z.infer<typeof planSchema>;
export type PlanId = Plan['id'];

/** The parts that a plan of nothing but a company has, all of them empty. */
export const emptyParts = () => ({
  situation: emptySituation(),
  people: emptyPeople(),
  goals: emptyGoals(),
  strategy: emptyStrategy(),
  channels: [],
  communication: emptyCommunication(),
  governance: emptyGovernance(),
  measurement: emptyMeasurement(),
  fuel: emptyFuel(),
  crisis: emptyCrisis(),
  thresholds: defaultThresholds(),
  decisions: [],
  setAside: [],
  rounds: [],
});

/** Thresholds of which the company decided none. */
export const defaultThresholds = (): PlanThresholds => ({
  slowingDays: null,
  staleDays: null,
  dormantDays: null,
  abandonedDays: null,
  channelCap: null,
  reviewDays: null,
  editorialMonths: null,
  communicationMonths: null,
  governanceMonths: null,
  growthDays: null,
  equityFloor: null,
  equityDays: null,
});

/** A plan with nothing in it but the company's name. `timeZone` is the auditor's until they say otherwise. */
export function newPlan(
  companyName: string,
  now: number,
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Plan {
  return {
    version: PLAN_VERSION,
    id: newId(),
    company: {
      name: companyName,
      otherNames: [],
      websites: [],
      size: 'small',
      languages: [],
      timeZone: zone,
      firstWeekday: 'mon',
    },
    ...emptyParts(),
    changedAt: now,
  };
}

/** The planned channel whose address one of these keys names. */
export const plannedChannelFor = (plan: Plan, keys: readonly AccountKey[]): PlannedChannel | undefined =>
  plan.channels.find((channel) => keys.includes(identityOf(channel)));
