/**
 * The schemas by which records from a file are believed, lengths and counts are bounded, unknown keys are
 * dropped. What each lets through is what `schema.ts` says of it (a test holds the two types equal).
 */
import { severities, type Finding } from '../audit/finding';
import { stalenessLevels } from '../audit/staleness';
import { setAsidesSchema } from '../plan/parts/decisions';
import { planSchema, roles } from '../plan/plan';
import { accountKinds, obstacles, pageStates } from '../reading/reading';
import { readingSchema } from '../reading/reading-schema';
import { toldFacts } from '../reading/told';
import { z } from '../zod';
import type { Visit } from './schema';

const text = (most: number) => z.string().check(z.maxLength(most));
const id = text(80).check(z.minLength(1));
const planId = text(60);
const platform = text(30).check(z.regex(/^[a-z0-9-]+$/));
const accountKey = text(300).check(z.minLength(3), z.regex(/^[a-z0-9-]+:./u));
/** Epoch ms; within the time that a `Date` can hold. */
const moment = z.number().check(z.gte(0), z.lte(8.64e15));
const count = z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const followers = { count, precision: z.enum(['exact', 'rounded']) };
const rule = text(80).check(z.minLength(1));

const sentence = z.object({
  id: text(200),
  values: z.exactOptional(
    z.record(
      text(60),
      z.union([text(5000), z.number(), z.object({ listed: z.array(text(200)).check(z.maxLength(200)) })]),
    ),
  ),
});
const severity = z.enum(severities);
const findingBase = {
  rule,
  severity,
  misuse: z.boolean(),
  isOfPlan: z.exactOptional(z.literal(true)),
  setAside: z.exactOptional(setAsidesSchema.def.element),
};
export const findingSchema = z.union([
  z.object({ ...findingBase, result: z.enum(['pass', 'not-applicable']) }),
  z.object({ ...findingBase, result: z.literal('fail'), observed: sentence, expected: sentence }),
  z.object({ ...findingBase, result: z.literal('cannot-tell'), reason: sentence }),
]) as unknown as z.ZodMiniType<Finding>;

export const auditSchema = z.object({
  id,
  channelId: id,
  auditedAt: moment,
  rulesetVersion: text(40),
  toolVersion: text(40),
  auditor: text(200),
  planId,
  reading: readingSchema,
  findings: z.array(findingSchema).check(z.maxLength(200)),
  supersedes: z.nullable(id),
  byHand: z.exactOptional(z.literal(true)),
});

const snapshotSchema = z.object({
  auditedAt: moment,
  rulesetVersion: text(40),
  planId,
  state: z.enum(pageStates),
  kind: z.nullable(z.enum(accountKinds)),
  name: z.nullable(text(300)),
  handle: z.nullable(text(300)),
  followers: z.nullable(z.object(followers)),
  level: z.enum([...stalenessLevels, 'cannot-tell']),
  failed: z.array(rule).check(z.maxLength(200)),
});

export const channelSchema = z.object({
  id,
  platform,
  aliases: z.array(accountKey).check(z.minLength(1), z.maxLength(16)),
  platformId: z.nullable(text(200)),
  planId,
  role: z.nullable(z.enum(roles)),
  latest: z.nullable(auditSchema),
  previous: z.exactOptional(snapshotSchema),
  followersSeen: z.exactOptional(z.array(z.object({ ...followers, at: moment })).check(z.maxLength(120))),
  firstSeen: moment,
  lastChecked: z.nullable(moment),
  lastAttempt: z.nullable(z.object({ at: moment, state: z.enum(obstacles) })),
  note: text(5000),
  expiresAt: z.exactOptional(moment),
  visits: z.exactOptional(z.object({ day: z.int(), views: z.record(text(200), id) })),
});

export const visitSchema = z.object({
  id,
  platform,
  serial: count,
  day: z.int(),
  view: text(200),
  state: z.enum([...pageStates, ...obstacles]),
  kind: z.nullable(z.enum(accountKinds)),
  knownAs: z.nullable(z.enum(accountKinds)),
  told: z.partialRecord(z.enum(toldFacts), z.array(text(80)).check(z.maxLength(50))),
}) as unknown as z.ZodMiniType<Visit>;

export const editSchema = z.object({
  id: text(100).check(z.minLength(1)),
  about: text(2200).check(z.regex(/^(plan|account):./u)),
  at: moment,
  by: text(200),
  changes: z
    .array(
      z.object({
        path: z.array(text(200)).check(z.maxLength(20)),
        value: z.exactOptional(z.unknown()),
        after: z.exactOptional(z.nullable(text(200))),
      }),
    )
    .check(z.minLength(1), z.maxLength(20_000)),
});

export const forgottenSchema = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  at: moment,
});

export const storedPlanSchema = z.object({
  plan: planSchema,
  keys: z.array(text(2100)).check(z.maxLength(5000)),
});
