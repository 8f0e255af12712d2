import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/not-company-controlled';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { aPlannedChannel, aReading, aSubject } from '../../factories';
import { answer } from '../rule-answer';

test.each<[PlannedChannel['controlledBy'], string]>([
  [
    'employee-account',
    'warning: The plan says that the channel is controlled through an employee’s private account. Control through an account of the company’s, or by its agency.',
  ],
  ['company-account', 'pass'],
  ['agency', 'pass'],
  [null, 'not-applicable'],
])('controlled by %s', (controlledBy, expected) => {
  // The plan alone decides: the channel need not have been visited.
  const subject = aSubject({ planned: aPlannedChannel('facebook', { controlledBy }), reading: null });
  expect(answer(rule, subject)).toBe(expected);
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s may use a private account', (role) => {
  const planned = aPlannedChannel('facebook', { role, controlledBy: 'employee-account' });
  expect(answer(rule, aSubject({ planned }))).toBe('not-applicable');
});

test('of a channel outside the plan nobody says who controls it', () => {
  expect(answer(rule, aSubject({ planned: null, role: 'own' }))).toBe('not-applicable');
});

test('nobody holds the keys of an account that is gone', () => {
  const planned = aPlannedChannel('x', { controlledBy: 'employee-account' });
  const gone = aReading({ platform: 'x', state: 'unavailable' });
  expect(answer(rule, aSubject({ planned, reading: gone }))).toBe('not-applicable');
  // On Facebook a page that is not shown may be there.
  const hidden = aReading({ state: 'unavailable-or-private' });
  expect(answer(rule, aSubject({ planned, reading: hidden }))).toMatch(/^warning/);
});
