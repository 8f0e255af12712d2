import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stalenessLevels, stalenessOf } from '../../utils/audit/staleness';
import { thresholdsFor } from '../../utils/audit/thresholds';
import { known, unknown } from '../../utils/reading/reading';
import { aLastPost, DAY, NOW } from '../factories';

const thresholds = thresholdsFor(null, null, 'facebook');
const level = (least: number, most = least) => stalenessOf(aLastPost(least, most), NOW, thresholds).level;
const rungOf = (days: number) => stalenessLevels.indexOf(level(days) as (typeof stalenessLevels)[number]);
const age = fc.double({ min: 0, max: 4000, noNaN: true });
const span = fc.tuple(age, age).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

describe('how long a channel has shown no post', () => {
  test.each([
    [0, 'active'],
    [14, 'active'],
    [14.9, 'active'],
    [15, 'slowing'],
    [30.9, 'slowing'],
    [31, 'stale'],
    [90.9, 'stale'],
    [91, 'dormant'],
    [180.9, 'dormant'],
    [181, 'abandoned'],
  ])('%d days: %s', (days, expected) => {
    expect(level(days)).toBe(expected);
  });

  test.each([
    ['one rung', 2, 9, 'active'],
    ['active and slowing', 10, 20, 'cannot-tell'],
    ['slowing and stale', 28, 35, 'cannot-tell'],
    ['stale and dormant', 60, 120, 'stale'],
    ['dormant and abandoned', 100, 400, 'dormant'],
    ['everything', 0, 400, 'cannot-tell'],
  ])('a span over %s', (_, least, most, expected) => {
    expect(level(least, most)).toBe(expected);
  });

  test('an unknown last post cannot be told, and has no days', () => {
    expect(stalenessOf(unknown('walled'), NOW, thresholds)).toMatchObject({
      level: 'cannot-tell',
      days: null,
    });
  });

  test('days are whole ones, and a clock that runs ahead does not make them negative', () => {
    const ahead = known({ ...aLastPost(0).value, notBefore: NOW + DAY, notAfter: NOW + DAY }, 'test.list');
    expect(stalenessOf(ahead, NOW, thresholds).days).toEqual({ least: 0, most: 0 });
    expect(stalenessOf(aLastPost(41.9, 47.2), NOW, thresholds).days).toEqual({ least: 41, most: 47 });
  });

  test('an older post is never on a milder rung', () => {
    fc.assert(fc.property(span, ([newer, older]) => rungOf(newer) <= rungOf(older)));
  });

  test('a span is on its mildest rung if both ends are on one, or both are stale or worse; else it cannot be told', () => {
    fc.assert(
      fc.property(span, ([least, most]) => {
        const certain = rungOf(least) === rungOf(most) || rungOf(least) >= stalenessLevels.indexOf('stale');
        return level(least, most) === (certain ? level(least) : 'cannot-tell');
      }),
    );
  });
});
