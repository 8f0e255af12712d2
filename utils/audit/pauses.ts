/** For how long a channel was silent while it meant to post. */
import { addDays, dayIn, dayStart } from '../plan/calendar';
import type { PlannedChannel } from '../plan/plan';
import type { EpochMs, Interval } from '../reading/reading';
import { DAY, type Span } from './staleness';

type Pauses = PlannedChannel['pauses'];

/**
 * Days, not rounded, from the last visible post to the moment `at`, without those of planned pauses. What lay before a
 * pause counts as well as what came after it: that a channel rests for a week excuses no year. Days are those of `zone`.
 */
export function silenceOf(
  { notBefore, notAfter }: Interval,
  at: EpochMs,
  pauses: Pauses,
  zone: string,
): Span {
  const outside = (since: EpochMs): number =>
    Math.max(0, at - since - pausedBetween(since, at, pauses, zone)) / DAY;
  return { least: outside(notAfter), most: outside(notBefore) };
}

/** How many ms of that time lay in planned pauses; those that overlap count once. */
function pausedBetween(since: EpochMs, at: EpochMs, pauses: Pauses, zone: string): EpochMs {
  if (pauses.length === 0) return 0;
  const [first, last] = [dayIn(zone, since), dayIn(zone, at)];
  let paused: EpochMs = 0;
  let counted = since;
  for (const { from, until } of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (until < first || from > last) continue;
    const begin = from > first ? Math.max(counted, dayStart(zone, from)) : counted;
    const end = until < last ? dayStart(zone, addDays(until, 1)) : at;
    if (end <= begin) continue;
    paused += end - begin;
    counted = end;
  }
  return paused;
}
