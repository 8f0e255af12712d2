import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/only-reposts';
import { known, unknown, type Authorship, type Entry, type Timeline } from '../../../utils/reading/reading';
import {
  aLastPost,
  anEntry,
  aPlannedChannel,
  aReading,
  aSubject,
  aTimeline,
  daysAgo,
  NOW,
} from '../../factories';
import { answer } from '../rule-answer';

const none = unknown('no-own-post');
const entry = (authorship: Authorship, over: Partial<Entry> = {}) => anEntry(1, { authorship, ...over });
const reposts = (count: number) => Array.from({ length: count }, () => entry('repost'));
const pinned = (newest: number, oldest: number) =>
  entry('own', { pinned: true, published: { notBefore: daysAgo(oldest), notAfter: daysAgo(newest) } });
const undated = { pinned: true, published: null };
const showing = (entries: readonly Entry[], over: Partial<Timeline> = {}) =>
  aReading({ timeline: aTimeline(entries, over), lastPost: none });

const failing = (count: number) =>
  `warning: The newest ${count} posts in view are all reposts of others. Content of the company’s own.`;
const few = (count: number) =>
  `cannot-tell: Only ${count} reposts and no original are in view. It takes 5 to tell. Scroll down.`;
const doubtful =
  'cannot-tell: A pinned post is in view that may be a recent one of the channel’s own. Open it: it may show its exact date.';
const hidden =
  'cannot-tell: No post of the channel’s own is in view, and the list may hide some. Open the list of all posts, newest first.';

test.each([
  ['four reposts', reposts(4), few(4)],
  ['five reposts', reposts(5), failing(5)],
  ['five reposts under a pinned post of today', [pinned(0.5, 0.5), ...reposts(5)], 'pass'],
  ['five reposts under a pinned post of four weeks ago', [pinned(28, 28), ...reposts(5)], 'pass'],
  ['five reposts under an older pinned post', [pinned(28.1, 28.1), ...reposts(5)], failing(5)],
  ['five reposts under a pinned post that may be older', [pinned(21, 35), ...reposts(5)], doubtful],
  ['five reposts under a pinned post without a date', [entry('own', undated), ...reposts(5)], doubtful],
  ['five reposts under what may be a pinned one', [entry('unproven', undated), ...reposts(5)], doubtful],
  ['five reposts under a pinned repost', [entry('repost', undated), ...reposts(5)], failing(5)],
  ['an original under a pinned post without a date', [entry('own', undated), entry('own')], 'pass'],
  ['an original among reposts', [...reposts(6), entry('own')], 'pass'],
  ['an original without a date', [...reposts(6), entry('own', { published: null })], 'pass'],
  ['an original for members', [...reposts(6), entry('own', { aside: 'members-only' })], 'pass'],
  [
    'five reposts, then what may be an original',
    [...reposts(5), entry('unproven'), ...reposts(2)],
    failing(5),
  ],
  ['what may be an original among five reposts', [...reposts(4), entry('unproven'), entry('repost')], few(4)],
  ['reposts among likes and others’ posts', [entry('like'), ...reposts(5), entry('other')], failing(5)],
  [
    'likes alone',
    Array.from({ length: 9 }, () => entry('like')),
    'cannot-tell: Neither an original nor a repost is proven in view. It takes 5 to tell. Scroll down.',
  ],
])('%s', (_, entries, expected) => {
  expect(answer(rule, aSubject({ reading: showing(entries) }))).toBe(expected);
});

test.each<[string, Partial<Timeline>]>([
  ['in no order', { order: 'unordered' }],
  ['without its head', { headInView: false }],
  ['that leaves out kinds of posts', { exhaustive: false }],
  ['with gaps', { contiguous: false }],
])('nine reposts in a list %s cannot be told', (_, over) => {
  expect(answer(rule, aSubject({ reading: showing(reposts(9), over) }))).toBe(hidden);
});

test('without a list, a post of its own settles it', () => {
  const seen = aReading({ timeline: null, lastPost: aLastPost(3) });
  expect(answer(rule, aSubject({ reading: seen }))).toBe('pass');
  const unseen = aReading({ timeline: null, lastPost: unknown('walled') });
  expect(answer(rule, aSubject({ reading: unseen }))).toBe('cannot-tell: A wall stands before the page.');
});

test.each(['spokesperson', 'partner', 'impostor'] as const)('a %s may repost', (role) => {
  const planned = aPlannedChannel('facebook', { role });
  expect(answer(rule, aSubject({ planned, reading: showing(reposts(9)) }))).toBe('not-applicable');
});

test('a profile of which nobody said whose it is cannot be told', () => {
  const reading = { ...showing(reposts(9)), kind: known('personal-profile' as const, 'test.kind') };
  expect(answer(rule, aSubject({ planned: null, role: null, reading }))).toMatch(
    /^cannot-tell: Nobody has said yet whose/,
  );
});

test('a parked channel needs no content', () => {
  const decision = { id: 'd', about: 'x', word: 'park', reason: '', actor: '', due: null } as const;
  const parked = { ...decision, decidedAt: NOW, decidedBy: '' };
  expect(answer(rule, aSubject({ decision: parked, reading: showing(reposts(9)) }))).toBe('not-applicable');
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked/,
  );
});
