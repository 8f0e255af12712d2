import { describe, expect, test } from 'vitest';
import { known, type AccountKind } from '../../utils/reading/reading';
import { summarise } from '../../utils/report/summary';
import { aChannel, aLastPost, aPlan, aKeptChannel, aReading, daysAgo, NOW } from '../factories';

const person = known<AccountKind>('personal-profile', 'test.kind');
const unmarked = known<AccountKind>('unmarked-account', 'test.kind');
const five = () =>
  aPlan({
    channels: (['facebook', 'linkedin', 'youtube', 'x', 'tiktok'] as const).map((id) =>
      // With a brand of its own, each stands beside what the plan does not name, and not against it.
      aKeptChannel(id, { brandOrMarket: 'The bakery' }),
    ),
  });

describe('a summary', () => {
  const plan = five();
  const stray = aChannel(
    aReading({ platform: 'x', kind: unmarked, account: { key: 'x:@stray', aliases: ['x:@stray'] } }),
  );
  const summary = summarise(
    plan,
    [
      aChannel(aReading({ kind: person })),
      aChannel(aReading({ platform: 'linkedin' })),
      aChannel(aReading({ platform: 'youtube', kind: unmarked, lastPost: aLastPost(70) })),
      stray,
    ],
    NOW,
  );

  test('counts the planned channels, and those that were checked', () => {
    expect(summary).toMatchObject({ planned: 5, visited: 3 });
  });

  test('counts each channel once, by its state', () => {
    expect(summary.counts).toEqual({
      misuse: 1,
      error: 0,
      warning: 2,
      stale: 0,
      slowing: 0,
      'cannot-tell': 0,
      unassigned: 0,
      fine: 1,
      'not-visited': 2,
    });
    expect(Object.values(summary.counts).reduce((sum, count) => sum + count)).toBe(summary.lines.length);
  });

  test('names misuse of channels and of the company, worst first', () => {
    expect(summary.misuses.map(({ finding, line }) => [finding.rule, line?.platform])).toEqual([
      ['company-on-personal-profile', 'facebook'],
      ['too-many-channels', undefined],
    ]);
  });

  test('names the channels outside the plan', () => {
    expect(summary.unplanned.map(({ channel }) => channel)).toEqual([stray]);
  });

  test('says which to visit: those never seen in the plan’s order', () => {
    expect(summary.toVisit.map(({ platform }) => platform)).toEqual(['x', 'tiktok']);
  });

  test('is as bad as its worst channel', () => {
    expect(summary.worst).toBe('error');
  });

  test('is pure: the same records give the same summary', () => {
    expect(summarise(plan, [], NOW)).toEqual(summarise(plan, [], NOW));
  });
});

test('after those never seen, channels due for review are to visit, the longest unchecked first', () => {
  const read = (platform: 'facebook' | 'linkedin' | 'youtube', days: number) =>
    aChannel(aReading({ platform, readAt: daysAgo(days) }));
  const summary = summarise(five(), [read('facebook', 200), read('linkedin', 300), read('youtube', 3)], NOW);
  expect(summary.toVisit.map(({ platform }) => platform)).toEqual(['x', 'tiktok', 'linkedin', 'facebook']);
});

test('a channel without a reader is not the next to visit', () => {
  const instagram = aKeptChannel('x', { platform: 'instagram', url: 'https://www.instagram.com/bakery' });
  const summary = summarise(aPlan({ channels: [instagram] }), [], NOW);
  expect(summary).toMatchObject({ planned: 1, visited: 0, toVisit: [] });
});

test('too many channels are the company’s error even where each of them is fine', () => {
  const channels = Array.from({ length: 20 }, (_, index) =>
    aKeptChannel('x', { url: `https://x.com/bakery${index}` }),
  );
  const summary = summarise(aPlan({ channels }), [], NOW);
  expect(summary.companyFindings[0]).toMatchObject({ rule: 'too-many-channels', severity: 'error' });
  expect(summary).toMatchObject({ worst: 'error', counts: { 'not-visited': 20 } });
});

test('an empty company has no channel to tell of, and a plan to fill in', () => {
  expect(summarise(aPlan(), [], NOW)).toMatchObject({
    lines: [],
    planned: 0,
    misuses: [],
    toVisit: [],
    worst: 'warning',
  });
});
