// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { haldenUrls, rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { valueOf } from '../../utils/reading/reading';
import { haldenPages } from '../sites/companies/halden-cycles';
import { rosenthalPages } from '../sites/companies/rosenthal-bakery';
import { samplePages } from '../sites/sample-company';
import { NOW } from '../factories';
import { daysSince, isOpen, readingOf } from './read-html';

/** What a page's age may be off by: ages are floored, and posts have an hour of their own. */
const TOLERANCE = 1;

test.for([...rosenthalPages, ...haldenPages].map((page) => [page.shows, page] as const))(
  '%s: is read as it was meant',
  ([, page]) => {
    const { url, truth } = page;
    const reading = readingOf(page.html(NOW), url, NOW);
    expect(reading.state).toBe(truth.state);
    expect(valueOf(reading.kind) ?? null).toBe(truth.kind);
    expect(valueOf(reading.account.name)).toBe(truth.name);
    expect(valueOf(reading.followers)?.count).toBe(truth.followers);
    expect(isOpen(reading)).toBe(truth.lastPost ? truth.lastPost.proven === 'not-before' : undefined);
    const days = daysSince(reading);
    if (truth.lastPost === null) expect(days).toBeNull();
    else expect(Math.abs((days ?? Infinity) - truth.lastPost.daysAgo)).toBeLessThanOrEqual(TOLERANCE);
  },
);

/** One that changed its name. */
const RENAMED = [['rosenthal.kitchen', 'rosenthal.kueche']];

test('no two accounts bear one id of their platform, as on the real ones', async () => {
  const handles = new Map<string, Set<string>>();
  for (const page of [...(await samplePages()), ...rosenthalPages, ...haldenPages]) {
    const { platform, account } = readingOf(page.html(NOW), page.url, NOW);
    const [id, handle] = [valueOf(account.platformId), valueOf(account.handle)?.toLowerCase()];
    if (id === undefined || handle === undefined) continue;
    handles.set(`${platform} ${id}`, (handles.get(`${platform} ${id}`) ?? new Set()).add(handle));
  }
  expect([...handles.values()].filter(({ size }) => size > 1).map((names) => [...names])).toEqual(RENAMED);
});

test.each([
  [rosenthalUrls.xRolls, ['x:@rosenthal_rolls', 'x:id/9021004203']],
  [haldenUrls.tiktok, ['tiktok:@haldencycles', expect.stringMatching(/^tiktok:id\/\d+$/)]],
])('%s is known by the id that its platform gave it as well, under whatever handle', (wanted, keys) => {
  const page = [...rosenthalPages, ...haldenPages].find(({ url }) => url === wanted);
  expect(page && readingOf(page.html(NOW), page.url, NOW).account.aliases).toEqual(keys);
});
