import { expect, test } from 'vitest';
import { forgets, tellsMore } from '../../utils/reading/compare';
import { known, unknown, type LastPost, type Reading } from '../../utils/reading/reading';
import { aBlankReading, aLastPost, DAY, NOW } from '../factories';

/** A post of the last day; newer ones are not excluded. */
const posted = (over: Partial<LastPost>) => aLastPost(0, 1, { precision: 'exact', open: true, ...over });
const reading = (over: Partial<Reading> = {}): Reading =>
  aBlankReading({ platform: 'x', kind: known('unmarked-account', 'x.header'), ...over });
const walled = reading({ state: 'login-wall', kind: unknown('walled') });

const cases: [expected: boolean, what: string, before: Reading | null, after: Reading][] = [
  [true, 'the first reading', null, reading()],
  [false, 'the same page read again', reading(), reading({ readAt: NOW + 60_000 })],
  [true, 'another account', reading({ account: { ...reading().account, key: 'x:@b' } }), reading()],
  [true, 'the profile behind a wall', walled, reading()],
  [false, 'a dialog that walls a profile already read', reading(), walled],
  [true, 'another wall', reading({ state: 'not-drawn' }), walled],
  [true, 'a fact more', reading(), reading({ verified: known(false, 'x.header') })],
  [false, 'a fact less', reading({ verified: known(false, 'x.header') }), reading()],
  [true, 'another kind', reading(), reading({ kind: known('business-account', 'x.header') })],
  [false, 'a kind that is not told any more', reading(), reading({ kind: unknown('not-drawn') })],
  [
    true,
    'a kind about which signals disagree',
    reading(),
    reading({ kind: unknown('contradiction', 'a', 'b') }),
  ],
  [
    true,
    'a later post',
    reading({ lastPost: posted({ notBefore: NOW - 9 * DAY }) }),
    reading({ lastPost: posted({}) }),
  ],
  [
    false,
    'an earlier post',
    reading({ lastPost: posted({}) }),
    reading({ lastPost: posted({ notBefore: NOW - 9 * DAY }) }),
  ],
  [true, 'a proven end', reading({ lastPost: posted({}) }), reading({ lastPost: posted({ open: false }) })],
  [
    false,
    'an age that moved with the clock',
    reading({ lastPost: posted({ precision: 'interval' }) }),
    reading({ readAt: NOW + 5000, lastPost: posted({ precision: 'interval', notBefore: NOW - DAY + 5000 }) }),
  ],
];
test.each(cases)('%s: %s', (expected, _what, before, after) => {
  expect(tellsMore(before, after)).toBe(expected);
});

const verified = { verified: known(false, 'x.header') };
const forgetful: [expected: boolean, what: string, before: Reading, after: Reading][] = [
  [false, 'the same page read again', reading(), reading({ readAt: NOW + 60_000 })],
  [false, 'a fact more', reading(), reading(verified)],
  [true, 'a fact less', reading(verified), reading()],
  [true, 'a fact less and another more', reading(verified), reading({ lastPost: posted({}) })],
  [
    false,
    'a later post',
    reading({ lastPost: posted({ notBefore: NOW - 9 * DAY }) }),
    reading({ lastPost: posted({}) }),
  ],
  [
    true,
    'an earlier post',
    reading({ lastPost: posted({}) }),
    reading({ lastPost: posted({ notBefore: NOW - 9 * DAY }) }),
  ],
  [
    true,
    'an end that is open again',
    reading({ lastPost: posted({ open: false }) }),
    reading({ lastPost: posted({}) }),
  ],
  [
    false,
    'a kind about which signals disagree',
    reading(),
    reading({ kind: unknown('contradiction', 'a', 'b') }),
  ],
  [false, 'a wall that is gone', walled, reading()],
  [false, 'a page that is gone', reading(), reading({ state: 'unavailable', kind: unknown('unavailable') })],
  [false, 'another account', reading(verified), reading({ account: { ...reading().account, key: 'x:@b' } })],
];
test.each(forgetful)('%s is forgotten: %s', (expected, _what, before, after) => {
  expect(forgets(before, after)).toBe(expected);
});
