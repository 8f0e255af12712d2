/** How long a channel has shown no post, held against thresholds: the interval law turned into a word. */
import { isKnown, type EpochMs, type Fact, type Interval, type LastPost } from '../reading/reading';
import type { Thresholds } from './thresholds';

export const DAY: EpochMs = 86_400_000;

export const stalenessLevels = ['active', 'slowing', 'stale', 'dormant', 'abandoned'] as const;
export type StalenessLevel = (typeof stalenessLevels)[number];

export interface Staleness {
  readonly level: StalenessLevel | 'cannot-tell';
  /** Whole days since the last visible post at the moment of reading; `null` where nothing is known. */
  readonly days: { readonly least: number; readonly most: number } | null;
  readonly thresholds: Thresholds;
}

/** Days, not rounded, since the last visible post at the moment `at`. A moment before the post counts as none. */
export const ageOf = ({ notBefore, notAfter }: Interval, at: EpochMs) => ({
  least: Math.max(0, at - notAfter) / DAY,
  most: Math.max(0, at - notBefore) / DAY,
});

/**
 * The rung on which the whole interval lies. Over two rungs that are both stale or worse the milder one counts; any
 * other straddle, and an unknown last post, is `cannot-tell`. `at` is the moment of reading.
 */
export function stalenessOf(lastPost: Fact<LastPost>, at: EpochMs, thresholds: Thresholds): Staleness {
  if (!isKnown(lastPost)) return { level: 'cannot-tell', days: null, thresholds };
  const { least, most } = ageOf(lastPost.value, at);
  const days = { least: Math.floor(least), most: Math.floor(most) };
  const mildest = rung(least, thresholds);
  const worst = rung(most, thresholds);
  const certain = mildest === worst || mildest >= STALE;
  return { level: certain ? (stalenessLevels[mildest] ?? 'cannot-tell') : 'cannot-tell', days, thresholds };
}

const STALE = stalenessLevels.indexOf('stale');
/** True for `stale`, `dormant` and `abandoned`. */
export const isStale = (level: Staleness['level']): boolean =>
  level !== 'cannot-tell' && stalenessLevels.indexOf(level) >= STALE;

/** The index in `stalenessLevels` for an age in days: up to and including a threshold's day counts as the milder rung. */
function rung(age: number, { slowing, stale, dormant, abandoned }: Thresholds): number {
  return [slowing, stale, dormant, abandoned].filter((from) => age > from).length;
}
