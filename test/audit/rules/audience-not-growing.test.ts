import { expect, test } from 'vitest';
import type { FollowersSeen } from '../../../utils/audit/finding';
import { rule } from '../../../utils/audit/rules/audience-not-growing';
import { defaultThresholds } from '../../../utils/plan/plan';
import { known, unknown, type Followers } from '../../../utils/reading/reading';
import { aPlan, aPlannedChannel, aReading, aSubject, daysAgo, NOW } from '../../factories';
import { answer } from '../rule-answer';

const exact = (count: number): Followers => ({ count, precision: 'exact' });
const rounded = (count: number): Followers => ({ count, precision: 'rounded' });
const seen = (days: number, followers: Followers): FollowersSeen => ({ ...followers, at: daysAgo(days) });
const showing = (followers: Followers) => aReading({ followers: known(followers, 'test.header') });
const answered = (before: Followers, now: Followers) =>
  answer(rule, aSubject({ followersSeen: [seen(100, before)], reading: showing(now) })).split(':')[0];

test.each([
  [exact(1200), exact(1201), 'pass'],
  [exact(1200), exact(1200), 'advice'],
  [exact(1200), exact(1100), 'advice'],
  [exact(0), exact(0), 'advice'],
  // "1.2K" is anything from 1,101 to 1,299.
  [exact(1100), rounded(1200), 'pass'],
  [exact(1101), rounded(1200), 'cannot-tell'],
  [exact(1298), rounded(1200), 'cannot-tell'],
  [exact(1299), rounded(1200), 'advice'],
  [rounded(1200), rounded(1200), 'cannot-tell'],
  [rounded(1200), rounded(1300), 'cannot-tell'],
  [rounded(1200), rounded(1400), 'pass'],
  [rounded(1400), rounded(1200), 'advice'],
  // "100K" may stand for fewer digits than it seems.
  [rounded(100_000), rounded(104_000), 'cannot-tell'],
  [rounded(100_000), rounded(130_000), 'pass'],
  [rounded(28_000_000), rounded(31_000_000), 'pass'],
])('%j then and %j now: %s', (before, now, expected) => {
  expect(answered(before, now)).toBe(expected);
});

test('says both counts, and how exact they are', () => {
  const said = (before: Followers, now: Followers) =>
    answer(rule, aSubject({ followersSeen: [seen(120.5, before)], reading: showing(now) }));
  expect(said(exact(1204), exact(1180))).toBe(
    'advice: 1,180 followers; 120 days before there were 1,204. More followers than 90 days ago.',
  );
  expect(said(rounded(1400), rounded(1200))).toBe(
    'advice: About 1,200 followers; 120 days before there were about 1,400. More followers than 90 days ago.',
  );
  expect(said(rounded(1200), rounded(1200))).toBe(
    'cannot-tell: The page shows about 1,200 followers, and 120 days before about 1,200. Rounded like that, it cannot be told whether they grew. Its administrators see the exact count.',
  );
});

test('the newest count that is old enough is compared', () => {
  const followersSeen = [seen(300, exact(5000)), seen(90, exact(800)), seen(89, exact(2000))];
  expect(answer(rule, aSubject({ followersSeen, reading: showing(exact(900)) }))).toBe('pass');
});

test('how old that is, the company can decide', () => {
  const plan = aPlan({ thresholds: { ...defaultThresholds(), growthDays: 30 } });
  const followersSeen = [seen(31, exact(900))];
  expect(answer(rule, aSubject({ plan, followersSeen, reading: showing(exact(900)) }))).toMatch(
    / 30 days ago\.$/,
  );
});

test.each([
  ['no earlier count', [], showing(exact(900))],
  ['none that is old enough', [seen(89, exact(900))], showing(exact(900))],
  [
    'none before the reading, however long ago it was read',
    [seen(120, exact(900))],
    { ...showing(exact(900)), readAt: daysAgo(100) },
  ],
  ['no visit', [], null],
])('with %s nothing is compared', (_, followersSeen, reading) => {
  expect(answer(rule, aSubject({ followersSeen, reading }))).toBe('not-applicable');
});

test('followers that the page does not show any more cannot be told', () => {
  const reading = aReading({ followers: unknown('not-shown') });
  expect(answer(rule, aSubject({ followersSeen: [seen(100, exact(900))], reading }))).toBe(
    'cannot-tell: The page does not show it.',
  );
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s need not grow', (role) => {
  const planned = aPlannedChannel('facebook', { role });
  const followersSeen = [seen(100, exact(900))];
  expect(answer(rule, aSubject({ planned, followersSeen, reading: showing(exact(900)) }))).toBe(
    'not-applicable',
  );
});

test('nor need a channel that is closing', () => {
  const decision = { id: 'd', about: 'x', word: 'close', reason: '', actor: '', due: null } as const;
  const closing = { ...decision, decidedAt: NOW, decidedBy: '' };
  const followersSeen = [seen(100, exact(900))];
  expect(answer(rule, aSubject({ decision: closing, followersSeen, reading: showing(exact(900)) }))).toBe(
    'not-applicable',
  );
});
