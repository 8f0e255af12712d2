import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/crisis-guide-unknown';
import { emptyCrisis } from '../../../utils/plan/parts/crisis';
import { emptyGovernance, type Governance } from '../../../utils/plan/parts/governance';
import { aCompany, aPlan } from '../../factories';
import { aWorkflow } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

const guide = { ...emptyCrisis(), whatCounts: 'A recall' };
const planOf = (governance: Partial<Governance>, knownBy: string[], crisis = guide) =>
  aPlan({ governance: { ...emptyGovernance(), ...governance }, crisis: { ...crisis, knownBy } });
const answerOf = (...plan: Parameters<typeof planOf>) => companyAnswer(rule, aCompany([], planOf(...plan)));

const EXPECTED = 'Everybody with a part in the governance among those who know the guide.';
const unaware = (names: string, count = 1) =>
  count === 1
    ? `advice: 1 of those with a part in the governance does not stand among those who know the guide: ${names}. ${EXPECTED}`
    : `advice: ${count} of those with a part in the governance do not stand among those who know the guide: ${names}. ${EXPECTED}`;

test.each<[string, Partial<Governance>]>([
  ['leads the strategy', { strategyLead: 'The owner' }],
  ['monitors', { monitors: 'The owner' }],
  ['creates', { workflow: [aWorkflow({ creates: 'The owner' })] }],
  ['publishes', { workflow: [aWorkflow({ publishes: 'The owner' })] }],
  ['answers', { workflow: [aWorkflow({ answers: 'The owner' })] }],
  ['keeps the calendar', { workflow: [aWorkflow({ keepsCalendar: 'The owner' })] }],
  ['approves', { workflow: [aWorkflow({ approves: 'The owner' })] }],
  ['listens', { listening: [{ id: 'a', who: 'The owner', where: '', answerWithinHours: null }] }],
])('who %s is to know the guide', (_, governance) => {
  expect(answerOf(governance, [])).toBe(unaware('“The owner”'));
  expect(answerOf(governance, ['the baker'])).toBe(unaware('“The owner”'));
  expect(answerOf(governance, ['The owner'])).toBe('pass');
});

test.each([
  ['The owner', 'the  OWNER'],
  ['Bäckerin', 'backerin'],
  ['the owner, the baker', 'The baker; the owner'],
  ['the owner / the baker', 'the owner,the baker'],
  ['R&D', 'r&d'],
])('"%s" is known as "%s"', (strategyLead, knownBy) => {
  expect(answerOf({ strategyLead }, [knownBy])).toBe('pass');
});

test.each([
  ['the owner', 'owner'],
  ['owner', 'the owner of the shop'],
  ['the owner and the baker', 'the baker'],
])('whether "%s" is "%s" cannot be told', (strategyLead, knownBy) => {
  expect(answerOf({ strategyLead }, [knownBy])).toBe(
    `cannot-tell: It cannot be told of 1 of those with a part in the governance whether they know the guide, since they are written in two ways: “${strategyLead}”. Write them alike (plan, sections Governance and Crisis guide).`,
  );
});

test('everybody is named once, those first who surely do not know it', () => {
  const governance = {
    strategyLead: 'The owner',
    monitors: 'the assistant',
    workflow: [aWorkflow({ creates: 'The assistant', approves: 'the agency' })],
  };
  expect(answerOf(governance, ['owner'])).toBe(unaware('“the assistant”, “the agency”', 2));
});

test('without a guide there is nothing to know', () => {
  expect(answerOf({ strategyLead: 'The owner' }, [], emptyCrisis())).toBe('not-applicable');
});

test.each<[string, Partial<Governance>]>([
  ['nobody', {}],
  [
    'only somebody for a channel that is gone',
    { workflow: [aWorkflow({ channelId: 'gone', creates: 'A' })] },
  ],
])('a governance that names %s has nobody to ask about', (_, governance) => {
  expect(answerOf(governance, [])).toBe('not-applicable');
});
