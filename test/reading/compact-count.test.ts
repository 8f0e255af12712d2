import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseCount } from '../../utils/reading/compact-count';

/** [text, the page's language, count]. */
const shortened: [string, string, number][] = [
  ['28M followers', 'en', 28_000_000],
  ['3.7K', 'en', 3700],
  ['25m subscribers', 'en-GB', 25_000_000],
  ['2.63 million subscribers', 'en', 2_630_000],
  ['1.2 lakh subscribers', 'en-IN', 120_000],
  ['1.5 crore subscribers', 'en-IN', 15_000_000],
  ['4,69 M de suscriptores', 'es', 4_690_000],
  ['1,2 mil suscriptores', 'es', 1200],
  ['28 mil millones', 'es', 28_000_000_000],
  ['2,3 mil', 'pt-BR', 2300],
  ['1 Mio.', 'de', 1_000_000],
  ['1,23 Mio. Abonnenten', 'de', 1_230_000],
  ['12 тыс.', 'ru', 12_000],
  ['1,2 тыс. подписчиков', 'ru', 1200],
  ['1,5 miliona', 'pl', 1_500_000],
  ['12,3 Tr người đăng ký', 'vi', 12_300_000],
  ['12,3 N người đăng ký', 'vi', 12_300],
  ['1.2 लाख सदस्य', 'hi', 120_000],
  ['१.२ लाख', 'mr', 120_000],
  ['1,2 B abone', 'tr', 1200],
  ['1,2 Mn abone', 'tr', 1_200_000],
  ['1,5 jt subscriber', 'id', 1_500_000],
  ['2 M pengikut', 'id', 2_000_000_000],
  ['elfu 5.2', 'sw', 5200],
  ['\u200e5.2K\u200f עוקבים', 'he', 5200],
  ['١٫٢ ألف', 'ar', 1200],
  ['۱٫۲ میلیون', 'fa', 1_200_000],
  ['チャンネル登録者数 1.2万人', 'ja', 12_000],
  ['구독자 1.2만명', 'ko', 12_000],
  ['1.2万位订阅者', 'zh-CN', 12_000],
  ['1.2 萬位訂閱者', 'zh-TW', 12_000],
  ['ผู้ติดตาม 1.2 หมื่น คน', 'th', 12_000],
];
test.each(shortened)('%s (%s) is rounded, and about %i', (text, language, count) => {
  expect(parseCount(text, language)).toEqual({ count, precision: 'rounded' });
});

const writtenOut: [string, string, number][] = [
  ['5,750 followers', 'en', 5750],
  ['84 subscribers', 'en', 84],
  ['0 followers', 'en', 0],
  ['1,234,567', 'en', 1_234_567],
  ['1,23,456 followers', 'en-IN', 123_456],
  ['5750 Abonnenten', 'de', 5750],
  ['5.750 Abonnenten', 'de', 5750],
  ['12’345 Follower', 'de-CH', 12_345],
  ['5\u202f750 abonnés', 'fr', 5750],
  ['1\u00a0234 följare', 'sv', 1234],
  ['구독자 84명', 'ko', 84],
  ['2,345 followers · 17 following', 'en', 2345],
];
test.each(writtenOut)('%s (%s) is exactly %i', (text, language, count) => {
  expect(parseCount(text, language)).toEqual({ count, precision: 'exact' });
});

describe('English is known by heart', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('and read without Intl', () => {
    vi.stubGlobal('Intl', undefined);
    expect(parseCount('1,234 followers', 'en')).toEqual({ count: 1234, precision: 'exact' });
    expect(parseCount('1.2bn', 'en-GB')).toEqual({ count: 1_200_000_000, precision: 'rounded' });
  });
  // The extension `u-nu-latn` changes nothing but makes a tag that is not known by heart.
  test.each(['en', 'en-US', 'en-GB'])('as Intl would say it: %s', (language) => {
    for (const compactDisplay of ['short', 'long'] as const)
      for (let count = 1; count < 1e14; count = count * 7 + 3) {
        const format = { notation: 'compact', compactDisplay, maximumSignificantDigits: 3 } as const;
        const text = new Intl.NumberFormat(language, format).format(count);
        expect(parseCount(text, language)).toEqual(parseCount(text, `${language}-u-nu-latn`));
      }
  });
});

const uncertain: [string, string | null, string][] = [
  ['followers', 'en', 'no number'],
  ['28M', null, 'no language'],
  ['28M', 'tlh', 'a language that the browser does not speak'],
  ['28M', 'not a language', 'no language tag'],
  ['28 tis. fans', 'en', 'another language’s abbreviation'],
  ['28Mrd', 'en', 'unknown letters attached'],
  ['5.750 followers', 'en', 'a fraction of a follower'],
  ['4,69 M', 'en', 'a group of two digits'],
  ['500+ connections', 'en', 'a least, no count'],
  ['-5 followers', 'en', 'a negative number'],
  ['1.2.3', 'en', 'a version'],
  ['9'.repeat(40), 'en', 'beyond whole numbers'],
  ['x'.repeat(1_000_000) + ' 5', 'en', 'a text that is no count'],
];
test.each(uncertain)('%s (%s) is no count: %s', (text, language) => {
  expect(parseCount(text, language)).toBeNull();
});

describe('for all counts and languages', () => {
  const languages = fc.constantFrom(
    ...'af ar ar-EG bg ca cs da de el en en-IN es et fa fi fr he hi hr hu id it ja ko lt lv mr ms nb nl pl pt pt-PT ro ru sk sl sr sv sw ta th tr uk ur vi zh-CN zh-TW'.split(
      ' ',
    ),
  );
  test('what Intl writes is read as that count, or not at all', () => {
    fc.assert(
      fc.property(
        languages,
        fc.constantFrom<('short' | 'long')[]>('short', 'long'),
        fc.integer({ min: 0, max: 9_000_000_000 }),
        (language, compactDisplay, count) => {
          const format = { notation: 'compact', compactDisplay, maximumSignificantDigits: 3 } as const;
          const read = parseCount(new Intl.NumberFormat(language, format).format(count), language);
          if (read) expect(Math.abs(read.count - count)).toBeLessThanOrEqual(count / 190);
          const whole = parseCount(new Intl.NumberFormat(language).format(count), language);
          expect(whole).toEqual({ count, precision: 'exact' });
        },
      ),
    );
  });
  test.each([
    ['28M followers', 'id', null],
    ['5,750 followers', 'de', null],
    ['28K followers', 'fil', 28_000],
    ['681 followers', 'de', 681],
  ])(
    '“%s” on a page that calls itself %s is %s: English and the page’s language must agree',
    (text, language, count) => {
      expect(parseCount(text, language)?.count ?? null).toBe(count);
    },
  );
  test('nothing throws, and what is read is a whole number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(languages, fc.string()), (text, language) => {
        const read = parseCount(text, language);
        if (read) expect(Number.isSafeInteger(read.count) && read.count >= 0).toBe(true);
      }),
    );
  });
});
