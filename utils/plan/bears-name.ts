/** Whether a profile goes by a company's name. */
import { wordsOf } from './similar-names';

/** Letters that do not come apart into a plain one and a mark, and what they are written as without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
/** As they are written where there are no dots, in German above all: "Mueller". */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * True where the shown name is the other, or holds it as whole words ("Rosenthal Bakery Berlin"), after folding case,
 * diacritics, punctuation and legal form. "RosenthalBakery" is "Rosenthal Bakery".
 */
export function bearsName(shown: string, name: string): boolean {
  return foldings(name).some((wanted) => {
    const joined = wanted.join('');
    return joined !== '' && foldings(shown).some((words) => holdsRun(words, joined));
  });
}

/**
 * False where the two are written in different scripts: "Розенталь" may well be "Rosenthal", and only somebody who reads
 * both can tell.
 */
export const isComparable = (shown: string, name: string): boolean => {
  const [one, other] = [scriptsIn(shown), scriptsIn(name)];
  return one.length === 0 || other.length === 0 || one.some((script) => other.includes(script));
};

/** The words of a name, its marked letters once without their marks and once spelt out. */
const foldings = (name: string): readonly string[][] => {
  const lower = name.normalize('NFC').toLocaleLowerCase('en');
  return [
    wordsOf(lower.replace(/[^\p{ASCII}]/gu, (letter) => PLAIN[letter] ?? letter)),
    wordsOf(lower.replace(/[^\p{ASCII}]/gu, (letter) => SPELT_OUT[letter] ?? PLAIN[letter] ?? letter)),
  ];
};

/** True where neighbouring words, written together, are the one that is wanted. */
const holdsRun = (words: readonly string[], wanted: string): boolean =>
  words.some((_, first) =>
    words.some((_, last) => last >= first && words.slice(first, last + 1).join('') === wanted),
  );

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hangul}/u,
  // Chinese and Japanese names share their letters.
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
];

/** The scripts of a name's letters, by their place in the list; −1 for any other. None where it has no letters. */
function scriptsIn(name: string): number[] {
  const letters = name.match(/\p{L}/gu) ?? [];
  return [...new Set(letters.map((letter) => SCRIPTS.findIndex((script) => script.test(letter))))];
}
