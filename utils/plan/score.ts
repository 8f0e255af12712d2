/** Scoring a channel, aspect by aspect. */
import { scoredAspects } from './equity';
import type { IsoDate } from './fields';
import type { Equity, EquityAspect } from './parts/channel';

const unscored = (): Equity => ({
  relationships: null,
  familiarity: null,
  effectiveness: null,
  value: null,
  note: '',
  scoredOn: null,
});

/**
 * The scorecard with one aspect scored anew (0 to 5), or no longer (`null`). Its scores are as of `today` until somebody
 * says otherwise. Without a score and a note there is none: `null`, as if nobody had ever scored.
 */
export function withScore(
  equity: Equity | null,
  aspect: EquityAspect,
  score: number | null,
  today: IsoDate,
): Equity | null {
  const after = { ...(equity ?? unscored()), [aspect]: score, scoredOn: today };
  return scoredAspects(after) === 0 && after.note.trim() === '' ? null : after;
}

/** The scorecard with another note or day. */
export const withRemark = (
  equity: Equity | null,
  remark: Partial<Pick<Equity, 'note' | 'scoredOn'>>,
): Equity => ({ ...(equity ?? unscored()), ...remark });
