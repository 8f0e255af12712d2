/** In which direction words are written, where no element can find it out by itself. */

/** Letters of scripts that are written from right to left, their presentation forms among them (Unicode 16, blocks). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The direction of the first letter, as `dir="auto"` finds it; `undefined` where no letter tells. */
export function directionOf(words: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(words)?.[0];
  if (letter === undefined) return undefined;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
