/** The moments of a day of the calendar: where days meet what a clock shows. */
import type { EpochMs, Interval } from '../reading/reading';
import { addDays, dayIn, dayValue } from './calendar';
import type { IsoDate } from './fields';

/** Clocks on earth stand at most 14 hours ahead of UTC and 12 behind it. */
const FURTHEST: EpochMs = 15 * 3_600_000;

/** When the day begins there, to the ms. Days are not always of 24 hours, so the time zone is asked and nothing added. */
export function startOfDay(zone: string, day: IsoDate): EpochMs {
  let before = dayValue(day) - FURTHEST;
  let after = dayValue(day) + FURTHEST;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(zone, middle) < day) before = middle;
    else after = middle;
  }
  return after;
}

/** All of a day as the time zone counts it: its first and its last ms. */
export const spanOfDay = (zone: string, day: IsoDate): Interval => ({
  notBefore: startOfDay(zone, day),
  notAfter: startOfDay(zone, addDays(day, 1)) - 1,
});
