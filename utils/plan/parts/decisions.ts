/**
 * What was decided on the company's channels, and which findings were set aside. Both are said of a channel by its
 * planned line's id or, where the plan does not name it, by an account key; so they survive every later audit. Beside it
 * stands whose account that was, so that nobody inherits them who takes its handle.
 */
import { z } from '../../zod';
import { date, id, line, listOf, text } from '../fields';
import { MARK } from '../said-of';

export const decisionWords = [
  'keep',
  'revive',
  'convert',
  'merge',
  'transfer',
  /** The name is kept, and a pointer posted to where the company is. */
  'park',
  'close',
  'report',
] as const;
export type DecisionWord = (typeof decisionWords)[number];

/** A planned channel's id or an account key, which without a reader is a platform and its whole address. */
export const about = z.string().check(z.minLength(1), z.maxLength(2100));

/** The mark of the account that was meant (`said-of.ts`), where a visit had shown its platform's own id. */
const account = z.optional(z.string().check(z.regex(MARK)));

const decisionSchema = z.object({
  id,
  about,
  account,
  /** `null`: what was decided before no longer holds. */
  word: z.nullable(z.enum(decisionWords)),
  reason: text(2000),
  /** Who acts. */
  actor: line,
  due: z.nullable(date),
  /** Epoch ms. */
  decidedAt: z.number(),
  decidedBy: line,
});
export type Decision = z.infer<typeof decisionSchema>;

const setAsideSchema = z.object({
  id,
  rule: z.string().check(z.minLength(1), z.maxLength(80)),
  /** `null`: a finding about the company as a whole. */
  about: z.nullable(about),
  account,
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  /** Epoch ms. */
  at: z.number(),
  by: line,
});
/** A finding that the auditor set aside with a reason. It stays visible as such. */
export type SetAside = z.infer<typeof setAsideSchema>;

/** Oldest first: the last one about a channel holds, those before it are its history. */
export const decisionsSchema = listOf(decisionSchema, 20_000);
export const setAsidesSchema = listOf(setAsideSchema, 20_000);
