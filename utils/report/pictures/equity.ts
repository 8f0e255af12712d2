/** What each channel that the company keeps up is worth beyond its number of readers, as it was scored. */
import { isKept } from '../../audit/calm';
import { averageScore, scoredAspects } from '../../plan/equity';
import { equityAspects, type EquityAspect } from '../../plan/parts/channel';
import type { EpochMs } from '../../reading/reading';
import type { ChannelLine } from '../channel-line';

export interface EquityBars {
  readonly line: ChannelLine;
  /** 0 to 5; `null` where it is not scored. */
  readonly scores: readonly { readonly aspect: EquityAspect; readonly score: number | null }[];
  /** Of the scored aspects; `null` where none is. */
  readonly average: number | null;
  /** How many of the four are scored. */
  readonly scored: number;
}

/** The planned channels that the company keeps up at `now` (epoch ms): the lowest average first, the unscored last. */
export const equityBars = (lines: readonly ChannelLine[], now: EpochMs): readonly EquityBars[] =>
  lines
    .filter(({ planned, subject }) => planned && subject && isKept(subject, now))
    .map((line) => {
      const equity = line.planned?.equity ?? null;
      return {
        line,
        scores: equityAspects.map((aspect) => ({ aspect, score: equity?.[aspect] ?? null })),
        average: averageScore(equity),
        scored: scoredAspects(equity),
      };
    })
    .sort((a, b) => (a.average ?? UNSCORED) - (b.average ?? UNSCORED));

/** Above every score. */
const UNSCORED = 6;
