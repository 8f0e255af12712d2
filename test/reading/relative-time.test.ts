import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { units, type Unit } from '../../utils/reading/age-phrases';
import { parseAge } from '../../utils/reading/relative-time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 12);

/** How many days back the span begins and ends: [least, most]. */
function daysBack(text: string, language: string | null): [number, number] | null {
  const span = parseAge(text, language, NOW);
  return span && [(NOW - span.notAfter) / DAY, (NOW - span.notBefore) / DAY];
}

/** [text, the page's language, at least, at most so many days ago]. */
const ages: [string, string, number, number][] = [
  ['3 weeks ago', 'en', 21, 28],
  ['Streamed 3 days ago', 'en', 3, 4],
  ['3d', 'en', 3, 4],
  ['2w', 'en-US', 14, 21],
  ['vor 2 Tagen', 'de', 2, 3],
  ['Live übertragen vor 2 Tagen', 'de', 2, 3],
  ['hace 1 día', 'es', 1, 2],
  ['há 2 dias', 'pt', 2, 3],
  ['2 dias atrás', 'pt-BR', 2, 3],
  ['неделю назад', 'ru', 7, 14],
  ['Pre nedelju dana', 'sr-Latn', 7, 14],
  ['пре 3 дана', 'sr', 3, 4],
  ['לפני יומיים', 'he', 2, 3],
  ['לפני שבוע', 'iw', 7, 14],
  ['قبل يومين (2)', 'ar', 2, 3],
  ['قبل ٣ أيام', 'ar', 3, 4],
  ['۳ روز قبل', 'fa', 3, 4],
  ['३ दिवसांपूर्वी', 'mr', 3, 4],
  ['3 日前', 'ja', 3, 4],
  ['3 日前に配信済み', 'ja', 3, 4],
  ['3일 전', 'ko', 3, 4],
  ['3 天前', 'zh-CN', 3, 4],
  ['3 วันที่ผ่านมา', 'th', 3, 4],
  ['3 күн мурун', 'ky', 3, 4],
];
test.each(ages)('%s (%s) is %d to %d days ago', (text, language, least, most) => {
  expect(daysBack(text, language)).toEqual([least, most]);
});

describe('English is known by heart', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('and read without Intl', () => {
    vi.stubGlobal('Intl', undefined);
    // Spelled so in no other test: the book of one would be there already.
    expect(daysBack('3 weeks ago', 'EN-us')).toEqual([21, 28]);
  });
  // The extension `u-nu-latn` changes nothing but makes a tag that is not known by heart.
  test.each(['en', 'en-US', 'en-GB'])('as Intl would say it: %s', (language) => {
    for (const style of ['long', 'short', 'narrow'] as const)
      for (const numeric of ['always', 'auto'] as const)
        for (const unit of units)
          for (const count of [-12, -2, -1, 0, 1, 2, 12]) {
            const text = new Intl.RelativeTimeFormat(language, { style, numeric }).format(count, unit);
            // No platform prints those.
            if (/^(?:this|last) (?:wk|mo|yr)\b/.test(text)) continue;
            expect([text, daysBack(text, language)]).toEqual([text, daysBack(text, `${language}-u-nu-latn`)]);
          }
  });
});

describe('months and years are as long as any reckoning makes them', () => {
  test.each<[string, number, number]>([
    ['1 month ago', 28, 62],
    ['2 months ago', 59, 92],
    ['11 months ago', 330, 366],
    ['1 year ago', 360, 731],
    ['9 years ago', 9 * 365, 10 * 365.25],
  ])('%s spans %d to %d days', (text, least, most) => {
    const [from = 0, to = 0] = daysBack(text, 'en') ?? [];
    expect(from).toBeLessThanOrEqual(least);
    expect(to).toBeGreaterThanOrEqual(most);
    expect(to - from).toBeLessThan((most - least) * 1.2);
  });
  test('Serbian "pre mesec dana" is a month, not days', () => {
    expect(daysBack('Pre mesec dana', 'sr-Latn')).toEqual(daysBack('1 month ago', 'en'));
  });
});

describe('words of the calendar are spans in any time zone', () => {
  test.each<[string, string, number, number]>([
    ['yesterday', 'en', 0, 2],
    ['včera', 'cs', 0, 2],
    ['vorgestern', 'de', 1, 3],
    ['today', 'en', 0, 1],
    ['last week', 'en', 0, 14],
    ['last month', 'en', 0, 61],
  ])('%s (%s) is %d to %d days ago, and an hour for summer time', (text, language, least, most) => {
    const [from = 9e9, to = 0] = daysBack(text, language) ?? [];
    expect(from).toBeLessThanOrEqual(least);
    expect(to).toBeGreaterThanOrEqual(most);
    expect(to).toBeLessThan(most + 3);
  });
});

describe('the same word means what the page’s language means by it', () => {
  test.each<[string, string, number]>([
    ['2 saat yang lalu', 'ms', 2000],
    ['2 saat önce', 'tr', 2 * HOUR],
    ['hace 2 m', 'es', 58 * DAY],
    ['2m', 'en', 2 * 60_000],
    ['2m ago', 'en', 2 * 60_000],
  ])('%s (%s) is at least %d ms ago', (text, language, least) => {
    expect(NOW - (parseAge(text, language, NOW)?.notAfter ?? NOW)).toBe(least);
  });
});

