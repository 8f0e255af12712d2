/** Naming several things of a plan in one sentence, without letting it grow with their number or length. */

/** So many are named, and of each so many characters. Our choice: what still reads as a sentence. */
const MOST_NAMED = 3;
const LONGEST_NAME = 60;

/** The values `names` (the first few, in quotation marks; `…` stands for what is left out or has no name) and `count` (of all). */
export const inList = (names: readonly string[]): { names: string; count: number } => ({
  names: [
    ...names.slice(0, MOST_NAMED).map((name) => `“${shortened(name)}”`),
    ...(names.length > MOST_NAMED ? ['…'] : []),
  ].join(', '),
  count: names.length,
});

/** A name on one line; one that is too long loses its end, one that is blank is `…`. */
export function shortened(name: string): string {
  const line = name.trim().replace(/\s+/g, ' ');
  // No text has more characters than it has units.
  if (line !== '' && line.length <= LONGEST_NAME) return line;
  const characters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  if (characters.length === 0) return '…';
  if (characters.length <= LONGEST_NAME) return line;
  const beginning = characters.slice(0, LONGEST_NAME - 1).join('');
  return `${beginning.trimEnd()}…`;
}
