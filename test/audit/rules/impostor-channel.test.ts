import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/impostor-channel';
import { known, type PageState } from '../../../utils/reading/reading';
import { aPlannedChannel, aReading, aSubject, type ReadPlatform } from '../../factories';
import { answer } from '../rule-answer';

const impostor =
  'error: The channel is marked as an impostor’s. No channel under the company’s name that is not the company’s.';

test('the plan marks an impostor, visited or not', () => {
  const planned = aPlannedChannel('facebook', { role: 'impostor' });
  expect(answer(rule, aSubject({ planned }))).toBe(impostor);
  expect(answer(rule, aSubject({ planned, reading: null }))).toBe(impostor);
});

test('the auditor marks one outside the plan', () => {
  expect(answer(rule, aSubject({ planned: null, role: 'impostor' }))).toBe(impostor);
});

test.each(['own', 'spokesperson', 'partner'] as const)('a channel of role %s is none', (role) => {
  expect(answer(rule, aSubject({ planned: aPlannedChannel('facebook', { role }) }))).toBe('pass');
});

test('a page that was assigned to the company counts as its own', () => {
  expect(answer(rule, aSubject({ planned: null, role: null }))).toBe('pass');
});

test('a personal profile of which nobody said whose it is cannot be told', () => {
  const reading = aReading({ kind: known('personal-profile', 'test.kind') });
  expect(answer(rule, aSubject({ planned: null, role: null, reading }))).toMatch(
    /^cannot-tell: Nobody has said yet whose/,
  );
});

test.each<[ReadPlatform, PageState, string]>([
  ['x', 'unavailable', 'pass'],
  ['x', 'private', impostor],
  ['facebook', 'unavailable', 'cannot-tell'],
  ['facebook', 'unavailable-or-private', 'cannot-tell'],
  ['linkedin', 'unavailable-or-private', 'cannot-tell'],
])('one on %s that is %s now', (platform, state, expected) => {
  const planned = aPlannedChannel(platform, { role: 'impostor' });
  const said = answer(rule, aSubject({ planned, reading: aReading({ platform, state }) }));
  expect(expected === 'cannot-tell' ? said.split(':')[0] : said).toBe(expected);
});
