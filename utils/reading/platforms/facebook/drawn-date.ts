/**
 * Dates as Facebook draws them: "1d", "19 س", "March 16 at 11:41 AM", "2023年8月18日", always in the page's language.
 *
 * Only what is understood nearly whole counts: some drawn dates are scrambled (letters in random order among decoys;
 * seen in French 2021 and 2024), and a part of such a text means nothing.
 */
import { englishNames } from '../../age-phrases';
import { EAST, monthNames, wholeDay } from '../../calendar-days';
import { continuesWord, isEnglish, isSpoken, plainWords } from '../../plain-words';
import type { EpochMs, Interval } from '../../reading';
import { parseIntlAge } from '../../relative-time';

const HOUR: EpochMs = 3_600_000;
const DAY: EpochMs = 24 * HOUR;
/** Units that stand on posts; months and years do not (older posts bear a date), and "m" would be ambiguous. */
const UNITS = [
  ['minute', HOUR / 60],
  ['hour', HOUR],
  ['day', DAY],
  ['week', 7 * DAY],
] as const;
/** No date is longer. */
const LONGEST = 60;
/** Letters beside day, month, year and time of day: "at", "AM", "um", "a las", "г. в". Our choice. */
const JOINING_LETTERS = 10;

/**
 * When a post was published, by its drawn date; `null` where the text is not understood. `loaded` is when the page was
 * served: a date without a year is of the year before it, and unreadable where that is not known (`null`).
 */
export function drawnDate(
  text: string,
  language: string | null,
  now: EpochMs,
  loaded: EpochMs | null,
): Interval | null {
  if (language === null || text.length > LONGEST || !isSpoken(language)) return null;
  const plain = plainWords(text);
  return (
    compactAge(plain, language, now) ??
    calendarDate(plain, language, loaded) ??
    // "2 days ago", "yesterday", with one number at most.
    (/^\D*\d{0,2}\D*$/.test(plain) ? parseIntlAge(plain, language, now) : null)
  );
}

/** "1d", "5 Std.": what `Intl` writes for one unit only. Platforms floor. */
function compactAge(text: string, language: string, now: EpochMs): Interval | null {
  const count = Number(/^\D*(\d{1,2})\D*$/.exec(text)?.[1] ?? NaN);
  if (Number.isNaN(count)) return null;
  const fits = UNITS.filter(([unit]) => compactForms(count, unit, language).includes(withoutGaps(text)));
  const [, length] = fits.length === 1 ? (fits[0] ?? []) : [];
  return length === undefined
    ? null
    : { notBefore: now - (count + 1) * length, notAfter: now - count * length };
}

function compactForms(count: number, unit: (typeof UNITS)[number][0], language: string): string[] {
  if (isEnglish(language)) return englishNames(unit).map((name) => `${count}${name}`);
  return (['narrow', 'short', 'long'] as const).map((unitDisplay) =>
    withoutGaps(
      plainWords(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(count)),
    ),
  );
}

const withoutGaps = (words: string): string => words.replace(/[\s.]/g, '');

/** A day of the calendar: as wide as that day is anywhere on earth. */
function calendarDate(text: string, language: string, loaded: EpochMs | null): Interval | null {
  const untimed = text.replace(/(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/, ' ');
  const named = monthIn(untimed, language);
  if (!named) return null;
  const numbers = named.rest.match(/\d+/g) ?? [];
  const [day, another] = numbers.filter((number) => number.length <= 2).map(Number);
  const [year, ...odd] = numbers.filter((number) => number.length > 2).map(Number);
  const letters = named.rest.replace(/\P{L}/gu, '').length;
  if (day === undefined || another !== undefined || odd.length > 0 || letters > JOINING_LETTERS) return null;
  return wholeDay(year ?? lastYearOf(named.month, day, loaded), named.month, day);
}

/** The year of the last such day before the page was served; not a number where that is not known. */
function lastYearOf(month: number, day: number, loaded: EpochMs | null): number {
  if (loaded === null) return NaN;
  const year = new Date(loaded + EAST).getUTCFullYear();
  return Date.UTC(year, month, day) - EAST <= loaded ? year : year - 1;
}

/** The month that the text names, and what is left without it. */
function monthIn(text: string, language: string): { month: number; rest: string } | null {
  // Chinese, Japanese and Korean months are numbers; `Intl` writes them so too, but with or without spaces.
  const eastern = /(?<!\d)(\d{1,2}) ?[月월]/.exec(text);
  if (eastern) {
    const rest = text.replace(eastern[0], ' ').replace(/[年년日일號号]/g, ' ');
    return { month: Number(eastern[1]) - 1, rest };
  }
  const named = monthNames(language).find(({ name }) => hasWord(text, name));
  return named ? { month: named.index, rest: text.replace(named.name, ' ') } : null;
}

/** True where the word stands in the text and no letter goes on beyond it. */
function hasWord(text: string, word: string): boolean {
  const from = text.indexOf(word);
  return (
    from >= 0 && !continuesWord(text.charAt(from - 1)) && !continuesWord(text.charAt(from + word.length))
  );
}
