/**
 * Whether a count or an age stands on a page in the words of a language: asked of `Intl` forwards, where the readers ask
 * backwards.
 *
 * With another language on the page, "1.234" or "12 B" can *rightly* be read as something else than was meant: law 4
 * takes the page's language at its word. What must never be told is what nobody would so print in that language.
 */
import { plainWords } from '../../utils/reading/plain-words';
import type { EpochMs, Interval } from '../../utils/reading/reading';

const STYLES = ['long', 'short', 'narrow'] as const;
const DAY: EpochMs = 86_400_000;
const LENGTHS = {
  second: 1000,
  minute: 60_000,
  hour: DAY / 24,
  day: DAY,
  week: 7 * DAY,
  month: 30.44 * DAY,
  year: 365.25 * DAY,
} as const;

/** All that the page says, escapes in its data resolved, as plain words. */
function wordsOf(document: Document): string {
  const source = document.documentElement.outerHTML.replace(/&nbsp;/g, ' ');
  return plainWords(
    source.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
}

export function isCountPrinted(count: number, language: string, document: Document): boolean {
  const words = wordsOf(document);
  const formats: Intl.NumberFormatOptions[] = [{}, { useGrouping: false }, { useGrouping: 'always' }];
  for (const compactDisplay of ['short', 'long'] as const)
    for (const maximumFractionDigits of [0, 1, 2, 3])
      formats.push({ notation: 'compact', compactDisplay, maximumFractionDigits });
  return formats.some((format) =>
    words.includes(plainWords(new Intl.NumberFormat(language, format).format(count))),
  );
}

export function isAgePrinted(told: Interval, now: EpochMs, language: string, document: Document): boolean {
  const words = wordsOf(document);
  return Object.entries(LENGTHS).some(([name, length]) => {
    const unit = name as keyof typeof LENGTHS;
    const about = Math.round((now - told.notBefore) / length);
    return [about - 2, about - 1, about, about + 1]
      .filter((count) => count >= 0)
      .some((count) => ages(count, unit, language).some((age) => words.includes(plainWords(age))));
  });
}

const ages = (count: number, unit: keyof typeof LENGTHS, language: string): string[] =>
  STYLES.flatMap((style) => [
    ...(['always', 'auto'] as const).map((numeric) =>
      new Intl.RelativeTimeFormat(language, { style, numeric }).format(-count, unit),
    ),
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style }).format(count),
  ]);
