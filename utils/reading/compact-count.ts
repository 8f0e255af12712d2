/**
 * Counts as platforms print them: "5,750", "28M", "4,69 M", "1.2万".
 *
 * The compact notation of `Intl.NumberFormat` is turned round for the page's language; separators are read by that
 * language too: "1.234" is a thousand and more in German, and little more than one in English.
 */
import { continuesWord, isEnglish, isSpoken, plainWords } from './plain-words';
import type { Followers } from './reading';

interface Notation {
  /** What follows or precedes a shortened number, such as `тыс`, and what it multiplies it by; 0 if it is ambiguous. */
  readonly multipliers: ReadonlyMap<string, number>;
  readonly group: string;
  readonly decimal: string;
}

/** What `Intl` would say of English; "bn" and "tn" are British. */
const ENGLISH: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};
/** Words that platforms use beside those of `Intl`, by language; `K` is understood everywhere. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { tsd: 1e3 },
  en: { lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7 },
};
/** Longer than any text that holds a count and little else. */
const MAX_LENGTH = 300;
/** Controls, halves of characters, and what stands for a character that was lost: in their place may have been a digit. */
const BROKEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd\ud800-\udfff]/u;
/** English on a page that calls itself something else: "28M followers" would be milliards in Indonesian. */
const ENGLISH_WORDS = /\b(?:followers|subscribers)\b/i;
/** The shortest unknown word after a small number that cannot be an abbreviation of "thousand". Our choice. */
const WHOLE_WORD = 5;

/**
 * The first count in a text, read by the page's language; `null` where there is none or its words are not understood.
 * A shortened count ("28M") is `rounded` and stands for itself (28,000,000); digits written out are `exact`.
 */
export function parseCount(text: string, language: string | null): Followers | null {
  const count = countIn(text, language);
  if (!count || language === null || isEnglish(language) || !ENGLISH_WORDS.test(text)) return count;
  return countIn(text, 'en')?.count === count.count ? count : null;
}

function countIn(text: string, language: string | null): Followers | null {
  const notation = language === null || text.length > MAX_LENGTH ? null : notationOf(language);
  if (!notation || BROKEN.test(text)) return null;
  const words = plainWords(text);
  const digits = /\d+(?:[.,'٫٬ ]\d+)*/.exec(words);
  if (!digits || /[-−~]$/.test(words.slice(0, digits.index))) return null;
  const number = parseNumber(digits[0], notation);
  if (number === null) return null;
  const before = withoutDots(words.slice(0, digits.index)).trim();
  const after = withoutDots(words.slice(digits.index + digits[0].length));
  const multiplier = multiplierIn(before, after.trim(), notation);
  if (multiplier !== undefined) return counted(Math.round(number * multiplier), 'rounded');
  const [next = ''] = after.trim().split(' ');
  const attached = continuesWord(after.charAt(0));
  // "12 tis" of a language that is not understood is not twelve.
  const doubtful = number < 1000 && next !== '' && next.length < WHOLE_WORD && continuesWord(next.charAt(0));
  return attached || doubtful || after.startsWith('+') ? null : counted(number, 'exact');
}

/**
 * The same of a text that says what it counts ("1.2K followers"): a number alone may be the first half of one, in a
 * document that was cut or is still arriving.
 */
export const parseSaidCount = (text: string, language: string | null): Followers | null =>
  /[a-z]/i.test(text) || /\p{L}/u.test(text) ? parseCount(text, language) : null;

const counted = (count: number, precision: Followers['precision']): Followers | null =>
  Number.isSafeInteger(count) && (precision === 'exact' || count > 0) ? { count, precision } : null;

const withoutDots = (words: string): string => words.replace(/\./g, '');

/** The number by the language's separators: groups of three (the Indian ones of two), the last one of three. */
function parseNumber(digits: string, { group, decimal }: Notation): number | null {
  const plain = digits.replaceAll('٬', group).replaceAll('٫', decimal);
  const [whole = '', fraction, more] = plain.split(decimal);
  if (more !== undefined || (fraction !== undefined && !/^\d{1,3}$/.test(fraction))) return null;
  const groups = whole.split(group);
  const regular =
    groups.length === 1 ||
    groups.every((part, place) =>
      place === groups.length - 1
        ? /^\d{3}$/.test(part)
        : place
          ? /^\d{2,3}$/.test(part)
          : /^\d{1,3}$/.test(part),
    );
  const number = Number(groups.join('') + (fraction === undefined ? '' : `.${fraction}`));
  return regular && Number.isFinite(number) ? number : null;
}

/** What the longest compact word directly after the number, or before it (Swahili "elfu 5"), multiplies it by. */
function multiplierIn(before: string, after: string, { multipliers }: Notation): number | undefined {
  const words = [...multipliers.keys()].sort((a, b) => b.length - a.length);
  const word =
    words.find((each) => after.startsWith(each) && !continuesWord(after.charAt(each.length))) ??
    words.find(
      (each) => before.endsWith(each) && !continuesWord(before.charAt(before.length - each.length - 1)),
    );
  return word === undefined ? undefined : multipliers.get(word);
}

const notations = new Map<string, Notation | null>();

function notationOf(language: string): Notation | null {
  let notation = notations.get(language);
  if (notation === undefined) {
    if (notations.size > 7) notations.clear();
    notations.set(language, (notation = isSpoken(language) ? learnNotation(language) : null));
  }
  return notation;
}

function learnNotation(language: string): Notation {
  const multipliers = isEnglish(language) ? new Map(Object.entries(ENGLISH)) : compactWords(language);
  const others = { k: 1e3, ...OTHER_WORDS[language.slice(0, 2)] };
  for (const [word, multiplier] of Object.entries(others))
    if (!multipliers.has(word)) multipliers.set(word, multiplier);
  return { multipliers, ...(isEnglish(language) ? { group: ',', decimal: '.' } : separators(language)) };
}

/** The words that `Intl` shortens numbers with, and what each multiplies by. */
function compactWords(language: string): Map<string, number> {
  const multipliers = new Map<string, number>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay,
      maximumSignificantDigits: 3,
    });
    for (let power = 1e3; power < 1e14; power *= 10)
      // One, two, few, many and other in all languages; many has its own words after a fraction ("1,5 miliona").
      for (const factor of [1, 1.5, 2, 3, 5]) {
        const parts = format.formatToParts(factor * power);
        const printed = plainWords(`${partOf(parts, 'integer')}.${partOf(parts, 'fraction')}`);
        const word = withoutDots(plainWords(partOf(parts, 'compact')));
        const multiplier = Math.round((factor * power) / Number(printed));
        if (word && /^[1-9]\d*\.\d*$/.test(printed))
          multipliers.set(word, (multipliers.get(word) ?? multiplier) === multiplier ? multiplier : 0);
      }
  }
  return multipliers;
}

function separators(language: string): Pick<Notation, 'group' | 'decimal'> {
  // Eight digits: Spanish and Portuguese do not group four.
  const parts = new Intl.NumberFormat(language).formatToParts(12_345_678.9);
  const separator = (type: 'group' | 'decimal'): string =>
    parts
      .find((part) => part.type === type)
      ?.value.replace(/\s/, ' ')
      .replace('’', "'") ?? '';
  return { group: separator('group'), decimal: separator('decimal') };
}

const partOf = (parts: readonly Intl.NumberFormatPart[], type: Intl.NumberFormatPart['type']): string =>
  parts.map((part) => (part.type === type ? part.value : '')).join('');
