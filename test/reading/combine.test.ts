import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowForPageAge } from '../../utils/reading/page-age';
import { combine, lastPostTellsMore, withLastPostOf } from '../../utils/reading/combine';
import {
  isKnown,
  known,
  unknown,
  type Entry,
  type Reading,
  type Timeline,
} from '../../utils/reading/reading';
import { lastPostOf } from '../../utils/reading/last-post';
import { aBlankReading as reading, aLastPost, anEntry, aTimeline, DAY, daysAgo, NOW } from '../factories';

const HOUR = DAY / 24;
const post = (notBefore: number, notAfter: number, open = false) =>
  aLastPost(0, 0, { notBefore, notAfter, open });
const later = (over: Partial<Reading> = {}) => reading({ readAt: NOW + HOUR, ...over });

describe('two readings of a day as one', () => {
  test('hold what either view showed', () => {
    const both = combine(
      reading({ verified: known(true, 'x.header') }),
      later({ category: known('Bakery', 'x.header'), verified: unknown('other-tab') }),
    );
    expect(both).toMatchObject({ verified: known(true, 'x.header'), category: known('Bakery', 'x.header') });
  });

  test('take the later word where both know', () => {
    const both = combine(
      reading({ verified: known(true, 'x.header') }),
      later({ verified: known(false, 'x.header') }),
    );
    expect(both.verified).toEqual(known(false, 'x.header'));
  });

  test('never cover up a contradiction', () => {
    const kind = unknown('contradiction', 'x.header', 'x.records');
    expect(combine(reading({ kind: known('unmarked-account', 'x.header') }), later({ kind })).kind).toEqual(
      kind,
    );
  });

  test('remember that the feed was asked; what else a page showed is the later one’s word', () => {
    const asked = reading({ remarks: ['feed-asked', 'not-chronological'] });
    expect(combine(asked, later({ remarks: ['empty-list'] })).remarks).toEqual(['empty-list', 'feed-asked']);
    expect(combine(asked, later({ remarks: ['feed-asked'] })).remarks).toEqual(['feed-asked']);
    expect(withLastPostOf(asked, later({ readAt: NOW + DAY })).remarks).toEqual([]);
  });

  test('speak as of the moment in which the last post was seen: one may have come since', () => {
    const stale = post(daysAgo(40), daysAgo(40));
    const both = combine(reading({ lastPost: stale }), later({ lastPost: unknown('other-tab') }));
    expect(both).toMatchObject({ readAt: NOW, lastPost: stale });
  });

  test('take the later last post where it is another one', () => {
    const fresh = post(NOW + 1, NOW + 1);
    const both = combine(reading({ lastPost: post(daysAgo(1), daysAgo(1)) }), later({ lastPost: fresh }));
    expect(both).toMatchObject({ readAt: NOW + HOUR, lastPost: fresh });
  });
});

/** An entry of so many days ago, to `span` days before that; `null`: undated. */
const entry = (id: string, days: number | null, span = 0, over: Partial<Entry> = {}): Entry =>
  anEntry(days ?? 0, {
    id,
    published: days === null ? null : { notBefore: daysAgo(days + span), notAfter: daysAgo(days) },
    precision: span > 0 ? 'interval' : 'exact',
    ...over,
  });
/** A reading of one list; `partial`: it proves no end. */
function listed(
  scope: string,
  entries: readonly Entry[],
  over: Partial<Timeline> = {},
  readAt = NOW,
): Reading {
  const timeline = aTimeline(entries, { scope, ...over });
  return reading({ readAt, timeline, lastPost: lastPostOf(timeline, readAt) });
}
const partial = { exhaustive: false } as const;
const unsorted = { exhaustive: false, order: 'unordered' } as const;
/** The proven span in days ago, `…` where no end is proven. */
function told({ lastPost }: Reading): string {
  if (!isKnown(lastPost)) return lastPost.unknown;
  const { notBefore, notAfter, open } = lastPost.value;
  return open ? `${(NOW - notBefore) / DAY}…` : `${(NOW - notBefore) / DAY}–${(NOW - notAfter) / DAY}`;
}

