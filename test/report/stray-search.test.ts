import { describe, expect, test } from 'vitest';
import { addressOf, platforms } from '../../utils/reading/platforms/platform';
import { searchNames, straySearches } from '../../utils/report/stray-search';

describe('search links', () => {
  const name = 'Käse & Co "#1"';
  const all = straySearches(name);

  test('are there for every platform with a reader: its own search, and the web', () => {
    expect(all.map(({ platform }) => platform)).toEqual(platforms().map(({ id }) => id));
    for (const { searches } of all) {
      expect(searches.length).toBeGreaterThan(1);
      expect(searches.at(-1)?.lists).toBe('web');
    }
  });

  test('carry the whole name, whatever stands in it', () => {
    const own = all.flatMap(({ searches }) => searches.filter(({ lists }) => lists !== 'web'));
    for (const { url } of own) expect([...new URL(url).searchParams.values()]).toContain(name);
  });

  test('stay on the platform, and are no profiles: opening one is no visit', () => {
    for (const { platform, searches } of all)
      for (const { lists, url } of searches) {
        expect(new URL(url).protocol).toBe('https:');
        expect(addressOf(new URL(url))).toBeNull();
        if (lists !== 'web') expect(new URL(url).hostname).toBe(host(platform));
      }
  });

  test('on the web ask for the name as a whole, on that site alone', () => {
    const asked = all.map(({ searches }) => new URL(searches.at(-1)?.url ?? '').searchParams.get('q'));
    expect(asked).toContain('"Käse & Co  #1 " site:youtube.com');
  });

  const host = (platform: string) => (platform === 'x' ? 'x.com' : `www.${platform}.com`);
});

test('a company is searched by each of its names once', () => {
  expect(searchNames({ name: 'Rosenthal ', otherNames: ['rosenthal', '', 'Café Rosenthal'] })).toEqual([
    'Rosenthal',
    'Café Rosenthal',
  ]);
});
