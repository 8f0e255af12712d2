/** Languages as people write them: by name or by tag, `German` or `de`. */
import type { Company } from '../../../utils/plan/plan';
import type { Taken } from './plan-values';

/** The most languages that a plan holds. */
const MOST = 50;
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const tagsByName = new Map<string, ReadonlyMap<string, string>>();

/** What a language is called in the language `shownIn`; its tag where the browser knows no name for it. */
export const languageName = (tag: string, shownIn: string): string =>
  new Intl.DisplayNames(shownIn, { type: 'language' }).of(tag) ?? tag;

/**
 * One language a line, by name or tag. The first line that names none is refused. `before`: the languages that stood in
 * the field, each of which may still be written as it was shown.
 */
export function languagesIn(
  text: string,
  shownIn: string,
  before: Company['languages'],
): Taken<Company['languages']> {
  const shown = new Map(before.map((tag) => [languageName(tag, shownIn), tag]));
  const tags = new Set<string>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const tag = shown.get(line.trim()) ?? languageIn(line.trim(), shownIn);
    if (tag === null) return { refusal: { id: 'plan.wrong.language', values: { line: at + 1 } } };
    tags.add(tag);
  }
  return tags.size > MOST ? { refusal: { id: 'plan.wrong.languages' } } : { value: [...tags] };
}

/** The BCP 47 tag of a language that is written by its name or tag; `null` for anything else. */
function languageIn(written: string, shownIn: string): string | null {
  const byName = tagFor(written, shownIn);
  if (byName !== undefined) return byName;
  // The grammar of tags lets words of five letters and more pass as languages; none is registered.
  if (!/^[a-z]{2,3}(-|$)/i.test(written)) return null;
  try {
    return Intl.getCanonicalLocales(written)[0] ?? null;
  } catch {
    return null;
  }
}

/** The tag of the language that bears this name, in the language shown or in itself. */
function tagFor(written: string, shownIn: string): string | undefined {
  const known = tagsByName.get(shownIn) ?? namedTags(shownIn);
  tagsByName.set(shownIn, known);
  return known.get(written.toLowerCase());
}

/** All names of languages with a tag of two letters; `Intl` lists none, so each pair of letters is tried. */
function namedTags(shownIn: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(shownIn, { type: 'language', fallback: 'none' });
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  const named = tags.flatMap((tag): [string, string][] => {
    const name = names.of(tag);
    if (name === undefined) return [];
    const own = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag);
    const canonical = Intl.getCanonicalLocales(tag)[0] ?? tag;
    return [name, own ?? name].map((one) => [one.toLowerCase(), canonical]);
  });
  return new Map(named);
}
