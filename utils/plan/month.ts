/** The weeks of a month, as a calendar on the wall shows them. */
import { addDays, weekdayOf, weekFrom } from './calendar';
import type { IsoDate, Weekday } from './fields';

/** The first day of a day's month; two days with the same one lie in one month. */
export const monthOf = (day: IsoDate): IsoDate => `${day.slice(0, 7)}-01`;

/** The first day of a day's week, for a week that begins with `first`. */
export const weekStart = (day: IsoDate, first: Weekday): IsoDate =>
  addDays(day, -weekFrom(first).indexOf(weekdayOf(day)));

/** The weeks that hold any day of a day's month, seven days each: days of the months beside it fill them up. */
export function monthWeeks(day: IsoDate, first: Weekday): readonly (readonly IsoDate[])[] {
  const month = monthOf(day);
  const weeks: IsoDate[][] = [];
  for (let start = weekStart(month, first); monthOf(start) <= month; start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
  return weeks;
}
