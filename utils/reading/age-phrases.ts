/**
 * The phrase book of a language: every age that a platform may print in it, `#` standing for the number.
 *
 * `Intl.RelativeTimeFormat` is turned round: what it would print is written down with its meaning; `age-words.ts` adds
 * what platforms print otherwise. A phrase with two meanings means nothing.
 */
import { englishAges, englishCalendar, englishShort, type AgeWords } from './age-words';
import { isEnglish, isSpoken, plainWords } from './plain-words';

export const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

export interface Age {
  readonly unit: Unit;
  /** `null`: the number in the text. */
  readonly count: number | null;
  /** "yesterday", "last month": so many days or months of the calendar back. */
  readonly calendar?: boolean;
  /** Trusted only as the whole text, not as a part of a longer one. */
  readonly whole?: boolean;
}
/** `null` for what speaks of the future, or has two meanings. */
export type Phrases = ReadonlyMap<string, Age | null>;
/** An age with the number that was meant. */
export type CountedAge = Age & { readonly count: number };
export interface PhraseBook {
  readonly phrases: Phrases;
  /** What texts were found to say before: a list of a hundred entries prints a dozen ages. */
  readonly understood: Map<string, CountedAge | null>;
}
type Learn = (phrase: string, age: Age | null) => void;

/** Makes the phrase book of each language, such as `pt-BR`, once: a page has one language, or two. */
export function phraseBooks(words: AgeWords): (language: string) => PhraseBook {
  const books = new Map<string, PhraseBook>();
  return (language) => {
    let book = books.get(language);
    if (!book) {
      if (books.size > 7) books.clear();
      books.set(language, (book = { phrases: compile(language, words), understood: new Map() }));
    }
    return book;
  };
}

/** The English words for a unit: "hour", "hours", "hr", "hrs", "h". */
export const englishNames = (unit: Unit): string[] =>
  englishAges.split('|')[units.indexOf(unit) + 1]?.split(',') ?? [];

/** The text with `#` for its number and without the dots of abbreviations. */
export const phraseOf = (words: string): string =>
  words.replace(/\d+|#/, ' # ').replace(/\./g, '').replace(/ +/g, ' ').trim();

function compile(language: string, words: AgeWords): Phrases {
  const ages = new Map<string, Age | null>();
  const calendar = new Map<string, Age | null>();
  const singulars = new Map<string, Age | null>();
  if (isEnglish(language)) {
    learnWords(language, englishAges, into(ages), into(singulars));
    learnEnglishCalendar(into(calendar));
  } else if (isSpoken(language)) {
    learnAges(language, into(ages), into(singulars));
    learnCalendar(language, into(calendar));
  }
  const [subtag = ''] = language.toLowerCase().split('-');
  const others = subtag === 'en' ? englishShort : Object.hasOwn(words, subtag) ? words[subtag] : undefined;
  if (others !== undefined) learnWords(language, others, into(ages), into(singulars));
  // The surest last, so that it stands.
  return new Map([...calendar, ...singulars, ...ages]);
}

/** Hindi "कल" is yesterday and tomorrow: what is learned twice with different meanings says nothing. */
const into =
  (book: Map<string, Age | null>): Learn =>
  (phrase, age) => {
    const before = book.get(phrase);
    const agree = before?.unit === age?.unit && before?.count === age?.count;
    book.set(phrase, before === undefined || agree ? age : null);
  };

/** One, two, few, many and other in all languages (plural rules of CLDR 47, 2025). */
const PLURALS = [1, 2, 3, 5, 6, 7, 11, 21, 100];
const STYLES = ['long', 'short', 'narrow'] as const;

function learnAges(language: string, learn: Learn, learnSingular: Learn): void {
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(language, { style });
    for (const unit of units) {
      const say = (count: number): string => phraseOf(plainWords(format.format(count, unit)));
      for (const count of PLURALS) {
        const phrase = say(-count);
        learn(phrase, { unit, count: phrase.includes('#') ? null : count });
        learn(say(count), null);
        // Hebrew "לפני שעתיים (2)": a number in brackets is often left out.
        if (phrase.includes('( # )')) learnSingular(withoutNumber(phrase), { unit, count });
      }
      // Only where one is said otherwise than many: Chinese "日前" means some days ago.
      if (say(-1) !== say(-5)) learnSingular(withoutNumber(say(-1)), singular(unit));
    }
  }
}

/** "неделю назад", "prije sat". */
const singular = (unit: Unit): Age => ({ unit, count: 1, whole: true });
const withoutNumber = (phrase: string): string => phraseOf(phrase.replace(/(\( )?#( \))?/, ''));

function learnCalendar(language: string, learn: Learn): void {
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    for (const unit of units)
      for (const count of [-2, -1, -0, 1, 2]) {
        const phrase = phraseOf(plainWords(format.format(count, unit)));
        if (!phrase.includes('#'))
          learn(phrase, count > 0 ? null : { unit, count: -count, calendar: true, whole: true });
      }
  }
}

function learnEnglishCalendar(learn: Learn): void {
  englishCalendar.split('|').forEach((words, index) => {
    const unit = units[index];
    if (unit)
      words.split(',').forEach((word, count) => learn(word, { unit, count, calendar: true, whole: true }));
  });
}

/** `entry`: sentences and words in the notation of `age-words.ts`. */
function learnWords(language: string, entry: string, learn: Learn, learnSingular: Learn): void {
  const [sentences = '', ...words] = entry.split('|');
  for (const sentence of sentences.split(';'))
    units.forEach((unit, index) => {
      const names = words[index] ? words[index].split(',') : unitNames(language, unit);
      names.forEach((name, place) => {
        const phrase = phraseOf(plainWords(sentence.replace('_', name)));
        if (phrase.includes('#')) learn(phrase, { unit, count: null, whole: sentence === '# _' });
        if (place === 0 && names.length > 1) learnSingular(withoutNumber(phrase), singular(unit));
      });
    });
}

/** The words of `Intl` for a unit, the singular first. */
function unitNames(language: string, unit: Unit): string[] {
  if (!isSpoken(language)) return [];
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  const nameFor = (count: number): string =>
    format
      .formatToParts(count)
      .map(({ type, value }) => (type === 'unit' ? value : ''))
      .join('');
  return [...new Set(PLURALS.map(nameFor))].map((name) => phraseOf(plainWords(name))).filter(Boolean);
}
