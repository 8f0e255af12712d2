import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/goal-without-kpi';
import { emptyGoals, type Goal } from '../../../utils/plan/parts/goals';
import { aCompany, aPlan } from '../../factories';
import { aBlankGoal, aGoal, aKpi } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

const orders = aGoal({ id: 'orders', statement: 'More orders' });
const image = aGoal({ id: 'image', statement: 'A better image' });
const EXPECTED = 'At least one KPI for each goal.';

test.each<[string, Goal[], string[], string]>([
  ['no goal', [], ['orders'], 'not-applicable'],
  ['a goal that says nothing', [aBlankGoal()], [], 'not-applicable'],
  ['each goal measured', [orders, image], ['image', 'orders', 'orders'], 'pass'],
  ['one measured', [orders, image], ['orders'], `warning: 1 goal has no KPI: “A better image”. ${EXPECTED}`],
  [
    'no KPI',
    [orders, image],
    [],
    `warning: 2 goals have no KPI: “More orders”, “A better image”. ${EXPECTED}`,
  ],
  [
    'a goal of which only the area is chosen',
    [aBlankGoal({ area: 'sales' })],
    [],
    `warning: 1 goal has no KPI: “…”. ${EXPECTED}`,
  ],
])('%s', (_, list, measured, expected) => {
  const plan = aPlan({
    goals: { ...emptyGoals(), list },
    measurement: { kpis: measured.map((goalId) => aKpi({ goalId })) },
  });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
