import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-strategy-lead';
import { emptyGovernance } from '../../../utils/plan/parts/governance';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails = 'advice: The plan names nobody who leads the strategy. A person or a role who leads it.';

test.each([
  ['', fails],
  ['  ', fails],
  ['The owner', 'pass'],
])('led by "%s"', (strategyLead, expected) => {
  const plan = aPlan({ governance: { ...emptyGovernance(), strategyLead } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
