import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-purpose';
import { emptyGoals, type Goal } from '../../../utils/plan/parts/goals';
import { aPlan, aPlannedChannel, aSubject } from '../../factories';
import { holdsOwnChannels } from '../kept-only';
import { aBlankGoal, aDecision, aGoal } from '../plan-parts';
import { answer } from '../rule-answer';

const orders = aGoal({ id: 'orders' });
const withGoals = (...list: Goal[]) => aPlan({ goals: { ...emptyGoals(), list } });
const EXPECTED = 'At least one goal of the plan that the channel serves.';
const none = `warning: The plan links this channel to none of its goals. ${EXPECTED}`;
const inWords = `warning: The plan tells a purpose of this channel in words, and links it to none of its goals. ${EXPECTED}`;

test.each<[string, { goalIds?: string[]; purpose?: string }, string]>([
  ['a goal of the plan', { goalIds: ['orders'] }, 'pass'],
  ['a goal that is gone and one that is not', { goalIds: ['gone', 'orders'] }, 'pass'],
  ['a goal that is gone', { goalIds: ['gone'] }, none],
  ['a goal that says nothing', { goalIds: ['blank'] }, none],
  ['nothing', {}, none],
  ['a purpose that no goal stands behind', { purpose: 'To be there' }, inWords],
])('a channel that serves %s', (_, over, expected) => {
  const plan = withGoals(orders, aBlankGoal({ id: 'blank' }));
  expect(answer(rule, aSubject({ plan, planned: aPlannedChannel('facebook', over) }))).toBe(expected);
});

test.each([
  ['no goal', withGoals()],
  ['a goal left empty', withGoals(aBlankGoal())],
])('with %s in the plan there is nothing to serve', (_, plan) => {
  expect(answer(rule, aSubject({ plan }))).toBe('not-applicable');
});

test('a channel that is to be closed need not: to close it is what was advised', () => {
  const serving = { plan: withGoals(orders), planned: aPlannedChannel() };
  expect(answer(rule, aSubject({ ...serving, decision: aDecision('close') }))).toBe('not-applicable');
});

holdsOwnChannels(rule, { planned: aPlannedChannel(), plan: withGoals(orders) });
