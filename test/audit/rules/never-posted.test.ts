import { describe, expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/never-posted';
import { known, unknown, type Fact, type LastPost } from '../../../utils/reading/reading';
import { aLastPost, aPlannedChannel, aReading, aSubject, aTimeline } from '../../factories';
import { answer } from '../rule-answer';

const none = unknown('not-shown');

test.each<[string, Fact<number>, Fact<LastPost>, string]>([
  [
    'zero posts counted',
    known(0, 'test.count'),
    none,
    'error: The platform counts no post on this channel. At least one post, or no channel.',
  ],
  ['posts counted', known(3, 'test.count'), none, 'pass'],
  ['no count, but a post', none, aLastPost(400), 'pass'],
  [
    'zero counted, and a post',
    known(0, 'test.count'),
    aLastPost(400),
    'cannot-tell: Two parts of the page contradict each other.',
  ],
  // What would settle it is a post, so it says why none is seen.
  [
    'no count on the platform and no post',
    unknown('not-on-platform'),
    unknown('other-tab'),
    'cannot-tell: This tab of the profile does not show it. Open the tab with all posts.',
  ],
  ['no count and no post', unknown('walled'), none, 'cannot-tell: A wall stands before the page.'],
])('%s', (_, postCount, lastPost, expected) => {
  expect(answer(rule, aSubject({ reading: aReading({ postCount, lastPost }) }))).toBe(expected);
});

test('an empty list is no proof', () => {
  const reading = aReading({ lastPost: none, timeline: aTimeline([]), remarks: ['empty-list'] });
  expect(answer(rule, aSubject({ reading }))).toMatch(/^cannot-tell/);
});

describe('a channel without any post', () => {
  const empty = aReading({ platform: 'x', postCount: known(0, 'test.count'), lastPost: none });

  test.each(['spokesperson', 'partner', 'impostor'] as const)('of a %s is theirs to fill', (role) => {
    const planned = aPlannedChannel('x', { role });
    expect(answer(rule, aSubject({ planned, reading: empty }))).toBe('not-applicable');
    expect(answer(rule, aSubject({ planned: null, role, reading: empty }))).toBe('not-applicable');
  });

  test('is nobody’s fault before anybody said whose it is', () => {
    const reading = { ...empty, kind: unknown('not-shown') };
    expect(answer(rule, aSubject({ planned: null, role: null, reading }))).toMatch(
      /^cannot-tell: Nobody has said yet whose/,
    );
  });
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked yet/,
  );
});
