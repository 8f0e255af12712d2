/**
 * What a text measures: an age, a day or a count. Its words stay in a capture, by the same tables that the readers read
 * with, so that the copy is read, or not read, as the page was.
 */
import { phraseBooks } from '../reading/age-phrases';
import { ageWords } from '../reading/age-words';
import { monthNames } from '../reading/calendar-days';
import { parseCount } from '../reading/compact-count';
import { isEnglish, isSpoken, plainWords } from '../reading/plain-words';
import { drawnDate } from '../reading/platforms/facebook/drawn-date';
import { ONLY_ME, PAGE_WORDS } from '../reading/platforms/facebook/interface-words';
import { dayReader } from '../reading/platforms/linkedin/day';
import { FOLLOWERS } from '../reading/platforms/linkedin/followers';
import { REPOSTED } from '../reading/platforms/linkedin/timeline';
import { SUBSCRIBERS } from '../reading/platforms/youtube/header';
import { parseAge } from '../reading/relative-time';
import type { EpochMs, Interval, PlatformId } from '../reading/reading';

/** Scripts without gaps between words: a run of letters is many words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
/** No age and no day is longer, and longer texts are not tried. */
const LONGEST_DATE = 80;
/**
 * What is not worth trying as a date, which costs some formats of `Intl`: "28M" (millions of followers; minutes are
 * written small), long numbers, names that programs read.
 */
