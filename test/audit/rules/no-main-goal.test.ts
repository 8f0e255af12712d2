import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-main-goal';
import type { Goals } from '../../../utils/plan/parts/goals';
import { aCompany, aPlan } from '../../factories';
import { aBlankGoal, aGoal } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

const [orders, image, blank] = [aGoal({ id: 'orders' }), aGoal({ id: 'image' }), aBlankGoal({ id: 'blank' })];
const two = 'advice: The plan has 2 goals and calls none of them the main one. One main goal.';

test.each<[string, Omit<Goals, 'limits'>, string]>([
  ['no goal', { list: [], mainGoalId: null }, 'not-applicable'],
  ['only a goal that says nothing', { list: [blank], mainGoalId: 'blank' }, 'not-applicable'],
  ['one of two called the main one', { list: [orders, image], mainGoalId: 'image' }, 'pass'],
  ['a single one, which has no other to go before', { list: [orders], mainGoalId: null }, 'pass'],
  ['two, and no main one', { list: [orders, image], mainGoalId: null }, two],
  ['a main goal that is gone', { list: [orders, image], mainGoalId: 'gone' }, two],
  ['a main goal that says nothing', { list: [orders, image, blank], mainGoalId: 'blank' }, two],
])('%s', (_, goals, expected) => {
  const plan = aPlan({ goals: { ...goals, limits: [] } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
