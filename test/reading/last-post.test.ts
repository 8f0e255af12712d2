import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPostOf } from '../../utils/reading/last-post';
import {
  authorships,
  isKnown,
  type Entry,
  type EpochMs,
  type Fact,
  type LastPost,
  type Timeline,
} from '../../utils/reading/reading';
import { anEntry, aTimeline, DAY, daysAgo, NOW } from '../factories';

/** An own post of so many days ago, exactly dated unless `span` widens it into the past. */
const post = (days: number, over: Partial<Entry> = {}, span = 0): Entry =>
  anEntry(days, {
    id: String(days),
    published: { notBefore: daysAgo(days + span), notAfter: daysAgo(days) },
    precision: span > 0 ? 'interval' : 'exact',
    ...over,
  });
const undated = (over: Partial<Entry> = {}): Entry => ({ ...post(0), published: null, ...over });

/** The proven span in days ago, `open` where no end is proven; else the reason. */
function told(fact: Fact<LastPost>): string {
  if (!isKnown(fact)) return fact.unknown;
  const days = (time: EpochMs) => (NOW - time) / DAY;
  const { notBefore, notAfter, open } = fact.value;
  return open ? `${days(notBefore)}…` : `${days(notBefore)}–${days(notAfter)}`;
}
const last = (timeline: Timeline): string => told(lastPostOf(timeline, NOW));

describe('what a complete newest-first list proves', () => {
  it.each<[string, Entry[], string]>([
    ['its newest own post, to the moment', [post(3), post(9)], '3–3'],
    ['the span of an age that is printed in weeks', [post(21, {}, 7)], '28–21'],
    ['with overlapping spans, the later end', [post(14, {}, 7), post(7, {}, 7)], '14–7'],
    ['no repost, like, reply or other’s post', [post(1, { authorship: 'repost' }), post(5)], '5–5'],
    ['no members-only or upcoming item', [post(1, { aside: 'members-only' }), post(5)], '5–5'],
    ['an old pinned post is not the newest', [post(400, { pinned: true }), post(2)], '2–2'],
    ['a pinned post that is newer than the list', [post(1, { pinned: true }), post(20)], '1–1'],
    ['an older post without a date below the head', [post(2), undated()], '2–2'],
    [
      'an older post of doubtful authorship below the head',
      [post(2), post(4, { authorship: 'unproven' })],
      '2–2',
    ],
  ])('%s', (_what, entries, expected) => expect(last(aTimeline(entries))).toBe(expected));
});

describe('what leaves the end open', () => {
  it.each<[string, Timeline]>([
    ['an order that nobody vouches for', aTimeline([post(5)], { order: 'unordered' })],
    ['a head out of view', aTimeline([post(5)], { headInView: false })],
    ['a list that leaves out a kind of post', aTimeline([post(5)], { exhaustive: false })],
    ['an own post without a date at the head', aTimeline([undated(), post(5)])],
    ['a dated head that may or may not be own', aTimeline([post(1, { authorship: 'unproven' }), post(5)])],
    ['an undated head that may or may not be own', aTimeline([undated({ authorship: 'unproven' }), post(5)])],
    ['a pinned post without a date: it may be the newest', aTimeline([undated({ pinned: true }), post(5)])],
    [
      'a pinned post that may be own and newer',
      aTimeline([post(1, { pinned: true, authorship: 'unproven' }), post(5)]),
    ],
    ['own posts of the future: a clock is wrong', aTimeline([post(-3), post(5)])],
  ])('%s', (_what, timeline) => expect(last(timeline)).toBe('5…'));

  it('pinned posts alone, however new', () =>
    expect(last(aTimeline([post(5, { pinned: true })]))).toBe('5…'));

  it('a later entry that is newer for certain: the list is not newest-first', () =>
    expect(last(aTimeline([post(40), post(2)]))).toBe('2…'));

  it('an entry out of order anywhere: some other order only happens to begin with a new one', () =>
    expect(last(aTimeline([post(1), post(40), post(20)]))).toBe('1…'));
});

describe('why nothing is known', () => {
  it.each<[string, Entry[], string]>([
    ['an empty list is not “never posted”', [], 'not-shown'],
    [
      'likes and reposts only',
      [post(1, { authorship: 'like' }), post(2, { authorship: 'repost' })],
      'no-own-post',
    ],
    ['entries of unproven authorship only', [post(1, { authorship: 'unproven' })], 'no-own-post'],
    ['members-only items only', [post(1, { aside: 'members-only' })], 'no-own-post'],
    ['own posts without dates', [undated(), undated()], 'no-dates'],
    ['own posts of the future only', [post(-3)], 'future-date'],
  ])('%s', (_what, entries, expected) => expect(last(aTimeline(entries))).toBe(expected));

  it('names the list that was looked at', () =>
    expect(lastPostOf(aTimeline([]), NOW)).toEqual({ unknown: 'not-shown', sources: ['test.list'] }));
});

