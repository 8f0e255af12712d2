import { describe, expect, test } from 'vitest';
import { rule } from '../../../utils/audit/rules/stale-channel';
import type { Cadence, Plan, PlannedChannel } from '../../../utils/plan/plan';
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
  const answered = (lastPost: Fact<LastPost>, ...terms: (readonly [from: string, until: string])[]) => {
    const pauses = terms.map(([from, until], index) => ({
      id: String(index),
      from,
      until,
      reason: 'closed',
    }));
    const planned = aPlannedChannel('facebook', { pauses });
    return answer(rule, aSubject({ planned, reading: aReading({ lastPost }) }));
  };
  // NOW is noon of 2026-11-20, so that this post came on the first day of July.
  const inJuly = aLastPost(142);

  test.each<[string, string, string]>([
    ['goes on', '2026-12-31', 'not-applicable'],
    ['ended 30 days ago', '2026-10-20', 'not-applicable'],
    [
      'ended 31 days ago',
      '2026-10-19',
      `warning: No visible post for 142 days, 31 of them outside planned pauses. ${USUAL}`,
    ],
    [
      'ended 91 days ago',
      '2026-08-20',
      `error: No visible post for 142 days, 91 of them outside planned pauses. ${USUAL}`,
    ],
  ])('that %s is left out', (_, until, expected) => {
    expect(answered(inJuly, ['2026-07-01', until])).toBe(expected);
  });

  test('of a week excuses no silence that began a year before', () => {
    expect(answered(aLastPost(400), ['2026-11-10', '2026-11-17'])).toBe(
      `error: No visible post for 400 days, 392 of them outside planned pauses. ${USUAL}`,
    );
  });

  test('adds the days before it to those after it', () => {
    // Eighteen days before the pause; eleven and a half after it, or thirteen and a half.
    const posted = aLastPost(60);
    expect(answered(posted, ['2026-10-10', '2026-11-08'])).toBe('not-applicable');
    expect(answered(posted, ['2026-10-10', '2026-11-06'])).toMatch(
      /^warning: No visible post for 60 days, 31 of them outside/,
    );
  });

  test('counts once where it overlaps another', () => {
    const posted = aLastPost(60);
    const [whole, within, over] = [
      ['2026-10-10', '2026-11-06'],
      ['2026-10-12', '2026-10-20'],
      ['2026-10-09', '2026-10-30'],
    ] as const;
    expect(answered(posted, whole, within)).toBe(answered(posted, whole));
    expect(answered(posted, over, whole)).toBe('not-applicable');
    expect(answered(posted, whole, over)).toBe('not-applicable');
  });

  test('that lies before the last post, or is still to come, is none', () => {
    const said = `warning: No visible post for 60 days. ${USUAL}`;
    expect(answered(aLastPost(60), ['2026-08-01', '2026-09-01'], ['2026-12-20', '9999-12-31'])).toBe(said);
  });

  test('after which it posted is over', () => {
    expect(answered(aLastPost(2), ['2026-10-01', '2026-11-10'])).toBe('pass');
  });

  test('into which the post may have fallen makes the silence doubtful', () => {
    expect(answered(aLastPost(40, 90), ['2026-09-01', '2026-10-25'])).toBe(
      'cannot-tell: The last visible post is 40 to 90 days old, and a planned pause took a part of that time. Whether more than 30 days are left depends on its exact date. Open the post itself: it may show that.',
    );
    expect(answered(aLastPost(60, 90), ['2026-10-01', '2026-10-10'])).toBe(
      `warning: No visible post for 60 to 90 days, at least 50 of them outside planned pauses. ${USUAL}`,
    );
  });

  test('does not hide that newer posts may be out of view', () => {
    const open = aLastPost(0, 400, { open: true, notAfter: NOW });
    expect(answered(open, ['2026-11-10', '2026-11-17'])).toMatch(
      /^cannot-tell: The newest post proven here is up to 400 days old/,
    );
  });
});

describe('the days that are observed', () => {
  const cadences: (Cadence | null)[] = [
    null,
    ...[0.3, 0.33, 0.9, 1.3, 2].map((postsPerWeek) => ({ postsPerWeek })),
    ...[10, 180].map((longestGapDays) => ({ longestGapDays })),
  ];

  test.each(cadences)('are never allowed by the limit that they break: %j', (cadence) => {
    const planned = aPlannedChannel('facebook', { cadence });
    const answers = Array.from({ length: 2500 }, (_, tenths) =>
      answer(rule, aSubject({ planned, reading: aReading({ lastPost: aLastPost(tenths / 10) }) })),
    );
    const failed = answers.flatMap((said) => {
      const [, days, limit] =
        /No visible post for (\d+) days\. A visible post within (\d+) days/.exec(said) ?? [];
      return days === undefined || limit === undefined ? [] : [Number(days) - Number(limit)];
    });
    expect(failed.length).toBeGreaterThan(100);
    expect(Math.min(...failed)).toBe(1);
  });
});
