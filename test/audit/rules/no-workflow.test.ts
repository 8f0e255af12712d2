import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-workflow';
import { emptyGovernance, type Workflow } from '../../../utils/plan/parts/governance';
import { aPlannedChannel } from '../../factories';
import { aWorkflow } from '../plan-parts';

const channel = aPlannedChannel();
import { aCompany, aPlan } from '../../factories';
import { companyAnswer } from '../rule-answer';

const fails =
  'advice: The plan names nobody who creates, publishes, answers, keeps the calendar or approves. Who does each of these, for all channels or for each.';

test.each<[string, Workflow[], string]>([
  ['none', [], fails],
  ['a line left empty', [aWorkflow()], fails],
  ['a line that only says when', [aWorkflow({ publishesWhen: 'In the morning' })], fails],
  ['a line of a channel that is gone', [aWorkflow({ channelId: 'gone', answers: 'The owner' })], fails],
  ['a line for all channels', [aWorkflow({ answers: 'The owner' })], 'pass'],
  ['a line for one channel', [aWorkflow({ channelId: channel.id, creates: 'The baker' })], 'pass'],
])('%s', (_, workflow, expected) => {
  const plan = aPlan({ channels: [channel], governance: { ...emptyGovernance(), workflow } });
  expect(companyAnswer(rule, aCompany([], plan))).toBe(expected);
});
