/** One name, however it was typed: capitals, blanks and forms of the same letter do not tell two names apart. */
export const folded = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
