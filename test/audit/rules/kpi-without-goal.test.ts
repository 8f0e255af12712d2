import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/kpi-without-goal';
import { emptyGoals, type Goal } from '../../../utils/plan/parts/goals';
import type { Kpi } from '../../../utils/plan/parts/measurement';
import { aCompany, aPlan } from '../../factories';
import { aBlankGoal, aGoal, aKpi } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

const orders = aGoal({ id: 'orders' });
const served = aKpi({ goalId: 'orders' });
const EXPECTED = 'A goal of the plan for each KPI.';

test.each<[string, Goal[], Kpi[], string]>([
  ['no KPI', [orders], [], 'not-applicable'],
  ['a line added and left empty', [orders], [served, aKpi({ name: '' })], 'pass'],
  ['only such a line', [orders], [aKpi({ name: '' })], 'not-applicable'],
  ['no goal to measure', [], [aKpi()], 'not-applicable'],
  ['only a goal that says nothing', [aBlankGoal({ id: 'orders' })], [served], 'not-applicable'],
  ['each with a goal', [orders], [served, served], 'pass'],
  [
    'one without a goal',
    [orders],
    [served, aKpi({ name: 'Likes' })],
    `warning: 1 KPI measures no goal of the plan: “Likes”. ${EXPECTED}`,
  ],
  [
    'one whose goal is gone, and one without',
    [orders],
    [aKpi({ name: 'Likes', goalId: 'gone' }), aKpi({ name: '', target: 5 })],
    `warning: 2 KPIs measure no goal of the plan: “Likes”, “…”. ${EXPECTED}`,
  ],
])('%s', (_, list, kpis, expected) => {
  const plan = aPlan({ goals: { ...emptyGoals(), list }, measurement: { kpis } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
