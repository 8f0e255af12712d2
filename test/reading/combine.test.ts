import { describe, expect, test } from 'vitest';
import { combine, lastPostTellsMore } from '../../utils/reading/combine';
import { blankReading, known, unknown, type LastPost, type Reading } from '../../utils/reading/reading';

const NOON = Date.UTC(2026, 4, 3, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const address = { platform: 'x', key: 'x:@a', handle: 'a', platformId: null, profileUrl: 'https://x.com/a' };
const post = (from: number, to: number, open = false) =>
  known<LastPost>({ notBefore: from, notAfter: to, precision: 'exact', open, url: null }, 'x.timeline');
const reading = (changed: Partial<Reading> = {}): Reading => ({
  ...blankReading(address, new URL(address.profileUrl), changed.readAt ?? NOON, 'readable', 'not-shown'),
  ...changed,
});
const later = (changed: Partial<Reading> = {}) => reading({ readAt: NOON + HOUR, ...changed });

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

  test('speak as of the moment in which the last post was seen: one may have come since', () => {
    const stale = post(NOON - 40 * DAY, NOON - 40 * DAY);
    const both = combine(reading({ lastPost: stale }), later({ lastPost: unknown('other-tab') }));
    expect(both).toMatchObject({ readAt: NOON, lastPost: stale });
  });

  test('take the later last post where it is another one', () => {
    const fresh = post(NOON + 1, NOON + 1);
    const both = combine(reading({ lastPost: post(NOON - DAY, NOON - DAY) }), later({ lastPost: fresh }));
    expect(both).toMatchObject({ readAt: NOON + HOUR, lastPost: fresh });
  });
});

const ends: [expected: boolean, what: string, earlier: Reading['lastPost'], after: Reading['lastPost']][] = [
  [true, 'known for the first time', unknown('not-drawn'), post(NOON - DAY, NOON, true)],
  [false, 'not known any more', post(NOON - DAY, NOON, true), unknown('other-tab')],
  [
    false,
    'the same, its open end moved with the clock',
    post(NOON - DAY, NOON, true),
    post(NOON - DAY, NOON + HOUR, true),
  ],
  [true, 'its end proven', post(NOON - DAY, NOON, true), post(NOON - DAY, NOON - DAY)],
  [false, 'its end no longer proven', post(NOON - DAY, NOON - DAY), post(NOON - DAY, NOON + HOUR, true)],
  [true, 'a newer one', post(NOON - DAY, NOON - DAY), post(NOON, NOON)],
];
test.each(ends)('tells more (%s): %s', (expected, _what, earlier, after) => {
  expect(lastPostTellsMore(reading({ lastPost: earlier }), later({ lastPost: after }))).toBe(expected);
});
