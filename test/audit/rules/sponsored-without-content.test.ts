import { expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/sponsored-without-content';
import { unknown, type Reading } from '../../../utils/reading/reading';
import { aLastPost, anEntry, aPlannedChannel, aReading, aSubject, aTimeline, NOW } from '../../factories';
import { answer } from '../rule-answer';

const sponsored = aPlannedChannel('facebook', { sponsored: true });
const last = (least: number, most = least) => aReading({ lastPost: aLastPost(least, most) });
const expected = 'Recent content of the company’s own where paid promotion leads to.';
const reposts = aTimeline(Array.from({ length: 6 }, () => anEntry(1, { authorship: 'repost' })));

test.each<[string, Reading | null, string]>([
  ['with a recent post', last(2), 'pass'],
  ['at the threshold', last(30), 'pass'],
  ['less than a day past the threshold', last(30.9), 'pass'],
  [
    'past it',
    last(31),
    `warning: Paid promotion runs, and no post has been visible for 31 days. ${expected}`,
  ],
  [
    'in a span past it',
    last(41, 47),
    `warning: Paid promotion runs, and no post has been visible for 41 to 47 days. ${expected}`,
  ],
  [
    'in a span over it',
    last(28, 35),
    'cannot-tell: The last visible post is 28 to 35 days old, and the channel counts as stale after 30. Open the post itself: it may show its exact date.',
  ],
  [
    'in a list that may hide newer posts',
    aReading({ lastPost: aLastPost(0, 400, { open: true, notAfter: NOW }) }),
    'cannot-tell: The newest post proven here is up to 400 days old, but this view may hide newer ones. The channel counts as stale after 30 days. Open the list of all posts, newest first.',
  ],
  [
    'with nothing but reposts',
    aReading({ timeline: reposts, lastPost: unknown('no-own-post') }),
    `warning: Paid promotion runs, and the newest 6 posts in view are all reposts of others. ${expected}`,
  ],
  [
    'with reposts that may not be all',
    aReading({ timeline: { ...reposts, exhaustive: false }, lastPost: unknown('no-own-post') }),
    'cannot-tell: No post in view is proven to be the account’s own.',
  ],
  ['never visited', null, 'cannot-tell: This channel has not been checked yet. Open it, and it is read.'],
])('a sponsored channel %s', (_, reading, said) => {
  expect(answer(rule, aSubject({ planned: sponsored, reading }))).toBe(said);
});

test.each([
  ['that is not sponsored', aPlannedChannel('facebook')],
  ['outside the plan', null],
  ['of an impostor', { ...sponsored, role: 'impostor' } as const],
  [
    'in a planned pause',
    { ...sponsored, pauses: [{ id: 'p', from: '2026-11-01', until: '2026-11-30', reason: '' }] },
  ],
])('a channel %s is not held against it', (_, planned) => {
  expect(answer(rule, aSubject({ planned, reading: last(400) }))).toBe('not-applicable');
});

test.each([
  ['the day after', '2026-11-19', 'not-applicable'],
  ['30 days after', '2026-10-20', 'not-applicable'],
  [
    '31 days after',
    '2026-10-19',
    `warning: Paid promotion runs, and no post has been visible for 60 days. ${expected}`,
  ],
])('a planned pause leaves time to post again: %s', (_, until, said) => {
  const pauses = [{ id: 'p', from: '2026-09-01', until, reason: '' }];
  expect(answer(rule, aSubject({ planned: { ...sponsored, pauses }, reading: last(60) }))).toBe(said);
});

test('a day of pause excuses no silence that began long before', () => {
  const pauses = [{ id: 'p', from: '2026-11-17', until: '2026-11-17', reason: '' }];
  expect(answer(rule, aSubject({ planned: { ...sponsored, pauses }, reading: last(400) }))).toBe(
    `warning: Paid promotion runs, and no post has been visible for 400 days. ${expected}`,
  );
});

test('whose newest own post is pinned above its reposts is no channel without content', () => {
  const pinned = anEntry(0.5, { pinned: true });
  const timeline = { ...reposts, entries: [pinned, ...reposts.entries] };
  const reading = aReading({ timeline, lastPost: aLastPost(0.5) });
  expect(answer(rule, aSubject({ planned: sponsored, reading }))).toBe('pass');
});
