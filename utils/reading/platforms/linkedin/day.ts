/** Days as guest pages print them on articles: "Jun 2, 2026", "2. Juni 2026", "2026年6月2日". */
import { monthNames, wholeDay } from '../../calendar-days';
import { plainWords } from '../../plain-words';
import type { Interval } from '../../reading';

/** No day is longer. */
const LONGEST = 60;

/** Reads printed days by the months' names in the page's language; `null` for what is not understood. */
export function dayReader(language: string | null): (printed: string) => Interval | null {
  const months = monthNames(language);
  return (printed) => {
    const text = plainWords(printed.trim().slice(0, LONGEST + 1));
    const month = text.length > LONGEST ? undefined : months.find(({ name }) => text.includes(name));
    return month ? dayIn(text.replace(month.name, ' '), month.index) : null;
  };
}

/** The day from what is left beside the month: its number and a year, in either order, and nothing else in digits. */
function dayIn(text: string, month: number): Interval | null {
  const [first, second, another] = (text.match(/\d+/g) ?? []).map(Number);
  if (first === undefined || second === undefined || another !== undefined) return null;
  return first > 31 ? wholeDay(first, month, second) : wholeDay(second, month, first);
}
