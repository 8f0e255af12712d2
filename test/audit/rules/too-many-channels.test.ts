import { expect, test } from 'vitest';
import type { ChannelSubject } from '../../../utils/audit/finding';
import { rule } from '../../../utils/audit/rules/too-many-channels';
import type { Plan, Role } from '../../../utils/plan/plan';
import { known } from '../../../utils/reading/reading';
import { defaultThresholds } from '../../../utils/plan/plan';
import { aCompany, aPlan, aPlannedChannel, aReading, aSubject, NOW } from '../../factories';
import { inWords } from '../rule-answer';

const channels = (count: number, brandOrMarket = '', role: Role = 'own'): ChannelSubject[] =>
  Array.from({ length: count }, () =>
    aSubject({ planned: aPlannedChannel('facebook', { role, brandOrMarket }), reading: null }),
  );
const unsaid = aSubject({
  planned: null,
  role: null,
  reading: aReading({ kind: known('personal-profile', 'test.kind') }),
});
const unplanned = aSubject({ planned: null, role: 'own' });
const large = () => aPlan({ company: { size: 'large' } });

test.each<[string, ChannelSubject[], Plan, string]>([
  ['none', [], aPlan(), 'pass'],
  ['four', channels(4), aPlan(), 'pass'],
  ['five', channels(5), aPlan(), 'warning: The company has 5 channels of its own. At most 4 channels.'],
  [
    'four planned and one that is not',
    [...channels(4), unplanned],
    aPlan(),
    'warning: The company has 5 channels of its own. At most 4 channels.',
  ],
  ['nineteen', channels(19), aPlan(), 'warning: The company has 19 channels of its own. At most 4 channels.'],
  ['twenty', channels(20), aPlan(), 'error: The company has 20 channels of its own. At most 4 channels.'],
  [
    'five, with a cap of six',
    channels(5),
    aPlan({ thresholds: { ...defaultThresholds(), channelCap: 6 } }),
    'pass',
  ],
  [
    'two, with a cap of one',
    channels(2),
    aPlan({ thresholds: { ...defaultThresholds(), channelCap: 1 } }),
    'warning: The company has 2 channels of its own. At most 1 channel.',
  ],
  ['four, and others’ channels', [...channels(4), ...channels(9, '', 'spokesperson')], aPlan(), 'pass'],
  [
    'four and a doubtful one',
    [...channels(4), unsaid],
    aPlan(),
    'cannot-tell: 4 channels are the company’s own, and of 1 more nobody has said whose they are. At most 4 are expected. Say whose they are.',
  ],
  ['three and a doubtful one', [...channels(3), unsaid], aPlan(), 'pass'],
  ['four a market of a large company', [...channels(4, 'Berlin'), ...channels(4, 'Kyiv')], large(), 'pass'],
  [
    'five in one market of a large company',
    [...channels(3, 'Berlin'), ...channels(1, ' berlin '), ...channels(1, 'Ｂerlin'), ...channels(4, 'Kyiv')],
    large(),
    'warning: “Berlin” has 5 channels of its own. At most 4 channels for each brand or market.',
  ],
  [
    'five of a large company without a market',
    channels(5),
    large(),
    'warning: 5 channels name no brand or market. At most 4 channels for each brand or market.',
  ],
])('%s', (_, subjects, plan, expected) => {
  expect(inWords(rule.evaluate(aCompany(subjects, plan), NOW), rule.severity)).toBe(expected);
});
