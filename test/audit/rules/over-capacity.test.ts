import { expect, test } from 'vitest';
import type { ChannelSubject } from '../../../utils/audit/finding';
import { rule } from '../../../utils/audit/rules/over-capacity';
import { emptyFuel, type Fuel } from '../../../utils/plan/parts/fuel';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { aCompany, aPlan, aPlannedChannel, aSubject, type ReadPlatform } from '../../factories';
import { aDecision } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

/** Four hours a week beside all posts, two a post on Facebook. */
const fuel: Fuel = {
  ...emptyFuel(),
  hoursPerWeek: 10,
  hoursPerPost: [{ platform: 'facebook', hours: 2 }],
  weekly: { answering: 1, listening: 1, curating: 1, learning: 1 },
};
const channel = (platform: ReadPlatform, over: Partial<PlannedChannel> = {}) =>
  aSubject({ planned: aPlannedChannel(platform, over), reading: null });
const facebook = (postsPerWeek: number) => channel('facebook', { cadence: { postsPerWeek } });

test.each<[string, ChannelSubject[], Partial<Fuel>, string]>([
  ['nobody said how many hours there are', [facebook(100)], { hoursPerWeek: null }, 'not-applicable'],
  ['all fits, to the hour', [facebook(3)], {}, 'pass'],
  [
    'a post more',
    [facebook(4)],
    {},
    'warning: What is planned takes at least 12 hours a week. At most 10 hours a week, as much as the team has.',
  ],
  [
    'a minute more reads as more',
    [facebook(3)],
    { hoursPerWeek: 9.99 },
    'warning: What is planned takes at least 10 hours a week. At most 9.99 hours a week, as much as the team has.',
  ],
  [
    'what is known alone is too much',
    [facebook(4), channel('linkedin')],
    { weekly: { ...fuel.weekly, learning: null } },
    'warning: What is planned takes at least 11 hours a week. At most 10 hours a week, as much as the team has.',
  ],
  [
    'a channel has no rhythm',
    [facebook(1), channel('facebook')],
    {},
    'cannot-tell: 6 of 10 hours a week are taken by what is known. 1 channel has no planned rhythm. Enter what is missing: the rhythm (plan, section Channels) and the hours (plan, section Resources).',
  ],
  [
    'all sorts of things are missing',
    [facebook(1), channel('linkedin'), channel('youtube', { cadence: { longestGapDays: 14 } })],
    { weekly: { ...fuel.weekly, learning: null, curating: null } },
    'cannot-tell: 4 of 10 hours a week are taken by what is known. 1 channel has no planned rhythm. Nobody has said how long a post takes on LinkedIn, YouTube. The weekly hours of these tasks are not entered: Curating and Learning. Enter what is missing: the rhythm (plan, section Channels) and the hours (plan, section Resources).',
  ],
  ['no channel is kept', [], {}, 'pass'],
])('%s', (_, channels, over, expected) => {
  const plan = aPlan({ fuel: { ...fuel, ...over } });
  expect(companyAnswer(rule, aCompany(channels, plan))).toBe(expected);
});

test('a channel that is closing or a partner’s takes no hours', () => {
  const closing = { ...facebook(100), decision: aDecision('close') };
  const partners = channel('facebook', { role: 'partner', cadence: { postsPerWeek: 100 } });
  expect(companyAnswer(rule, aCompany([facebook(1), closing, partners], aPlan({ fuel })))).toBe('pass');
});
