import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-goal';
import { emptyGoals, type Goal } from '../../../utils/plan/parts/goals';
import { aBlankGoal, aGoal } from '../plan-parts';
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails =
  'warning: The plan states no goal. At least one goal that social media shall reach for the company.';

test.each<[string, Goal[], string]>([
  ['none', [], fails],
  ['one that says nothing', [aBlankGoal()], fails],
  ['one', [aGoal()], 'pass'],
  ['one of which only the area is chosen', [aBlankGoal({ area: 'sales' })], 'pass'],
])('%s', (_, list, expected) => {
  const plan = aPlan({ goals: { ...emptyGoals(), list } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
