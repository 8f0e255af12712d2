import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/governance-unreviewed';
import { emptyGovernance, type Governance } from '../../../utils/plan/parts/governance';
import { defaultThresholds } from '../../../utils/plan/plan';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const planWith = (over: Partial<Governance>) => aPlan({ governance: { ...emptyGovernance(), ...over } });

// It is 20 November 2026.
test.each<[string, Partial<Governance>, string]>([
  ['nothing is laid down', {}, 'not-applicable'],
  [
    'an influencer was added and not named',
    { influencers: [{ id: 'a', name: '', inside: true, where: '', note: '' }] },
    'not-applicable',
  ],
  [
    'nobody dated a review',
    { strategyLead: 'The owner' },
    'cannot-tell: The plan does not say when the governance was last reviewed. Enter the day (plan, section Governance).',
  ],
  ['it was reviewed within the year', { reviewedOn: '2025-11-20' }, 'pass'],
  [
    'it was reviewed before that',
    { reviewedOn: '2025-11-19' },
    'advice: The governance was last reviewed on Nov 19, 2025. A review every 12 months.',
  ],
])('%s', (_, over, expected) => {
  expect(companyAnswer(rule, aCompany([], planWith(over)))).toBe(expected);
});

test('a company may review it more often', () => {
  const plan = {
    ...planWith({ reviewedOn: '2026-09-01' }),
    thresholds: { ...defaultThresholds(), governanceMonths: 1 },
  };
  expect(companyAnswer(rule, aCompany([], plan))).toBe(
    'advice: The governance was last reviewed on Sep 1, 2026. A review every month.',
  );
});
