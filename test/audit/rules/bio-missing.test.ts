import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/bio-missing';
import { known, unknown, type Fact } from '../../../utils/reading/reading';
import { aPlannedChannel, aReading, aSubject } from '../../factories';
import { answer } from '../rule-answer';

const missing: Fact<boolean> = known(false, 'test.header');

test.each<[string, Fact<boolean>, string]>([
  [
    'no description',
    missing,
    'advice: The profile has no description. A description of who is behind the channel and what it offers.',
  ],
  ['a description', known(true, 'test.header'), 'pass'],
  [
    'nothing of it',
    unknown('not-drawn'),
    'cannot-tell: That part of the page has not been drawn yet. Wait a moment, or scroll down to it.',
  ],
])('the page shows %s', (_, bioPresent, expected) => {
  expect(answer(rule, aSubject({ reading: aReading({ bioPresent }) }))).toBe(expected);
});

test.each(['spokesperson', 'partner', 'impostor'] as const)(
  'a %s describes themselves as they like',
  (role) => {
    const planned = aPlannedChannel('facebook', { role });
    expect(answer(rule, aSubject({ planned, reading: aReading({ bioPresent: missing }) }))).toBe(
      'not-applicable',
    );
  },
);

test('a profile of which nobody said whose it is cannot be told', () => {
  const reading = aReading({ bioPresent: missing, kind: known('personal-profile', 'test.kind') });
  expect(answer(rule, aSubject({ planned: null, role: null, reading }))).toMatch(
    /^cannot-tell: Nobody has said yet whose/,
  );
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked/,
  );
});