describe('an end that was opened', () => {
  test('stays open when another list shares an entry with it', () => {
    const morning = NOW - 6 * HOUR;
    const old = allowForPageAge(listed('youtube.videos-tab', [entry('v', 2)]), NOW - morning, NOW - morning);
    const feed = listed('youtube.feed', [entry('v', 2)], {}, morning);
    const open = { ...feed, lastPost: post(daysAgo(2), morning, true) };
    expect(combine(open, old).lastPost).toMatchObject({ value: { open: true } });
  });

  test('what an earlier day proved is not lost to a list that shares an older entry', () => {
    const shorts = listed('youtube.shorts-tab', [entry('s', null)], partial);
    const carried = { ...shorts, lastPost: post(daysAgo(3), NOW, true) };
    const home = listed('youtube.home', [entry('s', 1000)], partial, NOW + HOUR);
    expect(combine(carried, home).lastPost).toMatchObject({ value: { notBefore: daysAgo(3) } });
  });
});

describe('a view of a later day without posts', () => {
  const earlier = reading({ lastPost: post(daysAgo(3), daysAgo(2)) });
  const tomorrow = NOW + DAY;

  test('keeps what was proven: a post so late exists, and there may be newer ones', () => {
    const now = reading({
      readAt: tomorrow,
      lastPost: unknown('other-tab'),
      remarks: ['other-tabs-hold-posts'],
    });
    expect(withLastPostOf(earlier, now)).toEqual({
      ...now,
      lastPost: post(daysAgo(3), tomorrow, true),
      remarks: ['other-tabs-hold-posts', 'last-post-seen-before'],
    });
  });

  test('keeps nothing that is later than itself, where the clock was set back', () => {
    const before = reading({ readAt: daysAgo(4), lastPost: unknown('other-tab') });
    expect(withLastPostOf(earlier, before)).toBe(before);
  });

  test.each(['contradiction', 'future-date', 'private', 'unavailable'] as const)(
    'covers up nothing that the page itself says: %s',
    (reason) => {
      const now = reading({ readAt: tomorrow, lastPost: unknown(reason) });
      expect(withLastPostOf(earlier, now)).toBe(now);
    },
  );

  test('gives way to a view that shows posts, and is told through a second one that does not', () => {
    const carried = withLastPostOf(earlier, reading({ readAt: tomorrow, lastPost: unknown('other-tab') }));
    const second = reading({ readAt: tomorrow + HOUR, lastPost: unknown('not-shown') });
    expect(combine(carried, second).remarks).toEqual(['last-post-seen-before']);
    const seen = reading({ readAt: tomorrow + HOUR, lastPost: post(tomorrow, tomorrow) });
    expect(combine(carried, seen)).toMatchObject({ lastPost: seen.lastPost, remarks: [] });
  });
});

