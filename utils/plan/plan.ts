/**
 * The plan: what a company means to do with its channels. The schema is the type. A plan holds its company, so that
 * one document is the whole of what an auditor fills in, exports and imports.
 *
 * Parts that are not here yet (goals, governance, measurement …) come as further optional keys of `planSchema`, each
 * with a migration step that gives older documents their empty part.
 */
import { z } from '../zod';
import type { AccountKey } from '../reading/reading';
import { identityOf } from './planned-channels';

/** The version of the plan document; `store/migrations` and `plan-file.ts` walk older ones to it. */
export const PLAN_VERSION = 1;

export const companySizes = ['solo', 'small', 'medium', 'large'] as const;
export type CompanySize = (typeof companySizes)[number];

/** Whose a channel is: the company's own, a person's who speaks for it, a partner's, or an impostor's. */
export const roles = ['own', 'spokesperson', 'partner', 'impostor'] as const;
export type Role = (typeof roles)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const text = (most: number) => z.string().check(z.maxLength(most));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const id = z.string().check(z.minLength(1), z.maxLength(60));
const webAddress = z.string().check(
  z.maxLength(2048),
  z.refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), 'no web address'),
);
const days = z.int().check(z.gte(1), z.lte(3650));

/** A time zone that this browser's `Intl` knows, such as `Europe/Berlin`. */
const timeZone = z.string().check(
  z.maxLength(60),
  z.refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'no time zone'),
);

/** How often a channel means to post: posts a week, or the longest allowed gap in days. */
const cadenceSchema = z.union([
  z.object({ postsPerWeek: z.number().check(z.gt(0), z.lte(200)) }),
  z.object({ longestGapDays: days }),
]);
export type Cadence = z.infer<typeof cadenceSchema>;

const plannedChannelSchema = z.object({
  id,
  /** The platform's id; also one without a reader, such as `instagram` or `newsletter`. */
  platform: z.string().check(z.regex(/^[a-z0-9-]{1,30}$/)),
  /** As the auditor gave it; its key comes from the platform file. */
  url: webAddress,
  brandOrMarket: text(200),
  role: z.enum(roles),
  /** `null`: the plan is silent on cadence, and no rule holds the channel to one. */
  cadence: z.nullable(cadenceSchema),
  /** Weekdays on which posts are planned; none where the plan is silent. */
  weekdays: z.array(z.enum(weekdays)).check(z.maxLength(7)),
  /** Named a strategic asset, with the future benefit that is expected of it (may be empty). */
  strategicAsset: z.boolean(),
  expectedBenefit: text(2000),
  owner: text(200),
  notes: text(5000),
});
export type PlannedChannel = z.infer<typeof plannedChannelSchema>;

export const companySchema = z.object({
  name,
  otherNames: z.array(name).check(z.maxLength(50)),
  websites: z.array(webAddress).check(z.maxLength(50)),
  size: z.enum(companySizes),
  timeZone,
});
export type Company = z.infer<typeof companySchema>;

/** Days from which a channel counts as slowing, stale, dormant and abandoned; each `null` takes the default. */
const thresholdsSchema = z.object({
  staleDays: z.nullable(days),
  dormantDays: z.nullable(days),
  abandonedDays: z.nullable(days),
  reviewDays: z.nullable(days),
});
export type PlanThresholds = z.infer<typeof thresholdsSchema>;

export const planSchema = z.object({
  version: z.literal(PLAN_VERSION),
  id,
  company: companySchema,
  channels: z.array(plannedChannelSchema).check(z.maxLength(5000)),
  /** The most channels that the company keeps; `null` takes the default of 4. */
  channelCap: z.nullable(z.int().check(z.gte(1), z.lte(1000))),
  thresholds: thresholdsSchema,
  /** When it was last changed, epoch ms. */
  changedAt: z.number(),
});
/** One company and what it means to do. */
export type Plan = z.infer<typeof planSchema>;
export type PlanId = Plan['id'];

/** A plan with nothing in it but the company's name. `timeZone` is the auditor's until they say otherwise. */
export function newPlan(
  companyName: string,
  now: number,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Plan {
  return {
    version: PLAN_VERSION,
    id: crypto.randomUUID(),
    company: { name: companyName, otherNames: [], websites: [], size: 'small', timeZone },
    channels: [],
    channelCap: null,
    thresholds: { staleDays: null, dormantDays: null, abandonedDays: null, reviewDays: null },
    changedAt: now,
  };
}

/** A planned channel of the company's own, with nothing else decided. */
export function newPlannedChannel(platform: string, url: string): PlannedChannel {
  return {
    id: crypto.randomUUID(),
    platform,
    url,
    brandOrMarket: '',
    role: 'own',
    cadence: null,
    weekdays: [],
    strategicAsset: false,
    expectedBenefit: '',
    owner: '',
    notes: '',
  };
}

/** The planned channel whose address one of these keys names. */
export const plannedChannelFor = (plan: Plan, keys: readonly AccountKey[]): PlannedChannel | undefined =>
  plan.channels.find((channel) => keys.includes(identityOf(channel)));
