/** What the sample companies' plans are put together with. */
import { addDays, dayIn, dayValue, weekdayOf } from '../calendar';
import type { IsoDate } from '../fields';
import type { EditorialPlan } from '../parts/channel';
import { newPlannedChannel, type PlannedChannel } from '../plan';
import type { EpochMs } from '../../reading/reading';

/** The day so many days after the one on which the sample is made, before it where negative: so it never gets old. */
export type DayFrom = (count: number) => IsoDate;

export const daysAround =
  (now: EpochMs, zone: string): DayFrom =>
  (count) =>
    addDays(dayIn(zone, now), count);

const HOUR: EpochMs = 3_600_000;

/**
 * When a sample company posts on such a day: at ten by UTC, which is the same day wherever one of them is. `daysAgo`
 * counts back from the day that `at` is in its time zone, and is at least 1.
 */
export const postedOn = (at: EpochMs, zone: string, daysAgo: number): EpochMs =>
  dayValue(daysAround(at, zone)(-daysAgo)) + 10 * HOUR;

/** A channel under an id that the plan's other parts name it by. */
export const plannedAs = (
  id: string,
  platform: string,
  url: string,
  said: Partial<PlannedChannel>,
): PlannedChannel => ({ ...newPlannedChannel(platform, url), id, ...said });

/** One line of an editorial plan: its weekday is that of a day, given in days from the one on which the sample is made. */
interface Line {
  readonly on: number;
  readonly content: string;
  readonly entryId?: string;
}

/** An editorial plan for a time, both ends in days from the one on which the sample is made. */
export const editorial = (
  day: DayFrom,
  [from, until]: readonly [number, number],
  lines: readonly Line[],
): EditorialPlan => ({
  from: day(from),
  until: day(until),
  lines: lines.map(({ on, content, entryId = null }, index) => ({
    id: `line-${index}`,
    weekday: weekdayOf(day(on)),
    content,
    entryId,
  })),
});