const NO_DATE = /^\s*\p{Nd}{1,3}\s?[KMBT](?!\p{L})|\p{Nd}{5}|[_=/&]|^[\x21-\x7e]{16,}$/u;
/** One number and some words. */
const COUNT_ALONE = /^[^\p{Nd}]{0,60}\p{Nd}[\p{Nd}.,'٫٬ \u00a0\u202f]*(?:[^\p{Nd}]{0,60})$/u;
/** A text without a number that is an age ("yesterday", "месяц назад") is short. */
const LONGEST_WORDS = 30;
/** Words for counts beside those of `Intl`; a page that names no language says "followers" in English. */
const COUNTS =
  'k m b bn tn t mn mio tsd lakh lakhs crore crores thousand million billion follower followers subscriber subscribers'.split(
    ' ',
  );
/** "Robin posted this • 3w": the words by which LinkedIn tells an own post (2025-03). */
const POSTED = /\b(?:re)?posted this\b/;

/** What a text measures. */
export interface Measure {
  /** An age or a day, which is kept to the number; a count keeps the number's shape only. */
  readonly isDate: boolean;
}

export class Measures {
  readonly #language: string | null;
  readonly #dates: readonly ((text: string) => Interval | null)[];
  readonly #words: ReadonlySet<string>;
  /** Words of scripts without gaps, the longest first. */
  readonly #parts: RegExp | null;
  readonly #measured = new Map<string, Measure | null>();

  /** `now` is the moment at which the page stood so; ages count back from it. */
  constructor(platform: PlatformId | null, language: string | null, now: EpochMs) {
    this.#language = language;
    const age = (text: string) => parseAge(text, language, now);
    const day = dayIn(platform, language, now);
    this.#dates = [age, day];
    const words = language === null ? new Set(COUNTS) : wordsOf(language);
    this.#words = words;
    const parts = [...words].filter((word) => UNSPACED.test(word)).sort((a, b) => b.length - a.length);
    this.#parts = parts.length > 0 ? new RegExp(parts.map(escaped).join('|'), 'gu') : null;
  }

  /** True for a word, in lower case, that may stand for an age, a day or a count in the page's language. */
  knows(word: string): boolean {
    return this.#words.has(word);
  }

  /** What the text measures, `null` where it holds no number and tells no age. */
  of(text: string): Measure | null {
    let measure = this.#measured.get(text);
    if (measure === undefined) this.#measured.set(text, (measure = this.#measure(text)));
    return measure;
  }

  #measure(text: string): Measure | null {
    const hasNumber = /\p{Nd}/u.test(text);
    const isDate =
      !NO_DATE.test(text) &&
      this.#hasKnownWord(text) &&
      text.length <= (hasNumber ? LONGEST_DATE : LONGEST_WORDS) &&
      this.#dateIn(text) !== null;
    return hasNumber || isDate ? { isDate } : null;
  }

  /** True where a word of the tables stands in the text: no date is without. */
  #hasKnownWord(text: string): boolean {
    const runs = plainWords(text).match(/[\p{L}\p{M}]+/gu) ?? [];
    return runs.some(
      (run) => this.#words.has(run) || (UNSPACED.test(run) && run.search(this.#parts ?? /$^/) >= 0),
    );
  }

  #dateIn(text: string): Interval | null {
    for (const read of this.#dates) {
      const span = read(text.trim());
      if (span) return span;
    }
    return null;
  }

  /** True if the copy says the same as the text: the same span of time, or a count as exact, where the text said any. */
  agree(text: string, copy: string): boolean {
    if (this.of(text)?.isDate) {
      const [before, after] = [this.#dateIn(text), this.#dateIn(copy)];
      return before?.notBefore === after?.notBefore && before?.notAfter === after?.notAfter;
    }
    if (!COUNT_ALONE.test(text)) return true;
    const before = parseCount(text, this.#language);
    return before === null || before.precision === parseCount(copy, this.#language)?.precision;
  }

  /** The parts of a run of letters that are kept, `null` where it is kept nowhere. The others are to be replaced. */
  keptIn(run: string, stems: readonly RegExp[]): readonly KeptPart[] | null {
    if (this.#words.has(plainWords(run))) return [{ text: run, isKept: true }];
    if (UNSPACED.test(run)) return this.#partsOf(run, stems);
    // Not in names such as `rePostButton`.
    if (/\p{Ll}\p{Lu}/u.test(run)) return null;
    const stem = stems.map((pattern) => pattern.exec(run)?.[0]).find((found) => found !== undefined);
    if (stem === undefined) return null;
    // The readers look for the stem; what is around it is filled up, for a word's length counts beside a number.
    return [
      {
        text: stem + (stem.at(-1) ?? '').repeat(Math.min(6, Math.max(0, run.length - stem.length))),
        isKept: true,
      },
    ];
  }

  #partsOf(run: string, stems: readonly RegExp[]): KeptPart[] | null {
    const patterns = [this.#parts, ...stems].filter((pattern) => pattern !== null);
    const parts: KeptPart[] = [];
    let rest = run;
    for (;;) {
      const [found] = patterns
        .map((pattern) => new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(rest))
        .filter((match) => match !== null)
        .sort((a, b) => a.index - b.index);
      if (!found) break;
      if (found.index > 0) parts.push({ text: rest.slice(0, found.index), isKept: false });
      parts.push({ text: found[0], isKept: true });
      rest = rest.slice(found.index + found[0].length);
    }
    if (parts.length === 0) return null;
    return rest === '' ? parts : [...parts, { text: rest, isKept: false }];
  }
}

/** Reads the days that a platform draws. */
function dayIn(
  platform: PlatformId | null,
  language: string | null,
  now: EpochMs,
): (text: string) => Interval | null {
  if (platform === 'linkedin') return dayReader(language);
  return platform === 'facebook' ? (text) => drawnDate(text, language, now, now) : () => null;
}

export interface KeptPart {
  readonly text: string;
  readonly isKept: boolean;
}

/** The stems of words that readers look for, such as that for followers beside a number. */
export const stemsIn = (measured: boolean): readonly RegExp[] =>
  measured ? [FOLLOWERS, SUBSCRIBERS, REPOSTED] : [REPOSTED];

/** Where in a text whole phrases stand that readers look for, as [from, to). */
export function phrasesIn(text: string): readonly (readonly [number, number])[] {
  const trimmed = text.trim();
  if (PAGE_WORDS.has(trimmed)) return [[0, text.length]];
  // Facebook's intro card: "Page · Bakery".
  const [, word] = /^(\S+)\s*·/.exec(text) ?? [];
  if (word !== undefined && PAGE_WORDS.has(word)) return [[0, word.length]];
  return [ONLY_ME, POSTED].flatMap((phrase) => {
    const found = text.length <= 200 ? phrase.exec(text) : null;
    return found ? [[found.index, found.index + found[0].length] as const] : [];
  });
}

/** Every word by which ages, days and counts are told in a language, in lower case. */
function wordsOf(language: string): Set<string> {
  const words = new Set(COUNTS);
  const learn = (text: string) => {
    for (const word of plainWords(text).split(/[^\p{L}\p{M}]+/u)) if (word !== '') words.add(word);
  };
  for (const phrase of phraseBooks(ageWords)(language).phrases.keys()) learn(phrase);
  for (const { name } of monthNames(language)) learn(name);
  if (isSpoken(language)) intlWords(language, learn);
  return words;
}

/** The words of `Intl` for shortened counts and units, and those around day and time ("at", "PM", "de"). */
function intlWords(language: string, learn: (text: string) => void): void {
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
    for (let power = 1e3; power < 1e13; power *= 10)
      for (const factor of [1, 1.5, 2, 5])
        for (const part of format.formatToParts(factor * power))
          if (part.type === 'compact') learn(part.value);
  }
  for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year'])
    for (const unitDisplay of ['narrow', 'short', 'long'] as const)
      for (const count of [1, 2, 5])
        learn(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(count));
  const styles = isEnglish(language) ? (['long'] as const) : (['long', 'medium', 'short'] as const);
  for (const dateStyle of styles)
    for (const hour of [6, 18]) {
      const format = new Intl.DateTimeFormat(language, {
        dateStyle,
        timeStyle: 'short',
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      for (const part of format.formatToParts(Date.UTC(2026, 0, 2, hour)))
        if (part.type === 'literal' || part.type === 'dayPeriod') learn(part.value);
    }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
