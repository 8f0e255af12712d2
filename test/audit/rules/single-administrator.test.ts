import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/single-administrator';
import { aPlannedChannel, aSubject } from '../../factories';
import { answer } from '../rule-answer';

const single = 'warning: The plan names an owner and no second administrator. A second administrator.';

test.each([
  ['an owner alone', 'the owner', '', single],
  ['an owner and blanks', 'the owner', '  ', single],
  ['the owner twice', 'The owner', ' the  Owner ', single],
  ['two', 'the owner', 'the marketing assistant', 'pass'],
  // That is `no-owner`.
  ['nobody', '', '', 'not-applicable'],
  ['no owner', ' ', 'the marketing assistant', 'not-applicable'],
])('the plan names %s', (_, owner, secondAdministrator, expected) => {
  const planned = aPlannedChannel('facebook', { owner, secondAdministrator });
  expect(answer(rule, aSubject({ planned, reading: null }))).toBe(expected);
});

test.each([
  ['outside the plan', null],
  ['of a speaker', aPlannedChannel('facebook', { role: 'spokesperson', owner: 'the owner' })],
])('a channel %s is not held against it', (_, planned) => {
  expect(answer(rule, aSubject({ planned }))).toBe('not-applicable');
});
