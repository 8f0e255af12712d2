import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/communication-plan-expired';
import type { IsoDate } from '../../../utils/plan/fields';
import type { EntryState } from '../../../utils/plan/parts/communication';
import { defaultThresholds } from '../../../utils/plan/plan';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const planFor = (from: IsoDate | null, until: IsoDate | null, state: EntryState = 'planned') => {
  const entry = { id: 'a', date: '2026-12-01', kind: 'offer' as const, title: 'Advent', where: [], state };
  return aPlan({ communication: { from, until, entries: [entry] } });
};
const EXPECTED = 'A communication plan that has not ended and is at most 12 months old.';
const unsaid =
  'cannot-tell: The plan does not say from when the communication plan holds, and it should be at most 12 months old. Enter the day (plan, section Communication plan).';

// It is 20 November 2026.
test.each<[IsoDate | null, IsoDate | null, string]>([
  ['2026-07-01', '2026-12-31', 'pass'],
  ['2026-07-01', '2026-11-20', 'pass'],
  ['2026-07-01', '2026-11-19', `warning: The communication plan ended on Nov 19, 2026. ${EXPECTED}`],
  ['2025-11-20', null, 'pass'],
  ['2025-11-19', null, `warning: The communication plan is from Nov 19, 2025. ${EXPECTED}`],
  ['2025-11-19', '2027-01-01', `warning: The communication plan is from Nov 19, 2025. ${EXPECTED}`],
  [null, '2026-12-31', unsaid],
  [null, null, unsaid],
])('from %s until %s', (from, until, expected) => {
  expect(companyAnswer(rule, aCompany([], planFor(from, until)))).toBe(expected);
});

test('a company may plan for half a year', () => {
  const plan = {
    ...planFor('2026-05-01', null),
    thresholds: { ...defaultThresholds(), communicationMonths: 6 },
  };
  expect(companyAnswer(rule, aCompany([], plan))).toMatch(/^warning: .* at most 6 months old\.$/);
});

test('one without an entry is missing, not expired', () => {
  const term = { from: '2020-01-01', until: '2020-12-31' };
  const plan = aPlan({ communication: { ...term, entries: [] } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe('not-applicable');
  expect(companyAnswer(rule, aCompany([], planFor(term.from, term.until, 'dropped')))).toBe('not-applicable');
});
