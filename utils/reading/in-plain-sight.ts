/**
 * Names as they are, for eyes that could be misled: what cannot be seen, what turns the direction of writing, and letters
 * of one script that pass for another's are written out, as `[U+202E]`. Not for content scripts: the schema does it
 * where a reading is believed, so that all that shows, compares or exports a name has the same one.
 */

/** Control and format characters, separators of lines, and letters that are drawn as nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u;
/** Joiners and marks of direction: names in Persian, Hebrew or with emoji need them, and they turn nothing around. */
const HARMLESS = /[\u200c-\u200f\u061c]/;
/** Flags of England and the like: tags, unseen as they should be, after a black flag. */
const PIECES = /\u{1f3f4}[\u{e0020}-\u{e007f}]+|[^]/gu;
/** What a page puts around a name to keep its direction to itself. */
const WRAPPED = /^[\u2066-\u2068]([^\u2066-\u2069]*)\u2069$/;
const MARKS_AROUND = /^[\u200e\u200f\u061c]+|[\u200e\u200f\u061c]+$/g;

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Cyrillic, Greek and Armenian letters that are drawn as Latin ones are; our choice from Unicode's list of confusables. */
const LOOKALIKE = /[асԁеһіїјӏкорԛѕԝхуѵАВЕКМНОРСТХУЅІЇЈҺԚԜѴӀογικνορυχϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿցհոսօՕՍ]/gu;
const ALL_LOOKALIKES = new RegExp(`^(?:${LOOKALIKE.source}|\\p{M})+$`, 'u');

/** A name that somebody gave themselves, `most` characters of it. Doing it twice changes nothing. */
export const nameInPlainSight = (name: string, most: number): string =>
  spelled(name.replace(WRAPPED, '$1'), (character) => !HARMLESS.test(character))
    .replace(WORD, (word) => (LATIN.test(word) ? withLookalikesSpelled(word) : word))
    .slice(0, most);

/**
 * The same for a handle, which leads to an account and so must not pass for another's: nothing unseen is needed in one, and
 * a word all of whose letters look Latin is written out even if it may be honest Cyrillic.
 */
export const handleInPlainSight = (handle: string, most: number): string =>
  spelled(handle.replace(WRAPPED, '$1').replace(MARKS_AROUND, ''), () => true)
    .replace(WORD, (word) =>
      LATIN.test(word) || ALL_LOOKALIKES.test(word) ? withLookalikesSpelled(word) : word,
    )
    .slice(0, most);

const spelled = (text: string, isUnwanted: (character: string) => boolean): string =>
  text.replace(PIECES, (piece) =>
    UNSEEN.test(piece) && isUnwanted(piece) && !isFlag(piece) ? codeOf(piece) : piece,
  );

const isFlag = (piece: string): boolean => piece.startsWith('\u{1f3f4}');
const withLookalikesSpelled = (word: string): string => word.replace(LOOKALIKE, codeOf);

const codeOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
