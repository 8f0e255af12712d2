/** A page as another account's: whatever it says in these words is said in those, in the order in which they stand. */
export const disguised = (html: string, words: Readonly<Record<string, string>>): string =>
  Object.entries(words).reduce((page, [from, to]) => page.replaceAll(from, to), html);
