import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-approach';
import { emptyStrategy } from '../../../utils/plan/parts/strategy';
import { aPlan, aPlannedChannel, aSubject } from '../../factories';
import { holdsOwnChannels } from '../kept-only';
import { answer } from '../rule-answer';

test('a channel that takes one passes', () => {
  expect(answer(rule, aSubject({ planned: aPlannedChannel('facebook', { approach: 'engage' }) }))).toBe(
    'pass',
  );
});

test.each([
  ['the strategy names none either', aPlan()],
  ['the strategy names some', aPlan({ strategy: { ...emptyStrategy(), approaches: ['educate'] } })],
])('a channel that takes none fails where %s', (_, plan) => {
  expect(answer(rule, aSubject({ plan }))).toBe(
    'advice: The plan names none of the four approaches for this channel. One of the four: educate, entertain, engage or empower.',
  );
});

holdsOwnChannels(rule, { planned: aPlannedChannel() });
