/**
 * The last visible posts of all channels on one axis of time that ends today. What was seen was seen at the moment of
 * reading: from then until today nothing is known, and thresholds are counted back from then as the rules count them.
 */
import { stalenessLevels, type StalenessLevel } from '../../audit/staleness';
import { isKnown, type EpochMs, type Interval, type Reason } from '../../reading/reading';
import { stateOf, states, type ChannelLine } from '../channel-line';
import { ageScale, type Scale } from './scale';

const DAY: EpochMs = 86_400_000;

/** What is known of a channel's last post. */
export type LastPostSeen =
  /** It was published within this span. */
  | ({ readonly what: 'span' } & Interval)
  /** A post of this span is proven, and newer ones are possible until the page was read. */
  | ({ readonly what: 'open' } & Interval)
  | { readonly what: 'unknown'; readonly reason: Reason }
  | { readonly what: 'not-visited' };

/** A last post before this moment (epoch ms) puts the channel on that level, or on a worse one. */
export interface LevelTick {
  readonly level: Exclude<StalenessLevel, 'active'>;
  readonly before: EpochMs;
}

export interface LastPostRow {
  readonly line: ChannelLine;
  readonly seen: LastPostSeen;
  /** When the page was read; `null` where it never was. */
  readonly readAt: EpochMs | null;
  /** None where the age of its last post is not held against the channel, as while it is parked. */
  readonly ticks: readonly LevelTick[];
}

export interface LastPosts {
  /** Worst first, then the one without a post for longest. */
  readonly rows: readonly LastPostRow[];
  /** Of ages in days before today. */
  readonly scale: Scale<number>;
}

/** How many days before `now` a moment lies, not rounded; 0 for one that is yet to come. */
export const ageAt = (at: EpochMs, now: EpochMs): number => Math.max(0, now - at) / DAY;

/** All channels with what is known of their last posts. `now` is today's end of the axis, epoch ms. */
export function lastPostsOf(lines: readonly ChannelLine[], now: EpochMs): LastPosts {
  const rows = lines.map(rowOf).sort(byWeight);
  const ages = rows.flatMap(({ seen, readAt, ticks }) => [
    ...('notBefore' in seen ? [ageAt(seen.notBefore, now)] : []),
    ...(readAt === null ? [] : [ageAt(readAt, now)]),
    ...ticks.filter(({ level }) => level === 'stale').map(({ before }) => ageAt(before, now)),
  ]);
  return { rows, scale: ageScale(ages.reduce((a, b) => Math.max(a, b), 0)) };
}

/** How many channels were on which level when they were read, those never visited apart. */
export function countLevels(rows: readonly LastPostRow[]) {
  const levelOf = ({ line, readAt }: LastPostRow) =>
    readAt === null ? ('not-visited' as const) : line.staleness.level;
  return [...stalenessLevels, 'cannot-tell' as const, 'not-visited' as const]
    .map((level) => ({ level, count: rows.filter((row) => levelOf(row) === level).length }))
    .filter(({ count }) => count > 0);
}

function rowOf(line: ChannelLine): LastPostRow {
  const readAt = line.reading?.readAt ?? null;
  return { line, seen: seenOf(line), readAt, ticks: readAt === null ? [] : ticksOf(line, readAt) };
}

function seenOf({ reading }: ChannelLine): LastPostSeen {
  if (!reading) return { what: 'not-visited' };
  const { lastPost } = reading;
  if (!isKnown(lastPost)) return { what: 'unknown', reason: lastPost.unknown };
  const { notBefore, notAfter, open } = lastPost.value;
  return { what: open ? 'open' : 'span', notBefore, notAfter };
}

function ticksOf({ findings, staleness }: ChannelLine, readAt: EpochMs): readonly LevelTick[] {
  const judged = findings.find(({ rule }) => rule === 'stale-channel');
  if (judged?.result === 'not-applicable') return [];
  const levels = ['slowing', 'stale', 'dormant', 'abandoned'] as const;
  return levels.map((level) => ({ level, before: readAt - DAY * staleness.thresholds[level] }));
}

/** Worst state first; among equals the one whose last post is longest ago for certain. */
function byWeight(a: LastPostRow, b: LastPostRow): number {
  const weight = ({ line }: LastPostRow): number => states.indexOf(stateOf(line));
  return weight(a) - weight(b) || newest(a) - newest(b);
}

/** The latest moment at which it may have posted; what is unknown comes last. */
const newest = ({ seen }: LastPostRow): number =>
  'notAfter' in seen ? seen.notAfter : Number.MAX_SAFE_INTEGER;
