import { expect, test } from 'vitest';
import type { ChannelSubject } from '../../../utils/audit/finding';
import { rule } from '../../../utils/audit/rules/no-dedicated-team';
import { emptyFuel } from '../../../utils/plan/parts/fuel';
import { known } from '../../../utils/reading/reading';
import { aCompany, aPlan, aPlannedChannel, aReading, aSubject } from '../../factories';
import { aDecision } from '../plan-parts';
import { companyAnswer } from '../rule-answer';

const kept = (count: number): ChannelSubject[] =>
  Array.from({ length: count }, () => aSubject({ planned: aPlannedChannel(), reading: null }));
const parked = aSubject({ planned: aPlannedChannel(), decision: aDecision('park') });
const unplanned = aSubject({ planned: null, role: 'own' });
const unsaid = aSubject({
  planned: null,
  role: null,
  reading: aReading({ kind: known('personal-profile', 'test.kind') }),
});
const three =
  'advice: The company keeps 3 channels, and nobody has social media as their job. At most 2 channels beside other work, or somebody whose job it is.';

test.each<[string, boolean | null, ChannelSubject[], string]>([
  ['nobody said whose job it is', null, kept(9), 'not-applicable'],
  ['it is somebody’s job', true, kept(9), 'pass'],
  ['two channels are kept on the side', false, kept(2), 'pass'],
  ['three are', false, kept(3), three],
  ['two are, and one that the plan does not name', false, [...kept(2), unplanned], three],
  ['two are, and one is parked', false, [...kept(2), parked], 'pass'],
  [
    'two are, and of a third nobody said whose it is',
    false,
    [...kept(2), unsaid],
    'cannot-tell: 2 channels are the company’s own, and of 1 more nobody has said whose they are. Say whose they are.',
  ],
])('%s', (_, dedicatedTeam, channels, expected) => {
  const plan = aPlan({ fuel: { ...emptyFuel(), dedicatedTeam } });
  expect(companyAnswer(rule, aCompany(channels, plan))).toBe(expected);
});
