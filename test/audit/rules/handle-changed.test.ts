import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/handle-changed';
import { known, unknown, type Reading } from '../../../utils/reading/reading';
import { aPlannedChannel, aReading, aSubject, type ReadPlatform } from '../../factories';
import { answer } from '../rule-answer';

const id = known('100042', 'test.id');
const seenAs = (
  platform: ReadPlatform,
  handle: string,
  aliases: readonly string[],
  over: Partial<Reading> = {},
) =>
  aReading({
    platform,
    ...over,
    account: { handle: known(handle, 'test.header'), platformId: id, aliases, ...over.account },
  });
const subject = (url: string, reading: Reading | null) =>
  aSubject({ planned: aPlannedChannel((reading?.platform ?? 'facebook') as ReadPlatform, { url }), reading });

const changed = (now: string, planned: string) =>
  `advice: The account is now called “${now}”; the plan calls it “${planned}”. The handle in the plan, or the new address in it.`;
const renamed = seenAs('facebook', 'lindenhof', ['facebook:lindenhof', 'facebook:id/100042']);

test('the same id under another handle', () => {
  expect(answer(rule, subject('https://www.facebook.com/rosenthal', renamed))).toBe(
    changed('lindenhof', 'rosenthal'),
  );
  const channel = seenAs('youtube', 'Lindenhof', [
    'youtube:@lindenhof',
    'youtube:channel/UCaaaaaaaaaaaaaaaaaaaaaa',
  ]);
  expect(answer(rule, subject('https://www.youtube.com/@rosenthal/videos', channel))).toBe(
    changed('@lindenhof', '@rosenthal'),
  );
});

test.each([
  ['the same handle', 'https://www.facebook.com/lindenhof'],
  ['the same handle, written otherwise', 'https://m.facebook.com/Linden.Hof/'],
])('%s passes', (_, url) => {
  expect(answer(rule, subject(url, renamed))).toBe('pass');
});

test('a page that proves both names passes', () => {
  const both = seenAs('facebook', 'lindenhof', ['facebook:lindenhof', 'facebook:rosenthal']);
  expect(answer(rule, subject('https://www.facebook.com/rosenthal', both))).toBe('pass');
});

test.each([
  ['names the account by its id', 'https://www.facebook.com/profile.php?id=100042'],
  ['is no profile of a platform that is read', 'https://www.instagram.com/rosenthal'],
])('a plan that %s names no handle', (_, url) => {
  expect(answer(rule, subject(url, renamed))).toBe('not-applicable');
});

test('an older name of YouTube’s is no handle that could change', () => {
  const channel = seenAs('youtube', 'lindenhof', [
    'youtube:@lindenhof',
    'youtube:channel/UCaaaaaaaaaaaaaaaaaaaaaa',
  ]);
  expect(answer(rule, subject('https://www.youtube.com/c/RosenthalBakery', channel))).toBe('not-applicable');
});

test('a page that shows no handle, no id or nothing at all cannot be told', () => {
  const url = 'https://www.facebook.com/rosenthal';
  const nameless = aReading({
    account: { handle: unknown('not-shown'), platformId: id, aliases: ['facebook:id/100042'] },
  });
  expect(answer(rule, subject(url, nameless))).toBe('cannot-tell: The page does not show it.');
  const unnumbered = aReading({
    account: { handle: known('lindenhof', 'test.address'), aliases: ['facebook:lindenhof'] },
  });
  expect(answer(rule, subject(url, unnumbered))).toBe('cannot-tell: The page does not show it.');
  expect(answer(rule, subject(url, { ...renamed, state: 'unavailable-or-private' }))).toBe(
    'cannot-tell: The account cannot be seen.',
  );
});

test('outside the plan nothing is named', () => {
  expect(answer(rule, aSubject({ planned: null, reading: renamed }))).toBe('not-applicable');
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked/,
  );
});
