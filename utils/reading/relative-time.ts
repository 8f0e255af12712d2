/** Ages as platforms print them ("3 weeks ago", "vor 2 Tagen"), turned into spans of time. */
import { phraseBooks, phraseOf, type Age, type CountedAge, type Phrases, type Unit } from './age-phrases';
import { ageWords, type AgeWords } from './age-words';
import { continuesWord, plainWords } from './plain-words';
import type { EpochMs, Interval } from './reading';

const HOUR: EpochMs = 3_600_000;
const DAY: EpochMs = 24 * HOUR;
/** No post of these platforms is older. */
const EARLIEST: EpochMs = Date.UTC(2003, 0, 1);
/** Longer than any date that a platform prints. */
const MAX_LENGTH = 200;

export type ParseAge = (text: string, language: string | null, now: EpochMs) => Interval | null;

/**
 * The span in which something happened whose age a page prints, by the page's own language; `null` where the words are
 * not understood. Platforms floor: "3 weeks ago" is [now − 28 d, now − 21 d]. The age may stand in a longer text
 * ("Streamed 3 days ago") if that holds no other number.
 */
export const parseAge: ParseAge = /* @__PURE__ */ ageParser(ageWords);

/** The same for a platform that prints what `Intl` would: without the words of others, which weigh 2 kB gzipped. */
export const parseIntlAge: ParseAge = /* @__PURE__ */ ageParser({});

function ageParser(otherWords: AgeWords): ParseAge {
  const bookOf = phraseBooks(otherWords);
  return (text, language, now) => {
    if (language === null || text.length > MAX_LENGTH || text === '') return null;
    const { phrases, understood } = bookOf(language);
    let age = understood.get(text);
    if (age === undefined) {
      if (understood.size > 500) understood.clear();
      understood.set(text, (age = ageIn(text, phrases)));
    }
    if (age === null) return null;
    const { least, most } = spanOf(age);
    if (now - least < EARLIEST) return null;
    return { notBefore: Math.max(EARLIEST, now - most), notAfter: now - least };
  };
}

/** The age that the text tells, with the number that stands in it. */
function ageIn(text: string, phrases: Phrases): CountedAge | null {
  const words = plainWords(text);
  const [number = '0', another] = words.match(/\d(?:[.,٫٬]?\d)*/g) ?? [];
  if (another !== undefined || !/^\d{1,3}$/.test(number)) return null;
  const age = lookUp(phraseOf(words), phrases);
  return age && { ...age, count: age.count ?? Number(number) };
}

/** What the whole text says, else the longest phrase in it. */
function lookUp(text: string, phrases: Phrases): Age | null {
  const whole = phrases.get(text);
  if (whole !== undefined) return whole;
  let longest = '';
  for (const [phrase, age] of phrases)
    if (phrase.length > longest.length && !age?.whole && holds(text, phrase)) longest = phrase;
  return phrases.get(longest) ?? null;
}

/** True if the phrase stands in the text as words of their own, both with a number or both without. */
function holds(text: string, phrase: string): boolean {
  const from = text.indexOf(phrase);
  return (
    from >= 0 &&
    text.includes('#') === phrase.includes('#') &&
    !continuesWord(text.charAt(from - 1)) &&
    !continuesWord(text.charAt(from + phrase.length))
  );
}

/** How long ago, at least and at most. */
function spanOf({ unit, calendar, count }: CountedAge): { least: EpochMs; most: EpochMs } {
  if (!calendar) return { least: shortest(unit, count), most: longest(unit, count + 1) };
  // Where the calendar's day or month begins depends on a time zone that the page does not tell, and on summer time.
  return { least: Math.max(0, shortest(unit, count - 1) - HOUR), most: longest(unit, count + 1) + HOUR };
}

const LENGTHS = { second: 1000, minute: 60_000, hour: HOUR, day: DAY, week: 7 * DAY } as const;

/**
 * The least and the most that so many units can last. Nobody says whether a month is one of the calendar or 30 days:
 * one has 28 to 31, two have 59 to 62, twelve 360 to 366.
 */
function shortest(unit: Unit, count: number): EpochMs {
  if (count <= 0) return 0;
  if (unit === 'month') return (30 * count - 2) * DAY;
  if (unit === 'year') return (365 * count - 5) * DAY;
  return count * LENGTHS[unit];
}
function longest(unit: Unit, count: number): EpochMs {
  if (unit === 'month') return (30.5 * count + 1.5) * DAY;
  if (unit === 'year') return (365.25 * count + 1) * DAY;
  return count * LENGTHS[unit];
}
