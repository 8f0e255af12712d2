/** What a channel is worth beyond its number of readers, as it was scored. */
import { equityAspects, type Equity } from './parts/channel';

const scoresIn = (equity: Equity | null): readonly number[] =>
  equityAspects.flatMap((aspect) => equity?.[aspect] ?? []);

/** How many of the four aspects are scored. */
export const scoredAspects = (equity: Equity | null): number => scoresIn(equity).length;

/** The average of the scored aspects, 0 to 5; `null` where none is scored. */
export function averageScore(equity: Equity | null): number | null {
  const scores = scoresIn(equity);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
