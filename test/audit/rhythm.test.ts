import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cadence } from '../../utils/plan/plan';
import { unknown, type Entry, type Reading, type Timeline } from '../../utils/reading/reading';
import {
  longestGapDays,
  paceOf,
  postsPerWeekSeen,
  postsSeen,
  type PacedChannel,
} from '../../utils/audit/rhythm';
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

describe('the pace', () => {
  const BERLIN = 'Europe/Berlin';
  const planning = (cadence: Cadence, over: Partial<PacedChannel> = {}): PacedChannel => ({
    cadence,
    pauses: [],
    keptSince: null,
    ...over,
  });
  const twice: Cadence = { postsPerWeek: 2 };
  const weekly: Cadence = { postsPerWeek: 1 };
  const tenDays: Cadence = { longestGapDays: 10 };
  const word = (cadence: Cadence, reading: Reading, over: Partial<PacedChannel> = {}) =>
    paceOf(planning(cadence, over), reading, BERLIN).word;

  test.each([
    ['within one interval', twice, 3, 3, 'on-plan'],
    ['at one interval', twice, 3.5, 3.5, 'on-plan'],
    ['between one and two intervals', twice, 5, 5, 'cannot-tell'],
    ['at two intervals', twice, 7, 7, 'cannot-tell'],
    ['over two intervals', twice, 7.1, 7.1, 'behind-plan'],
    ['in a span over the second interval', twice, 6, 8, 'cannot-tell'],
    ['within the longest gap', tenDays, 10, 10, 'on-plan'],
    ['over the longest gap', tenDays, 11, 11, 'behind-plan'],
    ['in a span over the longest gap', tenDays, 9, 12, 'cannot-tell'],
  ] as const)('a last post %s', (_, cadence, least, most, expected) => {
    expect(word(cadence, aReading({ lastPost: aLastPost(least, most) }))).toBe(expected);
  });

  test('a plan that is silent on it has none', () => {
    expect(paceOf(null, aReading(), BERLIN).word).toBe('no-plan');
    expect(paceOf({ ...planning(twice), cadence: null }, aReading(), BERLIN).word).toBe('no-plan');
  });

  test('cannot be told of a channel never visited, nor without a last post', () => {
    expect(paceOf(planning(twice), null, BERLIN).word).toBe('cannot-tell');
    expect(word(twice, aReading({ lastPost: unknown('walled') }))).toBe('cannot-tell');
  });

  test('is behind where four weeks in full view hold too few posts, however new the newest', () => {
    expect(word(twice, listing([1, 8, 15, 22, 29]))).toBe('behind-plan');
    expect(word(weekly, listing([1, 8, 15, 22, 29]))).toBe('on-plan');
  });

  test('is on plan where they hold enough, though the newest is older than one interval', () => {
    expect(word(weekly, listing([9, 10, 16, 23, 29]))).toBe('on-plan');
    expect(word(weekly, listing([9, 10, 16, 23, 29], { contiguous: false }))).toBe('cannot-tell');
  });

  test('is not behind for posts that a shorter or broken view does not show', () => {
    expect(word(twice, listing([1, 8, 15]))).toBe('on-plan');
    expect(word(twice, listing([1, 8, 15, 22, 29], { exhaustive: false }))).toBe('on-plan');
  });

  test('forgives a weekly post that came some hours earlier four weeks ago', () => {
    expect(word(weekly, listing([7, 14, 21, 28.3]))).not.toBe('behind-plan');
    expect(word(weekly, listing([6, 14, 21, 29.5]))).toBe('behind-plan');
  });

  describe('of a perfect rhythm', () => {
    const rates = [0.1, 0.2, 0.25, 0.3, 0.33, 0.5, 0.6, 0.7, 0.9, 1, 1.2, 1.75, 2, 2.4, 3, 5, 7, 14, 21];
    /** What the plan's rhythm says of one with this share of its posts, at 40 moments between two of them. */
    const wordsOf = (postsPerWeek: number, share: number) => {
      const interval = 7 / (postsPerWeek * share);
      const count = Math.ceil(60 / interval) + 2;
      return Array.from({ length: 40 }, (_, phase) => {
        const days = Array.from({ length: count }, (_, index) => interval * (phase / 40 + index));
        return word({ postsPerWeek }, listing(days));
      });
    };

    test.each(rates)('is never behind: %d posts a week', (rate) => {
      expect(wordsOf(rate, 1)).not.toContain('behind-plan');
    });

    test.each(rates.filter((rate) => rate >= 0.75))('half is always behind: %d posts a week', (rate) => {
      expect(new Set(wordsOf(rate, 1 / 2))).toEqual(new Set(['behind-plan']));
    });

    test.each(rates.filter((rate) => rate >= 0.25))(
      'half is found behind at times: %d posts a week',
      (rate) => {
        expect(wordsOf(rate, 1 / 2)).toContain('behind-plan');
      },
    );

    test.each(rates)('a third is found behind by its gap alone: %d posts a week', (rate) => {
      expect(wordsOf(rate, 1 / 3)).toContain('behind-plan');
    });
  });

  describe('owes nothing', () => {
    // NOW is 2026-11-20 in Berlin.
    const pause = (from: string, until: string) => ({ pauses: [{ id: 'pause', from, until, reason: '' }] });
    const silent = aReading({ lastPost: aLastPost(40) });

    test('up to the end of a planned pause', () => {
      // The post came at two in the afternoon of 11 October.
      expect(word(twice, silent, pause('2026-10-12', '2026-11-18'))).toBe('on-plan');
      expect(word(twice, silent, pause('2026-10-12', '2026-11-14'))).toBe('cannot-tell');
      expect(word(twice, silent, pause('2026-10-12', '2026-11-12'))).toBe('behind-plan');
    });

    test('for the time of a planned pause, and all the same for the time before it', () => {
      expect(word(twice, silent, pause('2026-10-15', '2026-11-18'))).toBe('cannot-tell');
      expect(word(twice, silent, pause('2026-10-18', '2026-11-18'))).toBe('behind-plan');
    });

    test('for a pause that is still to come', () => {
      expect(word(twice, silent, pause('2026-12-20', '2027-01-06'))).toBe('behind-plan');
    });

    test('before it was kept', () => {
      expect(word(twice, silent, { keptSince: '2026-11-19' })).toBe('cannot-tell');
      expect(word(twice, aReading(), { keptSince: '2026-11-18' })).toBe('on-plan');
      expect(word(twice, silent, { keptSince: '2026-01-01' })).toBe('behind-plan');
    });

    test('in four weeks of which a pause took a part', () => {
      const few = listing([1, 8, 15, 22, 29]);
      expect(word(twice, few, pause('2026-10-26', '2026-11-01'))).toBe('on-plan');
      expect(word(twice, few, pause('2026-10-01', '2026-10-10'))).toBe('behind-plan');
    });
  });
});
