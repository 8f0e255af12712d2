/**
 * Whether people and roles, as somebody wrote them into a plan, stand in a list that somebody wrote elsewhere. Case,
 * diacritics and punctuation do not count.
 */

/** Whether a name stands in a list. `perhaps`: one of the list may be the same person, such as "the owner" and "owner", or several are written as one. */
export type Standing = 'yes' | 'no' | 'perhaps';

/** The words of a name in lower case, without diacritics and punctuation. */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What stands between two names in one field. "R&D" is one name, "the owner / the baker" two. */
const BETWEEN_NAMES = /[,;،、，；\n]|\s[&+/]\s/u;

/** Whom a field names: several may stand in it, one after the other. */
const listedIn = (field: string): readonly string[] =>
  field.split(BETWEEN_NAMES).filter((one) => wordsOf(one).length > 0);

/** All that these fields name, each once, as it was first written. */
export function everybodyIn(fields: readonly string[]): readonly string[] {
  const byWords = new Map<string, string>();
  for (const name of fields.flatMap(listedIn)) {
    const words = wordsOf(name).join(' ');
    if (!byWords.has(words)) byWords.set(words, name.trim());
  }
  return [...byWords.values()];
}

/** Whether a name stands among those that `list` names. */
export function isAmong(name: string, list: readonly string[]): Standing {
  const words = wordsOf(name);
  const others = list.flatMap(listedIn).map(wordsOf);
  if (others.some((other) => other.join(' ') === words.join(' '))) return 'yes';
  const holds = (all: readonly string[], some: readonly string[]) => some.every((word) => all.includes(word));
  return others.some((other) => holds(words, other) || holds(other, words)) ? 'perhaps' : 'no';
}
