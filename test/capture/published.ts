/** Holds what is left on a redacted page against the published list. */
import { routes, schemes, shortNames, topDomains, wholes } from '../../utils/capture/allowlist';
import { phrasesIn, stemsIn, type Measures } from '../../utils/capture/measures';
import { isPseudonym } from '../../utils/capture/pseudonyms';
import { structureWords } from '../../utils/capture/structure-words';

/** Runs of letters, as a program would split a name into words; colours and tags of languages are none. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    decoded(text)
      .replace(/"[^"]*(?:lang|locale)[^"]*":"[a-z]{2,3}(?:[-_]\w+)*"|\b(?:href)?lang="[\w-]*"/gi, ' ')
      .replace(/"#[\da-f]{3,8}"|\\x[\da-f]{2}|\\u[\da-f]{4}|\\[nrt]|&\w+;|\bAC[oA-Z]q0+\d+/gi, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .match(/\p{L}[\p{L}\p{M}]{2,}/gu),
  ),
];

/** Percent-encodings, however often they lie over each other; those of letters are resolved, the others left out. */
function decoded(text: string): string {
  let plain = text;
  while (/%25[\da-f]{2}/i.test(plain)) plain = plain.replace(/%25(?=[\da-f]{2})/gi, '%');
  return plain.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return ' ';
    }
  });
}

const HOSTS =
  'messenger instagram cdninstagram lnkd googlevideo google gstatic ggpht youtu tiktokcdn ttwstatic fbsbx ogp facebook linkedin youtube twitter tiktok schema twimg fbcdn licdn ytimg doctype html'.split(
    ' ',
  );

/** True for a word of the published list, and for a pseudonym. */
export function isPublished(word: string, measures: Measures): boolean {
  const plain = word.toLowerCase();
  if (structureWords.has(plain) || measures.knows(plain) || HOSTS.includes(plain)) return true;
  if (
    [...routes, ...schemes, ...topDomains, ...wholes, ...shortNames].some((one) =>
      one.toLowerCase().includes(plain),
    )
  )
    return true;
  // What is around the stem of a word for followers is filled up with its last letter.
  const stem = stemsIn(true)
    .map((pattern) => pattern.exec(plain)?.[0])
    .find(Boolean);
  if (stem && plain.slice(stem.length) === (stem.at(-1) ?? '').repeat(plain.length - stem.length))
    return true;
  if (isPseudonym(plain) || /^(?:pfbidq?|currentcolor)$/.test(plain) || phrasesIn(word).length > 0)
    return true;
  // Without gaps between them, words and pseudonyms make one run.
  const parts = measures.keptIn(plain, stemsIn(true)) ?? [];
  return parts.length > 0 && parts.every(({ text, isKept }) => isKept || isPseudonym(text));
}

/** Long numbers that stand in both texts, but for moments between 2004 and 2100 in seconds or milliseconds. */
export function keptNumbers(before: string, after: string): string[] {
  const numbersIn = (text: string) => new Set(text.replace(/#[\da-f]{3,8}\b/gi, ' ').match(/\d{6,}/g));
  const known = numbersIn(before);
  const isTime = (ms: number) => ms >= Date.UTC(2004, 0, 1) && ms < Date.UTC(2100, 0, 1);
  return [...numbersIn(after)].filter(
    (digits) =>
      known.has(digits) && !/^0+$/.test(digits) && !isTime(Number(digits)) && !isTime(Number(digits) * 1000),
  );
}
