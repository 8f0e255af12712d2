import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-approver';
import { emptyGovernance, type Workflow } from '../../../utils/plan/parts/governance';
import { aPlan, aPlannedChannel, aSubject } from '../../factories';
import { holdsOwnChannels } from '../kept-only';
import { aWorkflow } from '../plan-parts';
import { answer } from '../rule-answer';

const planned = aPlannedChannel();
const withWorkflow = (...workflow: Workflow[]) =>
  aPlan({ channels: [planned], governance: { ...emptyGovernance(), workflow } });
const nobody =
  'warning: The workflow names nobody who approves what is published on this channel. Somebody who gives the final approval, for this channel or for all.';

test.each<[string, Workflow[], string]>([
  ['names nobody at all', [], 'not-applicable'],
  ['has a line left empty', [aWorkflow()], 'not-applicable'],
  ['names somebody for all channels', [aWorkflow({ approves: 'The owner' })], 'pass'],
  [
    'names somebody for this channel',
    [aWorkflow({ creates: 'The baker' }), aWorkflow({ channelId: planned.id, approves: 'The owner' })],
    'pass',
  ],
  [
    'says nothing of it for this channel, and names somebody for all',
    [aWorkflow({ channelId: planned.id, creates: 'The baker' }), aWorkflow({ approves: 'The owner' })],
    'pass',
  ],
  ['names other tasks only', [aWorkflow({ creates: 'The baker', publishes: 'The baker' })], nobody],
  [
    'names somebody for another channel only',
    [aWorkflow({ creates: 'The baker' }), aWorkflow({ channelId: 'another', approves: 'The owner' })],
    nobody,
  ],
])('a workflow that %s', (_, workflow, expected) => {
  expect(answer(rule, aSubject({ plan: withWorkflow(...workflow), planned }))).toBe(expected);
});

holdsOwnChannels(rule, { planned, plan: withWorkflow(aWorkflow({ creates: 'The baker' })) });
