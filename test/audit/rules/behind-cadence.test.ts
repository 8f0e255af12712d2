import { describe, expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/behind-cadence';
import type { Cadence, PlannedChannel } from '../../../utils/plan/plan';
import { unknown, type Reading } from '../../../utils/reading/reading';
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

const twice: Cadence = { postsPerWeek: 2 };
const fortnightly: Cadence = { postsPerWeek: 0.5 };
const tenDays: Cadence = { longestGapDays: 10 };
const last = (least: number, most = least) => aReading({ lastPost: aLastPost(least, most) });
const listing = (...days: number[]) =>
  aReading({ timeline: aTimeline(days.map((day) => anEntry(day))), lastPost: aLastPost(days[0] ?? 0) });
const held = (cadence: Cadence | null, reading: Reading | null) =>
  aSubject({ planned: aPlannedChannel('facebook', { cadence }), reading });

test.each<[string, Cadence | null, Reading, string]>([
  ['within one interval', twice, last(3), 'pass'],
  [
    'over twice the interval',
    twice,
    last(8),
    'warning: No visible post for 8 days. 2 posts a week by the plan.',
  ],
  [
    'just over twice the interval',
    twice,
    last(7.3),
    'warning: No visible post for 7.3 days. 2 posts a week by the plan.',
  ],
  [
    'in a span over twice the interval',
    fortnightly,
    last(30, 37),
    'warning: No visible post for 30 to 37 days. A post every 14 days by the plan.',
  ],
  [
    'over the longest gap',
    tenDays,
    last(11),
    'warning: No visible post for 11 days. At most 10 days between two posts by the plan.',
  ],
  ['at the longest gap', tenDays, last(10), 'pass'],
  ['less than a day over the longest gap', tenDays, last(10.9), 'pass'],
  [
    'four times in four weeks',
    twice,
    listing(1, 8, 15, 22, 29),
    'warning: 4 posts in the last four weeks. 2 posts a week by the plan.',
  ],
  ['eight times in four weeks', twice, listing(1, 4, 8, 12, 15, 19, 22, 26, 29), 'pass'],
  [
    'between one and two intervals ago',
    twice,
    last(5),
    'cannot-tell: The last visible post is up to 5 days old, and the channel is behind after 7. Whether it keeps its rhythm shows only in a list of all posts over four weeks: open it and scroll down.',
  ],
  [
    'long ago in a list that may hide newer posts',
    twice,
    aReading({ lastPost: aLastPost(0, 90, { open: true, notAfter: NOW }) }),
    'cannot-tell: The newest post proven here is up to 90 days old, but this view may hide newer ones. The channel is behind after 7 days. Open the list of all posts, newest first.',
  ],
  [
    'at an unknown time',
    twice,
    aReading({ lastPost: unknown('no-dates') }),
    'cannot-tell: The posts in view show no date.',
  ],
  ['without a planned rhythm', null, last(900), 'not-applicable'],
])('posted %s', (_, cadence, reading, expected) => {
  expect(answer(rule, held(cadence, reading))).toBe(expected);
});

test('of posts with vague dates as many as there may be are counted', () => {
  const vague = anEntry(27, { published: { notBefore: daysAgo(30), notAfter: daysAgo(27) } });
  const timeline = aTimeline([anEntry(1), anEntry(14), vague, anEntry(40)]);
  const reading = aReading({ timeline, lastPost: aLastPost(1) });
  expect(answer(rule, held(twice, reading))).toMatch(/^warning: At most 3 posts in the last four weeks\./);
});

test('the age is that of the moment of reading', () => {
  const reading = aReading({ readAt: daysAgo(20), lastPost: aLastPost(22) });
  expect(answer(rule, held(twice, reading))).toBe('pass');
});

test.each(['park', 'close'] as const)('a decision to %s calms it', (word) => {
  const decision = {
    id: 'd',
    about: 'x',
    word,
    reason: '',
    actor: '',
    due: null,
    decidedAt: NOW,
    decidedBy: '',
  };
  expect(answer(rule, { ...held(twice, last(50)), decision })).toBe('not-applicable');
});

test('a planned pause calms it, and is not held against it once it is over', () => {
  const paused = (until: string) => {
    const pauses = [{ id: 'p', from: '2026-10-01', until, reason: 'season' }];
    const planned = aPlannedChannel('facebook', { cadence: twice, pauses });
    return answer(rule, aSubject({ planned, reading: last(50) }));
  };
  expect(paused('2026-11-20')).toBe('not-applicable');
  expect(paused('2026-11-19')).toBe('pass');
  expect(paused('2026-11-10')).toBe('warning: No visible post for 9.5 days. 2 posts a week by the plan.');
});

test('an impostor may fall behind, a speaker may not', () => {
  const by = (role: 'impostor' | 'spokesperson') =>
    answer(
      rule,
      aSubject({ planned: aPlannedChannel('facebook', { role, cadence: twice }), reading: last(50) }),
    );
  expect(by('impostor')).toBe('not-applicable');
  expect(by('spokesperson')).toMatch(/^warning/);
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, held(twice, null))).toMatch(/^cannot-tell: This channel has not been checked yet/);
});

describe('what is left out of the time since the last post', () => {
  const weekly: Cadence = { postsPerWeek: 1 };
  const planning = (over: Partial<PlannedChannel>, days: number) =>
    answer(
      rule,
      aSubject({ planned: aPlannedChannel('facebook', { cadence: weekly, ...over }), reading: last(days) }),
    );
  const pausing = (from: string, until: string, days: number) =>
    planning({ pauses: [{ id: 'p', from, until, reason: 'season' }] }, days);

  test('a past day of pause excuses no silence that began long before', () => {
    expect(pausing('2026-11-10', '2026-11-17', 400)).toBe(
      'warning: No visible post for 392 days. 1 post a week by the plan.',
    );
  });

  test('that it is kept since yesterday does not say that it keeps its rhythm', () => {
    expect(planning({ keptSince: '2026-11-18' }, 400)).toBe(
      'cannot-tell: The last visible post is up to 400 days old, but not all of these days count by the plan: some lie in a planned pause, or before the channel was kept. Too few are left to tell whether it keeps its rhythm.',
    );
  });

  test('a channel that comes back from its pause in time keeps its rhythm', () => {
    // Half a day before the pause, and three and a half after it.
    expect(pausing('2026-09-22', '2026-11-16', 60)).toBe('pass');
  });
});
