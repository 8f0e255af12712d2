/** Words and digits of all scripts made comparable, for the ages and counts that pages print. */

/** What needs no table of Unicode's: the first use of each in a page costs up to half a millisecond (Chromium 156). */
const ASCII = /^[\0-~]*$/;
const DIGIT = /\p{Nd}/u;
/** Scripts that write words without spaces between them, or endings onto them (Thai to Khmer, Chinese, Japanese, Korean). */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\ud7ff]/;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * The text in lower case, with ASCII digits, single spaces and none of the marks that only steer its drawing, so that
 * what a page prints and what `Intl` formats can be held against each other.
 */
export const plainWords = (text: string): string =>
  (ASCII.test(text) ? text : inAscii(text)).toLowerCase().replace(/\s+/g, ' ').trim();

const inAscii = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/’/g, "'")
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);

/** Unicode lays out digits 0 to 9 in a row that begins at a code ending in hexadecimal 0 or 6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String((code & 15) - (DIGIT.test(String.fromCodePoint(code & ~15)) ? 0 : 6));
}

/** True where a word would go on beyond this character, so that what stands before it is only a part of a word. */
export const continuesWord = (character: string): boolean =>
  ASCII.test(character) ? /[a-z]/i.test(character) : LETTER.test(character) && !UNSPACED.test(character);

/**
 * True for the English whose words are known here by heart. Most pages are in it, and the first use of `Intl` in a page
 * costs 14 ms, for the browser then looks through the data of all its languages; all later uses together cost 2 ms
 * (Chromium 156). Parsing all JSON of the heaviest page takes 8 ms.
 */
export const isEnglish = (language: string): boolean => /^en(?:-(?:us|gb))?$/i.test(language);

/** True for a language, such as `pt-BR`, whose words this browser knows. It would answer in its own for the others. */
export function isSpoken(language: string): boolean {
  try {
    return isEnglish(language) || Intl.RelativeTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
