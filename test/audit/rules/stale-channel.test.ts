import { describe, expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/stale-channel';
import type { Plan, PlannedChannel } from '../../../utils/plan/plan';
import { unknown, type Fact, type LastPost } from '../../../utils/reading/reading';
import { defaultThresholds } from '../../../utils/plan/plan';
import { aLastPost, aPlan, aPlannedChannel, aReading, aSubject, daysAgo, NOW } from '../../factories';
import { answer } from '../rule-answer';

const USUAL = 'A visible post within 30 days. This is the usual measure.';

test.each<[string, Fact<LastPost>, string]>([
  ['today', aLastPost(0), 'pass'],
  ['over active and slowing', aLastPost(10, 29), 'pass'],
  ['at the threshold', aLastPost(30), 'pass'],
  ['past the threshold', aLastPost(31), `warning: No visible post for 31 days. ${USUAL}`],
  ['in a span past it', aLastPost(41, 47), `warning: No visible post for 41 to 47 days. ${USUAL}`],
  ['over stale and dormant', aLastPost(80, 100), `warning: No visible post for 80 to 100 days. ${USUAL}`],
  ['in a dormant span', aLastPost(91, 200), `error: No visible post for 91 to 200 days. ${USUAL}`],
  ['years ago', aLastPost(900), `error: No visible post for 900 days. ${USUAL}`],
  [
    'over the threshold',
    aLastPost(28, 35),
    'cannot-tell: The last visible post is 28 to 35 days old, and the channel counts as stale after 30. Open the post itself: it may show its exact date.',
  ],
  [
    'long ago in a list that may hide newer posts',
    aLastPost(0, 400, { open: true, notAfter: NOW }),
    'cannot-tell: The newest post proven here is up to 400 days old, but this view may hide newer ones. It counts as stale after 30 days. Open the list of all posts, newest first.',
  ],
  ['unknown', unknown('walled'), 'cannot-tell: A wall stands before the page.'],
])('last posted %s', (_, lastPost, expected) => {
  expect(answer(rule, aSubject({ reading: aReading({ lastPost }) }))).toBe(expected);
});

test('the age is that of the moment of reading, however long ago that was', () => {
  const reading = aReading({ readAt: daysAgo(20), lastPost: aLastPost(30) });
  expect(answer(rule, aSubject({ reading }))).toBe('pass');
});

describe('says who set the threshold', () => {
  const said = defaultThresholds();
  test.each<[string, Partial<PlannedChannel>, Plan, RegExp]>([
    [
      'the plan’s rhythm',
      { cadence: { postsPerWeek: 1 } },
      aPlan(),
      /within 21 days, three times the planned/,
    ],
    [
      'the plan’s longest gap',
      { cadence: { longestGapDays: 10 } },
      aPlan(),
      /within 10 days, the longest gap/,
    ],
    ['the company', {}, aPlan({ thresholds: { ...said, staleDays: 40 } }), /within 40 days, as the company/],
  ])('%s', (_, over, plan, expected) => {
    const reading = aReading({ lastPost: aLastPost(50) });
    expect(answer(rule, aSubject({ plan, planned: aPlannedChannel('facebook', over), reading }))).toMatch(
      expected,
    );
  });

  test('the platform', () => {
    const slow = aSubject({ reading: aReading({ platform: 'youtube', lastPost: aLastPost(50) }) });
    expect(answer(rule, slow)).toBe('pass');
    const stale = aSubject({ reading: aReading({ platform: 'youtube', lastPost: aLastPost(70) }) });
    expect(answer(rule, stale)).toMatch(
      /^warning: .* within 60 days\. This is the usual measure for this platform/,
    );
  });
});

test('an impostor may fall silent', () => {
  const planned = aPlannedChannel('facebook', { role: 'impostor' });
  expect(answer(rule, aSubject({ planned, reading: aReading({ lastPost: aLastPost(900) }) }))).toBe(
    'not-applicable',
  );
});

test('a channel never visited cannot be told', () => {
  expect(answer(rule, aSubject({ reading: null }))).toMatch(
    /^cannot-tell: This channel has not been checked yet/,
  );
});

describe('a planned pause', () => {
  const pausedUntil = (until: string) =>
    aSubject({
      planned: aPlannedChannel('facebook', {
        pauses: [{ id: 'summer', from: '2026-07-01', until, reason: 'closed' }],
      }),
      reading: aReading({ lastPost: aLastPost(142) }),
    });
  test.each([
    ['that goes on', '2026-12-31', 'not-applicable'],
    ['that ended 26 days ago', '2026-10-25', 'not-applicable'],
    ['that ended 31 days ago', '2026-10-20', /^error: No visible post for 142 days/],
  ])('%s', (_, until, expected) => {
    const said = answer(rule, pausedUntil(until));
    if (typeof expected === 'string') expect(said).toBe(expected);
    else expect(said).toMatch(expected);
  });
});
