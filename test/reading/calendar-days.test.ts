import { afterEach, describe, expect, test, vi } from 'vitest';
import { monthNames, wholeDay } from '../../utils/reading/calendar-days';

const HOUR = 3_600_000;

/** The month (from 0) whose name, of all that stand in the text, is the longest. */
const monthIn = (text: string, language: string | null) =>
  monthNames(language).find(({ name }) => text.includes(name))?.index;

test.each<[string, string, number]>([
  ['june 2', 'en', 5],
  ['jun 2', 'en-GB', 5],
  ['june 2', 'en-AU', 5],
  ['2. märz', 'de', 2],
  ['2 июня', 'ru', 5],
  ['июнь', 'ru', 5],
  ['2 juin', 'fr', 5],
  ['2 juillet', 'fr', 6],
  ['12月2日', 'ja', 11],
  ['2 thg 12', 'vi', 11],
])('%s (%s) names month %i', (text, language, index) => {
  expect(monthIn(text, language)).toBe(index);
});

test.each([null, 'tlh', '<script>'])('a language that nobody knows names none: %s', (language) => {
  expect(monthNames(language)).toEqual([]);
});

describe('English is known by heart', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('and read without Intl', () => {
    vi.stubGlobal('Intl', undefined);
    expect(monthIn('september 9', 'en')).toBe(8);
  });
  // The extension `u-nu-latn` changes nothing but makes a tag that is not known by heart.
  test.each(['en', 'en-US', 'en-GB'])('with every name of Intl: %s', (language) => {
    for (const { name, index } of monthNames(`${language}-u-nu-latn`))
      expect([name, monthIn(name, language)]).toEqual([name, index]);
  });
});

describe('a day', () => {
  test('is as wide as it is anywhere on earth', () => {
    const midnight = Date.UTC(2026, 5, 2);
    expect(wholeDay(2026, 5, 2)).toEqual({ notBefore: midnight - 14 * HOUR, notAfter: midnight + 36 * HOUR });
  });
  test.each<[number, number, number]>([
    [2026, 1, 31],
    [2026, 5, 0],
    [2026, 12, 1],
    [2003, 5, 2],
    [2100, 0, 1],
    [NaN, 0, 1],
  ])('that is none: %i, month %i, %i', (year, month, day) => {
    expect(wholeDay(year, month, day)).toBeNull();
  });
});
