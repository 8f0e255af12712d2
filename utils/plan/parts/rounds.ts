/**
 * Audit rounds: from when the company's channels are visited anew. Which of them are done is told by when each was last
 * checked, so nothing of it is stored twice.
 */
import { z } from '../../zod';
import { id, line, listOf } from '../fields';
import { about } from './decisions';

const count = z.int().check(z.gte(0), z.lte(100_000));
/** What a round came to, noted at its end: the next visit of a channel hides when it was checked before. */
const outcomeSchema = z.object({ done: count, blocked: count, skipped: count, left: count });
export type RoundOutcome = z.infer<typeof outcomeSchema>;

const roundSchema = z.object({
  id,
  /** Epoch ms. */
  startedAt: z.number(),
  startedBy: line,
  /** Since when it rests; `null`: it runs. */
  pausedAt: z.nullable(z.number()),
  endedAt: z.nullable(z.number()),
  /** Channels left out of this round, named as decisions name them, each with the reason. */
  skipped: listOf(z.object({ about, reason: line }), 5000),
  /** Absent until it has ended. */
  outcome: z.optional(outcomeSchema),
});
export type Round = z.infer<typeof roundSchema>;

/** Oldest first; at most the last one is open. */
export const roundsSchema = listOf(roundSchema, 200);
