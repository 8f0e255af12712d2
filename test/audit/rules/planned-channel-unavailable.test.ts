import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/planned-channel-unavailable';
import type { Decision, DecisionWord } from '../../../utils/plan/parts/decisions';
import { newPlannedChannel } from '../../../utils/plan/plan';
import type { PageState } from '../../../utils/reading/reading';
import { aPlannedChannel, aReading, aSubject, NOW, type ReadPlatform } from '../../factories';
import { answer } from '../rule-answer';

const gone =
  'error: YouTube says that this channel does not exist or was removed. A channel that can be visited at the planned address.';

test.each<[ReadPlatform, PageState, string | RegExp]>([
  ['youtube', 'readable', 'pass'],
  ['youtube', 'private', 'pass'],
  ['youtube', 'unavailable', gone],
  ['youtube', 'unavailable-or-private', /^cannot-tell: The page cannot be seen, and YouTube does not say/],
  ['facebook', 'unavailable-or-private', /^cannot-tell: The page cannot be seen, and Facebook does not say/],
  // Gone, private and blocked look alike there, whatever a reader made of it.
  ['facebook', 'unavailable', /^cannot-tell: The page cannot be seen, and Facebook does not say/],
])('a planned channel on %s that is %s', (platform, state, expected) => {
  const said = answer(rule, aSubject({ reading: aReading({ platform, state }) }));
  expect(said).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
});

test.each([
  ['outside the plan', null],
  ['an impostor’s', aPlannedChannel('youtube', { role: 'impostor' })],
])('a channel %s may be gone', (_, planned) => {
  const reading = aReading({ platform: 'youtube', state: 'unavailable' });
  expect(answer(rule, aSubject({ planned, reading }))).toBe('not-applicable');
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked yet/,
  );
});

const aDecision = (word: DecisionWord): Decision => ({
  id: 'decision',
  about: 'planned',
  word,
  reason: '',
  actor: '',
  due: null,
  decidedAt: NOW,
  decidedBy: '',
});

test.each<[DecisionWord, string]>([
  ['close', 'not-applicable'],
  ['keep', gone],
  ['park', gone],
])('a channel that is gone where it was decided to “%s” it', (word, expected) => {
  const reading = aReading({ platform: 'youtube', state: 'unavailable' });
  expect(answer(rule, aSubject({ reading, decision: aDecision(word) }))).toBe(expected);
});

test('a channel on a platform without a reader asks the auditor to look', () => {
  const planned = newPlannedChannel('instagram', 'https://www.instagram.com/rosenthalbakery');
  expect(answer(rule, aSubject({ planned, reading: null }))).toBe(
    'cannot-tell: No reader covers Instagram. Look for yourself and enter what you see by hand.',
  );
});
