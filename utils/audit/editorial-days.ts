/** On which weekdays a channel posted, held against those of its editorial plan. */
import { addDays, dayIn, weekdayOf } from '../plan/calendar';
import type { IsoDate, Weekday } from '../plan/fields';
import { plannedWeekdays } from '../plan/parts/channel';
import type { PlannedChannel } from '../plan/plan';
import type { Interval, Reading } from '../reading/reading';
import { COMPARED } from './rhythm';
import { ownStretch } from './stretch';

export interface HeldToWeekdays {
  /** All posts that may be of the time that is judged. */
  readonly posts: number;
  /** The weekday of each one that certainly is, and came on a day that the plan does not name. */
  readonly off: readonly Weekday[];
  /** How many may be such a one. */
  readonly doubtful: number;
}

/**
 * The own posts of the last four weeks, as far as the editorial plan was valid then and no planned pause lay over them.
 * Days are those of `zone`. `not-valid`: the plan held on no day of these weeks; `out-of-view`: the list does not prove
 * which posts there were.
 */
export function heldToWeekdays(
  planned: PlannedChannel,
  reading: Reading,
  zone: string,
): HeldToWeekdays | 'not-valid' | 'out-of-view' {
  const { from, until } = planned.editorial ?? { from: null, until: null };
  // Whole days only: of the day on which the four weeks began, a part lies before them.
  const first = later(addDays(dayIn(zone, reading.readAt - COMPARED), 1), from);
  const last = earlier(dayIn(zone, reading.readAt), until);
  if (first > last) return 'not-valid';
  const stretch = ownStretch(reading);
  const oldest = stretch?.at(-1);
  if (!stretch || !oldest || dayIn(zone, oldest.notAfter) >= first) return 'out-of-view';
  const isJudged = (day: IsoDate): boolean =>
    first <= day && day <= last && !planned.pauses.some((pause) => pause.from <= day && day <= pause.until);
  const days = stretch.map((post) => daysOf(post, zone)).filter(([a, b]) => first <= b && a <= last);
  // A span over midnight proves neither day, and one that begins before the plan did may not be held to it.
  const certain = days.filter(([a, b]) => a === b).map(([day]) => day);
  const wanted = plannedWeekdays(planned);
  return {
    posts: days.length - certain.filter((day) => !isJudged(day)).length,
    off: certain
      .filter(isJudged)
      .map(weekdayOf)
      .filter((day) => !wanted.includes(day)),
    doubtful: days.length - certain.length,
  };
}

/** The days on which the post may have been published: the first and the last of them. */
const daysOf = ({ notBefore, notAfter }: Interval, zone: string): readonly [IsoDate, IsoDate] => [
  dayIn(zone, notBefore),
  dayIn(zone, notAfter),
];

const later = (day: IsoDate, other: IsoDate | null): IsoDate => (other !== null && other > day ? other : day);
const earlier = (day: IsoDate, other: IsoDate | null): IsoDate =>
  other !== null && other < day ? other : day;
