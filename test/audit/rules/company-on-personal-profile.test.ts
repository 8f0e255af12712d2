import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/company-on-personal-profile';
import { known, unknown, type AccountKind, type Fact } from '../../../utils/reading/reading';
import { aPlannedChannel, aReading, aSubject, type ReadPlatform } from '../../factories';
import { answer } from '../rule-answer';

const person: Fact<AccountKind> = known('personal-profile', 'test.kind');
const misused = (platform: string) =>
  `error: The account is a personal profile on ${platform}. A company page on ${platform}.`;

test.each<[string, ReadPlatform, Fact<AccountKind>, string]>([
  ['a personal profile', 'facebook', person, misused('Facebook')],
  ['a personal profile', 'linkedin', person, misused('LinkedIn')],
  ['a page', 'facebook', known('company-page', 'test.kind'), 'pass'],
  [
    'an account that tells nothing',
    'facebook',
    unknown('not-shown'),
    'cannot-tell: The page does not show it.',
  ],
  ['one kind of account for all', 'x', known('unmarked-account', 'test.kind'), 'not-applicable'],
  ['one kind of account for all', 'youtube', unknown('walled'), 'not-applicable'],
  ['one kind of account for all', 'tiktok', person, 'not-applicable'],
])('the company’s own channel is %s on %s', (_, platform, kind, expected) => {
  expect(answer(rule, aSubject({ reading: aReading({ platform, kind }) }))).toBe(expected);
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s may have a personal profile', (role) => {
  const planned = aPlannedChannel('facebook', { role });
  expect(answer(rule, aSubject({ planned, reading: aReading({ kind: person }) }))).toBe('not-applicable');
});

test('a personal profile of which nobody has said whose it is cannot be told', () => {
  const subject = aSubject({ planned: null, role: null, reading: aReading({ kind: person }) });
  expect(answer(rule, subject)).toMatch(
    /^cannot-tell: This is a personal profile, and nobody has said yet whose/,
  );
});

test('a page passes, whoever’s it is', () => {
  expect(answer(rule, aSubject({ planned: null, role: null }))).toBe('pass');
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked yet/,
  );
});
