import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/no-owner';
import { aPlannedChannel, aSubject } from '../../factories';
import { holdsOwnChannels } from '../kept-only';
import { answer } from '../rule-answer';

const nobody = 'warning: The plan names no owner for this channel. A person or a role who answers for it.';

test.each([
  ['nobody', '', nobody],
  ['blanks', '  ', nobody],
  ['a role', 'The owner', 'pass'],
])('owned by %s', (_, owner, expected) => {
  const planned = aPlannedChannel('facebook', { owner });
  expect(answer(rule, aSubject({ planned }))).toBe(expected);
});

holdsOwnChannels(rule, { planned: aPlannedChannel() });
