import { expect, test } from 'vitest';
import { averageScore, scoredAspects } from '../../utils/plan/equity';
import { withScore } from '../../utils/plan/score';

const today = '2026-11-20';
const one = withScore(null, 'value', 3, today);
const two = withScore(one, 'familiarity', 4, today);

test('the average is of what is scored', () => {
  expect(averageScore(two)).toBe(3.5);
  expect(averageScore(one)).toBe(3);
  expect(averageScore(withScore(null, 'value', 0, today))).toBe(0);
});

test('nothing scored has no average', () => {
  expect(averageScore(null)).toBeNull();
  expect(scoredAspects(null)).toBe(0);
  expect(scoredAspects(two)).toBe(2);
});
