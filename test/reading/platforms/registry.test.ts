import { describe, expect, test } from 'vitest';
import { platforms, signalsOf, tabAt } from '../../../utils/reading/platforms/platform';

describe('the tab that an address names', () => {
  test.each([
    ['https://www.facebook.com/rosenthalbakery', ''],
    ['https://www.facebook.com/rosenthalbakery/photos', 'photos'],
    ['https://www.facebook.com/profile.php?id=100012345678&sk=about', 'about'],
    ['https://de.linkedin.com/company/rosenthal-bakery', ''],
    ['https://www.linkedin.com/company/rosenthal-bakery/posts/', 'posts'],
    ['https://www.youtube.com/@rosenthalbakery/videos', 'videos'],
    ['https://www.youtube.com/c/rosenthalbakery', ''],
    ['https://x.com/rosenthalbakery/with_replies', 'with_replies'],
    ['https://www.tiktok.com/@rosenthalbakery', ''],
    ['https://elsewhere.example/rosenthalbakery/videos', ''],
  ])('%s: “%s”', (address, tab) => {
    expect(tabAt(new URL(address))).toBe(tab);
  });
});

describe('the signals of a platform', () => {
  test.each(platforms().map(({ id }) => [id]))('%s: each with the month in which it was last seen', (id) => {
    const months = Object.values(signalsOf(id));
    expect(months.length).toBeGreaterThan(5);
    expect(months.filter((month) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(month))).toEqual([]);
  });

  test('none where there is no reader', () => expect(signalsOf('myspace')).toEqual({}));
});