test.each<[string, string | null, string]>([
  ['3 days ago', null, 'no language'],
  ['3 days ago', 'de', 'another language'],
  ['3 days ago', 'tlh', 'a language that the browser does not speak'],
  ['3 days ago', '<script>', 'no language tag'],
  ['in 3 days', 'en', 'the future'],
  ['Premieres in 3 days', 'en', 'the future'],
  ['in 3d', 'en', 'the future'],
  ['Premieres tomorrow', 'en', 'the future'],
  ['Premieres today', 'en', 'the future, maybe'],
  ['Live now', 'en', 'not an age'],
  ['कल', 'hi', 'yesterday or tomorrow'],
  ['天前', 'zh-CN', 'some days ago'],
  ['half an hour ago', 'en', 'not understood'],
  ['1.5 years ago', 'en', 'a fraction'],
  ['1,234 days ago', 'en', 'more than any platform prints'],
  ['1,234 views 3 days ago', 'en', 'two numbers'],
  ['3 monthsago', 'en', 'broken words'],
  ['900 years ago', 'en', 'before the platforms'],
  ['3 months', 'en', 'a duration'],
  ['', 'en', 'nothing'],
  ['3 days ago '.repeat(100_000), 'en', 'too long'],
])('%s (%s) is not read: %s', (text, language) => {
  expect(parseAge(text, language, NOW)).toBeNull();
});

test('nothing lies before the platforms began', () => {
  expect(parseAge('23 years ago', 'en', NOW)?.notBefore).toBe(Date.UTC(2003, 0, 1));
});

const LENGTH: Record<Unit, number> = {
  second: 1000,
  minute: 60_000,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30.44 * DAY,
  year: 365.25 * DAY,
};
const languages =
  'af am ar ar-EG az be bg bn bs ca cs da de el en en-IN es es-419 et eu fa fi fil fr fr-CA gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl no pa pl pt pt-PT ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur uz vi zh-CN zh-HK zh-TW zu'.split(
    ' ',
  );

describe('for all ages and languages', () => {
  const cases = fc.record({
    language: fc.constantFrom(...languages),
    style: fc.constantFrom<('long' | 'short' | 'narrow')[]>('long', 'short', 'narrow'),
    numeric: fc.constantFrom<('always' | 'auto')[]>('always', 'auto'),
    unit: fc.constantFrom(...units),
    count: fc.integer({ min: 1, max: 22 }),
  });
  test('an age that Intl writes is read as a span that holds it, or not at all', () => {
    fc.assert(
      fc.property(cases, ({ language, style, numeric, unit, count }) => {
        const text = new Intl.RelativeTimeFormat(language, { style, numeric }).format(-count, unit);
        const span = parseAge(text, language, NOW);
        const middle = NOW - (count + 0.5) * LENGTH[unit];
        if (span) expect([span.notBefore <= middle, middle <= span.notAfter]).toEqual([true, true]);
        else if (numeric === 'always' && style === 'long') expect.fail(`${text} (${language}) is not read`);
      }),
      { numRuns: 2000 },
    );
  }, 30_000);
  test('what lies in the future is never read', () => {
    fc.assert(
      fc.property(cases, ({ language, style, numeric, unit, count }) => {
        const text = new Intl.RelativeTimeFormat(language, { style, numeric }).format(count, unit);
        expect(parseAge(text, language, NOW)).toBeNull();
        expect(parseAge(`Xxx ${text}`, language, NOW)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  }, 30_000);
  test('nothing throws, and a span ends after it begins and before now', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.oneof(fc.string(), fc.constant('en')),
        (text, language) => {
          const span = parseAge(text, language, NOW);
          if (span) expect(span.notBefore <= span.notAfter && span.notAfter <= NOW).toBe(true);
        },
      ),
    );
  });
});

const CORPUS = '../shared/corpus/relative-dates/youtube-2018.tsv';
if (!existsSync(CORPUS)) console.warn(`skipped: ages of 60 languages (${CORPUS} is absent)`);
describe.skipIf(!existsSync(CORPUS))('real ages of 60 languages', () => {
  afterEach(() => vi.restoreAllMocks());

  /** How many are read right and wrong; `variant` makes a language tag that no test has met. */
  function count(spoken: (language: string) => boolean, variant = '') {
    const found = { right: 0, wrong: [] as string[], unread: 0 };
    for (const row of readFileSync(CORPUS, 'utf8').trim().split('\n').slice(1)) {
      const [language = '', amount, unit, text = ''] = row.split('\t');
      if (!spoken(language)) continue;
      const span = parseAge(text, language + variant, NOW);
      const middle = NOW - (Number(amount) + 0.5) * LENGTH[unit as Unit];
      if (!span) found.unread++;
      else if (span.notBefore <= middle && middle <= span.notAfter) found.right++;
      else found.wrong.push(`${language}: ${text}`);
    }
    return found;
  }
  test('none is read wrong, and 99 of 100 are read', () => {
    const { right, wrong, unread } = count(() => true);
    expect(wrong).toEqual([]);
    expect(right / (right + unread)).toBeGreaterThan(0.99);
  });
  test('so are those of languages that the browser does not speak', () => {
    // As in Chromium 156 on Debian.
    const unspoken = 'be eu gl hy is ka km ky lo mk mn my ne si sq zu'.split(' ');
    const supported = Intl.RelativeTimeFormat.supportedLocalesOf.bind(Intl.RelativeTimeFormat);
    vi.spyOn(Intl.RelativeTimeFormat, 'supportedLocalesOf').mockImplementation((locales) =>
      unspoken.includes(String(locales).slice(0, 2)) ? [] : supported(locales),
    );
    const { right, wrong, unread } = count((language) => unspoken.includes(language), '-x-unspoken');
    expect(wrong).toEqual([]);
    expect(right / (right + unread)).toBeGreaterThan(0.99);
  });
});
