/**
 * How long a channel has shown no post, held against thresholds: the interval law turned into a word.
 *
 * Days are compared as they are told, as whole ones: a post of 30.9 days ago is told to be 30 days old, and lies within
 * 30 days. So nobody reads of the same number of days that it is too many and allowed.
 */
import { isKnown, type EpochMs, type Fact, type Interval, type LastPost } from '../reading/reading';
import type { Thresholds } from './thresholds';

export const DAY: EpochMs = 86_400_000;

export const stalenessLevels = ['active', 'slowing', 'stale', 'dormant', 'abandoned'] as const;
export type StalenessLevel = (typeof stalenessLevels)[number];

/** At least so many and at most so many; of days, if nothing else is said. */
export type Span = Readonly<{ least: number; most: number }>;

export interface Staleness {
  readonly level: StalenessLevel | 'cannot-tell';
  /** Whole days since the last visible post at the moment of reading; `null` where nothing is known. */
  readonly days: Span | null;
  readonly thresholds: Thresholds;
}

/** Days, not rounded, since the last visible post at the moment `at`. A moment before the post counts as none. */
export const ageOf = ({ notBefore, notAfter }: Interval, at: EpochMs): Span => ({
  least: Math.max(0, at - notAfter) / DAY,
  most: Math.max(0, at - notBefore) / DAY,
});

export const inWholeDays = ({ least, most }: Span): Span => ({
  least: Math.floor(least),
  most: Math.floor(most),
});

/** How stale a channel is by its last visible post; an unknown one is `cannot-tell`. `at` is the moment of reading. */
export function stalenessOf(lastPost: Fact<LastPost>, at: EpochMs, thresholds: Thresholds): Staleness {
  if (!isKnown(lastPost)) return { level: 'cannot-tell', days: null, thresholds };
  const days = inWholeDays(ageOf(lastPost.value, at));
  return { level: levelOf(days, thresholds), days, thresholds };
}

/**
 * The rung on which the whole span of days lies. Over two rungs that are both stale or worse the milder one counts; any
 * other straddle is `cannot-tell`.
 */
export function levelOf({ least, most }: Span, thresholds: Thresholds): Staleness['level'] {
  const mildest = rung(least, thresholds);
  const certain = mildest === rung(most, thresholds) || mildest >= STALE;
  return certain ? (stalenessLevels[mildest] ?? 'cannot-tell') : 'cannot-tell';
}

const STALE = stalenessLevels.indexOf('stale');
/** True for `stale`, `dormant` and `abandoned`. */
export const isStale = (level: Staleness['level']): boolean =>
  level !== 'cannot-tell' && stalenessLevels.indexOf(level) >= STALE;

/** The index in `stalenessLevels` for an age in whole days: up to and including a threshold's day counts as the milder rung. */
function rung(age: number, { slowing, stale, dormant, abandoned }: Thresholds): number {
  return [slowing, stale, dormant, abandoned].filter((from) => age > from).length;
}
