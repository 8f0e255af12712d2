/**
 * The texts in one language: sentences of the catalogue with their values, dates, numbers and spans.
 *
 * Messages are ICU MessageFormat (plurals, selects); English is the complete catalogue, and its keys are the type.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';
import { ruleTexts } from './en/rules';

export type TextId = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
/** Values of which some are lists of texts, each named by its id. */
export type SaidValues = Readonly<Record<string, string | number | { readonly listed: readonly string[] }>>;

export interface Texts {
  /** BCP 47, such as `en`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence of that id. */
  readonly t: (id: TextId, values?: Values) => string;
  /**
   * Like `t` for an id that comes from stored data; the id itself where this version no longer has it. A value may list
   * other texts.
   */
  readonly say: (message: { readonly id: string; readonly values?: SaidValues }) => string;
  /** True where the catalogue has a text of that id. */
  readonly has: (id: string) => id is TextId;
  /** A day such as "3 May 2026", in the auditor's time zone unless another is given. */
  readonly day: (at: number, timeZone?: string) => string;
  /** A day and time of day. */
  readonly moment: (at: number, timeZone?: string) => string;
  readonly number: (value: number) => string;
  /** Words as a list in a sentence: “a, b, and c”. */
  readonly list: (words: readonly string[]) => string;
}

type Catalogue = Readonly<Record<TextId, string>> & Readonly<Record<string, string>>;

const english: Catalogue = { ...en, ...ruleTexts };
const catalogues: Readonly<Record<string, Catalogue>> = { en: english };

/** The texts in the first of these languages that has a catalogue, else in English. */
export function textsFor(languages: readonly string[]): Texts {
  const wanted = languages.map((tag) => tag.split('-')[0] ?? tag).find((tag) => tag in catalogues);
  return textsIn(wanted ?? 'en', catalogues[wanted ?? 'en'] ?? english, languages[0]);
}

function textsIn(language: string, catalogue: Catalogue, region?: string): Texts {
  // Dates and numbers follow the auditor's region where it is of the same language ("en-GB").
  const locale = region?.split('-')[0] === language ? region : language;
  const parsed = new Map<string, IntlMessageFormat>();
  const format = (id: TextId, values?: Values): string => {
    const pattern = catalogue[id];
    if (!values && !pattern.includes('{') && !pattern.includes("'")) return pattern;
    let message = parsed.get(id);
    if (!message) parsed.set(id, (message = new IntlMessageFormat(pattern, locale, formats)));
    return String(message.format(values));
  };
  const has = (id: string): id is TextId => Object.hasOwn(catalogue, id);
  const list = (words: readonly string[]): string => new Intl.ListFormat(locale).format(words);
  const listOf = (ids: readonly string[]): string => list(ids.map((id) => (has(id) ? format(id) : id)));
  const spelt = (values: SaidValues): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? listOf(value.listed) : value,
      ]),
    );
  return {
    language,
    direction: ['ar', 'fa', 'he', 'ur'].includes(language) ? 'rtl' : 'ltr',
    t: format,
    say: ({ id, values }) => (has(id) ? format(id, values && spelt(values)) : id),
    has,
    day: (at, timeZone) => dateFormat(locale, { dateStyle: 'medium' }, timeZone).format(at),
    moment: (at, timeZone) =>
      dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }, timeZone).format(at),
    number: (value) => value.toLocaleString(locale),
    list,
  };
}

/**
 * `{…, date, day}` writes a day of the calendar, `wholeDay` with its weekday; `weekday` and `month` only that of it;
 * `monthDay` and `shortWeekday` where there is little room. The value is that day's midnight UTC, in whichever zone the
 * reader is.
 */
const formats = {
  date: {
    day: { dateStyle: 'medium', timeZone: 'UTC' },
    wholeDay: { dateStyle: 'full', timeZone: 'UTC' },
    monthDay: { day: 'numeric', month: 'short', timeZone: 'UTC' },
    weekday: { weekday: 'long', timeZone: 'UTC' },
    shortWeekday: { weekday: 'short', timeZone: 'UTC' },
    month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  },
} as const;

const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions, timeZone?: string) =>
  new Intl.DateTimeFormat(locale, timeZone ? { ...options, timeZone } : options);
