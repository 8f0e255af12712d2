import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../utils/report/channel-line';
import { countLevels, lastPostsOf, ageAt } from '../../../utils/report/pictures/last-posts';
import { unknown } from '../../../utils/reading/reading';
import { aChannel, aLastPost, aPlan, aPlannedChannel, aReading, daysAgo, NOW } from '../../factories';
import { withWord } from '../../../utils/plan/decide';

/** The picture of one planned channel with this reading. */
function pictured(reading: ReturnType<typeof aReading> | null, over: Partial<ReturnType<typeof aPlan>> = {}) {
  const planned = aPlannedChannel('facebook');
  const plan = aPlan({ channels: [planned], ...over });
  const channels = reading ? [aChannel(reading, { planId: plan.id })] : [];
  return lastPostsOf(linesOf(plan, channels, NOW), NOW);
}

describe('the last post of a channel', () => {
  test('is the span in which it was published', () => {
    const [row] = pictured(aReading({ lastPost: aLastPost(41, 47) })).rows;
    expect(row?.seen).toEqual({ what: 'span', notBefore: daysAgo(47), notAfter: daysAgo(41) });
  });
  test('is open where nothing proves that there is no newer one', () => {
    const [row] = pictured(aReading({ lastPost: aLastPost(0, 47, { open: true }) })).rows;
    expect(row?.seen).toEqual({ what: 'open', notBefore: daysAgo(47), notAfter: NOW });
  });
  test('is unknown with its reason, and no age is made of it', () => {
    const { rows, scale } = pictured(aReading({ lastPost: unknown('no-dates') }));
    expect(rows[0]?.seen).toEqual({ what: 'unknown', reason: 'no-dates' });
    expect(scale.ticks.at(-1)).toBe(30);
  });
  test('is not visited without a visit, with no threshold to hold it against', () => {
    const [row] = pictured(null).rows;
    expect(row).toMatchObject({ seen: { what: 'not-visited' }, readAt: null, ticks: [] });
  });
});

describe('the thresholds', () => {
  test('count back from the moment of reading, since that is what was judged', () => {
    const readAt = daysAgo(100);
    const [row] = pictured(aReading({ readAt, lastPost: aLastPost(102) })).rows;
    expect(row?.ticks.map(({ level, before }) => [level, ageAt(before, NOW)])).toEqual([
      ['slowing', 114],
      ['stale', 130],
      ['dormant', 190],
      ['abandoned', 280],
    ]);
  });
  test('are left out where no age is held against the channel', () => {
    const planned = aPlannedChannel('facebook');
    const plan = withWord(aPlan({ channels: [planned] }), [planned.id], 'park', 'the auditor', NOW);
    const lines = linesOf(plan, [aChannel(aReading(), { planId: plan.id })], NOW);
    expect(lastPostsOf(lines, NOW).rows[0]?.ticks).toEqual([]);
  });
});

test('the axis reaches back to the oldest post and to where stale begins', () => {
  expect(pictured(aReading({ lastPost: aLastPost(2) })).scale.ticks.at(-1)).toBe(30);
  expect(pictured(aReading({ lastPost: aLastPost(800) })).scale.ticks.at(-1)).toBe(1825);
});

test('the worst stand first, then the one silent for longest, and what nobody visited last', () => {
  const platforms = ['facebook', 'linkedin', 'youtube', 'x', 'tiktok'] as const;
  const plan = aPlan({ channels: platforms.map((platform) => aPlannedChannel(platform)) });
  const days = { linkedin: 100, youtube: 400, x: 2, tiktok: 130 };
  const channels = Object.entries(days).map(([platform, ago]) =>
    aChannel(aReading({ platform, lastPost: aLastPost(ago) }), { planId: plan.id }),
  );
  const { rows } = lastPostsOf(linesOf(plan, channels, NOW), NOW);
  expect(rows.map(({ line }) => line.platform)).toEqual(['youtube', 'tiktok', 'linkedin', 'x', 'facebook']);
  expect(countLevels(rows)).toEqual([
    { level: 'active', count: 1 },
    { level: 'dormant', count: 2 },
    { level: 'abandoned', count: 1 },
    { level: 'not-visited', count: 1 },
  ]);
});
