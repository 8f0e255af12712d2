import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/review-overdue';
import { defaultThresholds } from '../../../utils/plan/plan';
import { aPlan, aReading, aSubject, daysAgo } from '../../factories';
import { answer } from '../rule-answer';

const everyMonth = aPlan({
  thresholds: { ...defaultThresholds(), reviewDays: 30 },
});

test.each([
  [0, aPlan(), 'pass'],
  [180, aPlan(), 'pass'],
  [180.9, aPlan(), 'pass'],
  [181.5, aPlan(), 'advice: The channel was last checked 181 days ago. A check every 180 days.'],
  [31, everyMonth, 'advice: The channel was last checked 31 days ago. A check every 30 days.'],
])('last checked %d days ago', (days, plan, expected) => {
  const reading = aReading({ readAt: daysAgo(days) });
  expect(answer(rule, aSubject({ plan, reading }))).toBe(expected);
});

test('a later visit that changed nothing counts', () => {
  const reading = aReading({ readAt: daysAgo(400) });
  expect(answer(rule, aSubject({ reading, lastChecked: daysAgo(3) }))).toBe('pass');
});

test('a channel never visited is to visit, not overdue', () => {
  expect(answer(rule, aSubject({ reading: null }))).toBe('not-applicable');
});
