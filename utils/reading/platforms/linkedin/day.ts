/** Days as guest pages print them on articles: "Jun 2, 2026", "2. Juni 2026", "2026年6月2日". */
import type { Interval } from '../../reading';

const HOUR = 3_600_000;

interface Month {
  /** From 0. */
  readonly index: number;
  readonly name: string;
}

/**
 * Reads printed days by the months' names in the page's language. The span is as wide as the day is anywhere on
 * earth, for no time zone is printed; `null` for what is not understood or in a language that the browser lacks.
 */
export function dayReader(language: string | null): (printed: string) => Interval | null {
  const months = language !== null && isSupported(language) ? monthNames(language) : [];
  return (printed) => {
    const text = printed.trim().toLowerCase();
    const month = text.length > 60 ? undefined : months.find(({ name }) => text.includes(name));
    return month ? dayIn(text.replace(month.name, ' '), month.index) : null;
  };
}

/** The day from what is left beside the month: its number and a year, in either order, and nothing else in digits. */
function dayIn(text: string, month: number): Interval | null {
  const numbers = text.match(/\d+/g) ?? [];
  const [first, second] = numbers.map(Number);
  if (numbers.length !== 2 || first === undefined || second === undefined) return null;
  const [day, year] = first > 31 ? [second, first] : [first, second];
  const start = Date.UTC(year, month, day);
  const real = year >= 2003 && year < 2100 && new Date(start).getUTCDate() === day;
  // From UTC+14 to UTC−12.
  return real ? { notBefore: start - 14 * HOUR, notAfter: start + 36 * HOUR } : null;
}

/** Without this an unknown language would be read by the browser's own. */
function isSupported(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** Every form of the months' names, the longest first: "12月" holds "2月", "juin" is no "jui". */
function monthNames(language: string): Month[] {
  const months: Month[] = [];
  for (const month of ['short', 'long'] as const) {
    const format = (day?: 'numeric') =>
      new Intl.DateTimeFormat(language, {
        month,
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
        ...(day && { day }),
      });
    // Beside a day a month may be inflected ("июня"), alone it may be a number with its word ("6月").
    const [alone, besideDay] = [format(), format('numeric')];
    for (let index = 0; index < 12; index++) {
      const time = Date.UTC(2026, index, 1);
      const inflected = besideDay.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '';
      for (const name of [alone.format(time), inflected]) months.push({ index, name: name.toLowerCase() });
    }
  }
  // A bare number is no name.
  return months.filter(({ name }) => /\p{L}/u.test(name)).sort((a, b) => b.name.length - a.name.length);
}
