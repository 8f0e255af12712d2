import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-policy';
import { emptyGovernance } from '../../../utils/plan/parts/governance';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails = 'advice: The plan leads to no policy. The address of a written policy on social media.';

test.each([
  ['', fails],
  ['https://rosenthal-bakery.example/policy', 'pass'],
])('policy at "%s"', (policyUrl, expected) => {
  const plan = aPlan({ governance: { ...emptyGovernance(), policyUrl } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
