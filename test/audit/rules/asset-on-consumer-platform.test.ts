import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/asset-on-consumer-platform';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { aPlannedChannel, aSubject, type ReadPlatform } from '../../factories';
import { answer } from '../rule-answer';

const unexplained =
  'warning: The plan names this channel on TikTok a strategic asset and does not say what benefit is expected. A stated future benefit, or a channel that is not named an asset.';

test.each<[string, ReadPlatform, Partial<PlannedChannel>, string]>([
  ['an asset without a benefit', 'tiktok', { strategicAsset: true }, unexplained],
  [
    'an asset with blanks for a benefit',
    'tiktok',
    { strategicAsset: true, expectedBenefit: ' \n' },
    unexplained,
  ],
  ['an asset with a benefit', 'tiktok', { strategicAsset: true, expectedBenefit: 'Apprentices' }, 'pass'],
  ['no asset', 'tiktok', {}, 'not-applicable'],
  ['an asset without a benefit', 'linkedin', { strategicAsset: true }, 'not-applicable'],
])('planned as %s on %s', (_, platform, over, expected) => {
  // The plan alone decides: the channel need not have been visited.
  const subject = aSubject({ planned: aPlannedChannel(platform, over), reading: null });
  expect(answer(rule, subject)).toBe(expected);
});

test('a channel outside the plan is named nothing', () => {
  expect(answer(rule, aSubject({ planned: null }))).toBe('not-applicable');
});
