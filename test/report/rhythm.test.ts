import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cadence } from '../../utils/plan/plan';
import { unknown, type Entry, type Timeline } from '../../utils/reading/reading';
import { cadenceOf, longestGapDays, postsPerWeekSeen, postsSeen } from '../../utils/report/rhythm';
import { aLastPost, anEntry, aReading, aTimeline, daysAgo } from '../factories';

const listing = (days: readonly number[], over: Partial<Timeline> = {}) =>
  aReading({
    timeline: aTimeline(
      days.map((day) => anEntry(day)),
      over,
    ),
    lastPost: aLastPost(days[0] ?? 0),
  });
const showing = (...entries: Entry[]) => aReading({ timeline: aTimeline(entries) });
const aged = (newest: number, oldest: number, over: Partial<Entry> = {}) =>
  anEntry(newest, { published: { notBefore: daysAgo(oldest), notAfter: daysAgo(newest) }, ...over });
const weekly = [1, 8, 15, 22, 29, 36];

/** Everything that breaks the proof of a rhythm. */
const unproven: [string, Partial<Timeline>][] = [
  ['in no order', { order: 'unordered' }],
  ['without its head', { headInView: false }],
  ['that leaves out kinds of posts', { exhaustive: false }],
  ['with gaps', { contiguous: false }],
];

describe('posts seen', () => {
  test('are the account’s own, dated ones', () => {
    const entries = [
      anEntry(1),
      anEntry(2, { authorship: 'repost' }),
      anEntry(3, { authorship: 'unproven' }),
      anEntry(4, { published: null }),
      anEntry(5, { aside: 'members-only' }),
      anEntry(6, { pinned: true }),
    ];
    expect(postsSeen(showing(...entries))).toBe(2);
  });

  test('are unknown where no list is in view', () => {
    expect(postsSeen(aReading({ timeline: null }))).toBeNull();
  });
});

describe('posts a week', () => {
  test.each([
    ['one a week', weekly, 1],
    ['one a day', Array.from({ length: 29 }, (_, day) => day), 7],
    ['one in three weeks', [20, 41], 0.2],
  ])('%s', (_, days, expected) => {
    expect(postsPerWeekSeen(listing(days))).toBe(expected);
  });

  test.each(unproven)('are unknown from a list %s', (_, over) => {
    expect(postsPerWeekSeen(listing(weekly, over))).toBeNull();
  });

  test('are unknown from a stretch shorter than a week', () => {
    expect(postsPerWeekSeen(listing([0, 1, 6]))).toBeNull();
  });

  test('are unknown where the dates are too vague for a decimal', () => {
    expect(postsPerWeekSeen(showing(anEntry(1), anEntry(2), aged(21, 28)))).toBeNull();
  });

  test('end before an own post without a date, and before one that may be own', () => {
    const before = [anEntry(0), anEntry(7)];
    for (const doubtful of [anEntry(9, { published: null }), anEntry(9, { authorship: 'unproven' })]) {
      expect(postsPerWeekSeen(showing(...before, doubtful, ...[10, 11, 12].map((day) => anEntry(day))))).toBe(
        1,
      );
    }
  });

  test('count a pinned post where its date puts it, and once', () => {
    const pinned = anEntry(3.5, { pinned: true });
    expect(postsPerWeekSeen(showing(pinned, anEntry(0), anEntry(7)))).toBe(2);
    expect(postsPerWeekSeen(showing(pinned, anEntry(0), { ...pinned, pinned: false }, anEntry(7)))).toBe(2);
    expect(postsPerWeekSeen(showing(anEntry(90, { pinned: true }), anEntry(0), anEntry(7)))).toBe(1);
  });

  test('are unknown where the list turns out not to be newest first, or lies in the future', () => {
    expect(postsPerWeekSeen(showing(anEntry(20), anEntry(1), anEntry(30)))).toBeNull();
    expect(postsPerWeekSeen(showing(anEntry(-2), anEntry(10)))).toBeNull();
  });
});

describe('the longest gap', () => {
  test('is that between two neighbouring posts, in whole days', () => {
    expect(longestGapDays(listing([1, 4, 24.5, 26]))).toBe(20);
  });

  test('is not the silence since the last post', () => {
    expect(longestGapDays(listing([90, 92]))).toBe(2);
  });

  test('is unknown from one post, and from vague dates', () => {
    expect(longestGapDays(listing([3]))).toBeNull();
    expect(longestGapDays(showing(anEntry(1), aged(21, 28)))).toBeNull();
  });

  test.each(unproven)('is unknown from a list %s', (_, over) => {
    expect(longestGapDays(listing(weekly, over))).toBeNull();
  });

  test('is never longer than the stretch', () => {
    const days = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(days, (ages) => {
        const sorted = ages.toSorted((a, b) => a - b);
        const gap = longestGapDays(listing(sorted));
        return gap !== null && gap <= (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
      }),
    );
  });
});

describe('the cadence', () => {
  const twice: Cadence = { postsPerWeek: 2 };
  const tenDays: Cadence = { longestGapDays: 10 };

  test.each([
    ['within one interval', twice, 3, 3, 'on-plan'],
    ['between one and two intervals', twice, 5, 5, 'cannot-tell'],
    ['over two intervals', twice, 8, 8, 'behind-plan'],
    ['in a span over the second interval', twice, 6, 8, 'cannot-tell'],
    ['within the longest gap', tenDays, 10, 10, 'on-plan'],
    ['over the longest gap', tenDays, 11, 11, 'behind-plan'],
    ['in a span over the longest gap', tenDays, 9, 12, 'cannot-tell'],
  ] as const)('a last post %s', (_, cadence, least, most, expected) => {
    expect(cadenceOf(cadence, aReading({ lastPost: aLastPost(least, most) }))).toBe(expected);
  });

  test('a plan that is silent on it has none', () => {
    expect(cadenceOf(null, aReading())).toBe('no-plan');
  });

  test('cannot be told of a channel never visited, nor without a last post', () => {
    expect(cadenceOf(twice, null)).toBe('cannot-tell');
    expect(cadenceOf(twice, aReading({ lastPost: unknown('walled') }))).toBe('cannot-tell');
  });

  test('is behind where four weeks in full view hold too few posts, however new the newest', () => {
    expect(cadenceOf(twice, listing([1, 8, 15, 22, 29]))).toBe('behind-plan');
    expect(cadenceOf({ postsPerWeek: 1 }, listing([1, 8, 15, 22, 29]))).toBe('on-plan');
  });

  test('is not behind for posts that a shorter or broken view does not show', () => {
    expect(cadenceOf(twice, listing([1, 8, 15]))).toBe('on-plan');
    expect(cadenceOf(twice, listing([1, 8, 15, 22, 29], { exhaustive: false }))).toBe('on-plan');
  });
});