describe('two lists of one account', () => {
  const tab = (...entries: Entry[]) => listed('x.tab', entries, partial);
  const shelf = (...entries: Entry[]) => listed('x.shelf', entries, unsorted);
  const feed = (...entries: Entry[]) => listed('x.feed', entries);
  const cases: [what: string, expected: string, Reading, Reading][] = [
    ['begin with the later of two posts', '3…', tab(entry('a', 3)), shelf(entry('b', 9))],
    ['end where one of them proves it', '9–9', tab(entry('a', 9)), feed(entry('a', 9))],
    ['an end is no end where the other shows a later post', '3…', tab(entry('b', 3)), feed(entry('a', 9))],
    ['nor where that may be later', '12…', tab(entry('b', 6, 9)), feed(entry('a', 9, 3))],
    [
      'nor where an undated one stands above',
      '9…',
      tab(entry('b', null), entry('a', 9)),
      feed(entry('a', 9)),
    ],
    [
      'what stands below is older, dated or not',
      '9–9',
      tab(entry('a', 9), entry('b', null)),
      feed(entry('a', 9)),
    ],
    [
      'in an unsorted list undated posts prove nothing',
      '9–9',
      shelf(entry('b', null), entry('a', 9)),
      feed(entry('a', 9)),
    ],
    ['a post in both lies where both say', '12–9', tab(entry('a', 9, 9)), feed(entry('a', 5, 7))],
    [
      'a post of which they say different things, where either may be right',
      '20–5',
      tab(entry('a', 15, 5)),
      feed(entry('a', 5, 5)),
    ],
    [
      'one that is for members only does not count, whichever says so',
      '9–9',
      tab(entry('b', 2, 0, { aside: 'members-only' }), entry('a', 9)),
      feed(entry('b', 2), entry('a', 9)),
    ],
    [
      'whose it is, whichever proves it',
      '2–2',
      tab(entry('b', 2), entry('a', 9)),
      feed(entry('b', 2, 0, { authorship: 'unproven' }), entry('a', 9)),
    ],
    ['dates come from either', '9–9', tab(entry('a', null)), feed(entry('a', 9))],
  ];
  test.each(cases)('%s', (_what, expected, one, other) => {
    expect(told(combine(one, other))).toBe(expected);
    expect(told(combine(other, one))).toBe(expected);
  });

  test('an end that was proven earlier is told as of then', () => {
    const since = { ...tab(entry('a', 9)), readAt: NOW + HOUR };
    expect(combine(feed(entry('a', 9)), since)).toMatchObject({
      readAt: NOW,
      timeline: { scope: 'x.feed' },
    });
  });

  test('the list that proves the end is named for it, whichever was seen last', () => {
    const home = shelf(entry('a', 9, 9));
    const whole = feed(entry('a', 5, 7));
    expect(combine(home, whole).lastPost).toMatchObject({ source: 'x.feed' });
    expect(combine(whole, home).lastPost).toMatchObject({ source: 'x.feed' });
  });

  test('a post since then takes the end away', () => {
    const since = { ...tab(entry('b', -1 / 48), entry('a', 9)), readAt: NOW + HOUR };
    const lastPost = post(NOW + HOUR / 2, NOW + HOUR, true);
    expect(combine(feed(entry('a', 9)), { ...since, lastPost })).toMatchObject({
      readAt: NOW + HOUR,
      lastPost: { value: { notBefore: NOW + HOUR / 2, open: true } },
    });
  });
});

/** Any truth, seen by two lists of which each leaves out what it may: what they tell together never contradicts it. */
test('whatever two true lists show, the newest post lies in what they tell together', () => {
  const world = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
  const view = fc.record({
    seen: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    spans: fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
    isWhole: fc.boolean(),
  });
  fc.assert(
    fc.property(world, view, view, (days, one, other) => {
      const newestFirst = [...days].sort((a, b) => a - b);
      const [newest = 0] = newestFirst;
      const viewOf = (scope: string, { seen, spans, isWhole }: typeof one): Reading => {
        const entries = newestFirst.flatMap((day, index) =>
          isWhole || seen[index]
            ? [entry(String(day), Math.max(0, day - (spans[index] ?? 0)), (spans[index] ?? 0) + 1)]
            : [],
        );
        return listed(scope, entries, isWhole ? {} : unsorted);
      };
      const { lastPost } = combine(viewOf('x.tab', one), viewOf('x.feed', other));
      if (!isKnown(lastPost)) return;
      expect(lastPost.value.notBefore).toBeLessThanOrEqual(daysAgo(newest));
      expect(lastPost.value.notAfter).toBeGreaterThanOrEqual(daysAgo(newest));
    }),
  );
});

const ends: [expected: boolean, what: string, earlier: Reading['lastPost'], after: Reading['lastPost']][] = [
  [true, 'known for the first time', unknown('not-drawn'), post(daysAgo(1), NOW, true)],
  [false, 'not known any more', post(daysAgo(1), NOW, true), unknown('other-tab')],
  [
    false,
    'the same, its open end moved with the clock',
    post(daysAgo(1), NOW, true),
    post(daysAgo(1), NOW + HOUR, true),
  ],
  [true, 'its end proven', post(daysAgo(1), NOW, true), post(daysAgo(1), daysAgo(1))],
  [false, 'its end no longer proven', post(daysAgo(1), daysAgo(1)), post(daysAgo(1), NOW + HOUR, true)],
  [true, 'a newer one', post(daysAgo(1), daysAgo(1)), post(NOW, NOW)],
];
test.each(ends)('tells more (%s): %s', (expected, _what, earlier, after) => {
  expect(lastPostTellsMore(reading({ lastPost: earlier }), later({ lastPost: after }))).toBe(expected);
});