it('a clock that runs minutes ahead makes a post of now, not of the future', () =>
  expect(last(aTimeline([post(-5 / (24 * 60))]))).toBe('0–0'));

it('keeps address and precision of the newest post', () => {
  const newest = post(2, { url: 'https://example.org/2', precision: 'id-derived' });
  expect(lastPostOf(aTimeline([newest, post(4)]), NOW)).toMatchObject({
    value: { url: 'https://example.org/2', precision: 'id-derived' },
    source: 'test.list',
  });
});

const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    daysAgo: fc.integer({ min: -20, max: 4000 }),
    span: fc.integer({ min: 0, max: 400 }),
    dated: fc.boolean(),
    authorship: fc.constantFrom(...authorships),
    pinned: fc.boolean(),
    aside: fc.constantFrom(undefined, 'members-only' as const, 'live-now' as const),
  })
  .map(({ daysAgo, span, dated, authorship, pinned, aside }) => {
    const entry = post(daysAgo, { authorship, pinned, ...(aside ? { aside } : {}) }, span);
    return dated ? entry : { ...entry, published: null };
  });
const anyEntries = fc.array(anyEntry, { maxLength: 12 });
const anyTimeline: fc.Arbitrary<Timeline> = fc.record({
  scope: fc.constant('test.list'),
  order: fc.constantFrom('newest-first', 'unordered'),
  headInView: fc.boolean(),
  exhaustive: fc.boolean(),
  contiguous: fc.boolean(),
  entries: anyEntries,
});

describe('laws for every list', () => {
  it('notBefore ≤ notAfter ≤ now', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const fact = lastPostOf(timeline, NOW);
        if (!isKnown(fact)) return;
        expect(fact.value.notBefore).toBeLessThanOrEqual(fact.value.notAfter);
        expect(fact.value.notAfter).toBeLessThanOrEqual(NOW);
        if (fact.value.open) expect(fact.value.notAfter).toBe(NOW);
      }),
    );
  });

  it('a partial list never proves an end', () => {
    const lack = fc.constantFrom<Partial<Timeline>>(
      { order: 'unordered' },
      { headInView: false },
      { exhaustive: false },
    );
    fc.assert(
      fc.property(anyTimeline, lack, (timeline, missing) => {
        const fact = lastPostOf({ ...timeline, ...missing }, NOW);
        expect(isKnown(fact) && !fact.value.open).toBe(false);
      }),
    );
  });

  it('every own dated post of the past proves that the newest is not before it', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const fact = lastPostOf(timeline, NOW);
        for (const { authorship, aside, published } of timeline.entries) {
          if (authorship !== 'own' || aside || !published || published.notBefore > NOW) continue;
          expect(isKnown(fact) && fact.value.notBefore >= published.notBefore).toBe(true);
        }
      }),
    );
  });

  it('what is not the account’s own never moves the beginning', () => {
    const others = fc.array(
      anyEntry.filter(({ authorship }) => authorship !== 'own'),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(anyTimeline, others, (timeline, more) => {
        const without = lastPostOf(timeline, NOW);
        const withMore = lastPostOf({ ...timeline, entries: [...more, ...timeline.entries] }, NOW);
        expect(isKnown(withMore) ? withMore.value.notBefore : null).toBe(
          isKnown(without) ? without.value.notBefore : null,
        );
      }),
    );
  });

  it('entries of unknown authorship and missing dates only ever widen', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const sure = lastPostOf(aTimeline(entries), NOW);
        const blurred = entries.map((entry, index) => (index % 2 ? entry : { ...entry, published: null }));
        const unsure = lastPostOf(aTimeline([undated({ authorship: 'unproven' }), ...blurred]), NOW);
        expect(isKnown(unsure) && !unsure.value.open).toBe(false);
        if (isKnown(unsure) && isKnown(sure))
          expect(unsure.value.notBefore).toBeLessThanOrEqual(sure.value.notBefore);
      }),
    );
  });

  it('where a real newest post exists in a true newest-first list, the span holds it', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.nat({ max: 60 }), fc.option(fc.nat({ max: 11 })), (ages, span, pin) => {
        const sorted = [...ages].sort((a, b) => a - b);
        const entries = sorted.map((age) => post(Math.max(0, age - span), {}, span));
        const pinned = pin === null ? undefined : entries[pin];
        // Pinned posts leave their place and stand first.
        const shown = pinned
          ? [{ ...pinned, pinned: true }, ...entries.filter((entry) => entry !== pinned)]
          : entries;
        const fact = lastPostOf(aTimeline(shown), NOW);
        const newest = NOW - (sorted[0] ?? 0) * DAY;
        expect(isKnown(fact) && fact.value.notBefore <= newest && newest <= fact.value.notAfter).toBe(true);
      }),
    );
  });
});
