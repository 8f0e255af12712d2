/** Days of the calendar as pages print them: the names of months in the page's language, and how long a day lasts. */
import { isEnglish, isSpoken, plainWords } from './plain-words';
import type { EpochMs, Interval } from './reading';

const HOUR: EpochMs = 3_600_000;
/** Local times lie between UTC−12 and UTC+14, and pages do not say where their reader is. */
const WEST: EpochMs = 12 * HOUR;
export const EAST: EpochMs = 14 * HOUR;
/** Facebook began; nothing was posted on the other platforms before. */
const EARLIEST_DAY: EpochMs = Date.UTC(2004, 1, 4);

export interface Month {
  /** From 0. */
  readonly index: number;
  readonly name: string;
}

/** By heart, without `Intl` (see `isEnglish`); the first three letters are the short form. */
const ENGLISH = 'january february march april may june july august september october november december';

/**
 * Every form of the months' names, as `plainWords` has them, the longest first: "12月" holds "2月", "mars" holds "mar".
 * None for a language that the browser lacks: it would answer in its own.
 */
export function monthNames(language: string | null): readonly Month[] {
  if (language === null || !isSpoken(language)) return [];
  const months = isEnglish(language)
    ? ENGLISH.split(' ').flatMap((name, index) =>
        [name, name.slice(0, 3)].map((form) => ({ index, name: form })),
      )
    : learnMonths(language);
  // A bare number is no name.
  return months.filter(({ name }) => /\p{L}/u.test(name)).sort((a, b) => b.name.length - a.name.length);
}

function learnMonths(language: string): Month[] {
  const months: Month[] = [];
  for (const month of ['short', 'long'] as const)
    // Beside a day a month may be inflected ("июня"), alone it may be a number with its word ("6月").
    for (const day of [undefined, 'numeric'] as const) {
      const options = { month, day, calendar: 'gregory', timeZone: 'UTC' } as const;
      const format = new Intl.DateTimeFormat(language, options);
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2026, index, 2));
        const named = day ? parts.filter(({ type }) => type === 'month') : parts;
        const name = plainWords(named.map(({ value }) => value).join(''));
        months.push({ index, name: name.replace(/\.$/, '') });
      }
    }
  return months;
}

/** The day, wherever on earth its page was drawn; `null` for 31 February, and for days before 2004-02-04 or after 2099. */
export function wholeDay(year: number, month: number, day: number): Interval | null {
  const midnight = Date.UTC(year, month, day);
  const exists = new Date(midnight).getUTCMonth() === month && midnight >= EARLIEST_DAY && year < 2100;
  return exists ? { notBefore: midnight - EAST, notAfter: midnight + 24 * HOUR + WEST } : null;
}
