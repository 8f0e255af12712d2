import { describe, expect, it } from 'vitest';
import { textsFor } from '../../utils/i18n/texts';
import { known, unknown, type Followers, type LastPost } from '../../utils/reading/reading';
import { channelLine } from '../../utils/report/channel-line';
import { unknownText } from '../../utils/report/settling';
import {
  cadenceText,
  checkedText,
  followersText,
  kindReasonText,
  lastPostPrecisionText,
  lastPostText,
  followersCountText,
  lineText,
  signalText,
  openFailuresOf,
  stateReasonText,
  stateText,
} from '../../utils/report/wording';
import {
  aChannel,
  aLastPost,
  anEntry,
  aPlan,
  aKeptChannel,
  aReading,
  aTimeline,
  DAY,
  daysAgo,
  NOW,
} from '../factories';

const texts = textsFor(['en-GB']);
const open = (days: number) => aLastPost(0, days, { open: true });

describe('the last post', () => {
  it.each<[string, ReturnType<typeof aLastPost>]>([
    ['Posted less than a day ago', aLastPost(0)],
    ['Posted less than a day ago', aLastPost(0, 0.9)],
    ['Posted less than 2 days ago', aLastPost(0.5, 1.5)],
    ['Posted 1 day ago', aLastPost(1)],
    ['Posted 2 days ago', aLastPost(2)],
    ['Posted 7–13 days ago', aLastPost(7, 13)],
    ['Posted 13–20 days ago', aLastPost(13, 20)],
    ['No visible post since 6 Nov 2026 (14 days)', aLastPost(14)],
    ['No visible post for 41–47 days', aLastPost(41, 47)],
    ['No visible post since 1 Sept 2023 (1,176 days)', aLastPost(1176)],
    ['No visible post for at least a year (365–729 days)', aLastPost(365, 729)],
    ['No visible post for at least 2 years (730–1,094 days)', aLastPost(730, 1094)],
  ])('%s', (said, lastPost) => {
    const spoken = said.replace(/(\d+ \w+ \d{4})/, '*').replace('1,176', '1176');
    const text = lastPostText(texts, lastPost, NOW, 'UTC');
    // Names of months differ between versions of ICU ("Sep", "Sept").
    expect(text.replace(/(\d+ \w+ \d{4})/, '*').replace('1,176', '1176')).toBe(spoken);
  });

  it.each([
    ['Posted less than 3 days ago', open(2)],
    ['Posted less than 14 days ago', open(13.5)],
    ['Posted at least once since 6 Nov 2026; newer posts cannot be excluded', open(14)],
  ])('without a proven end: %s', (said, lastPost) => {
    expect(lastPostText(texts, lastPost, NOW, 'UTC')).toBe(said);
  });

  it('never claims an end that is not proven', () => {
    for (let days = 0; days < 400; days += 1) {
      expect(lastPostText(texts, open(days), NOW)).not.toMatch(/No visible post|Posted \d/);
    }
  });

  it('counts from the moment of reading, not from today', () => {
    const lastPost = aLastPost(2);
    expect(lastPostText(texts, lastPost, NOW)).toBe('Posted 2 days ago');
    expect(lastPostText(texts, lastPost, NOW + 3 * DAY)).toBe('Posted 5 days ago');
  });

  it('names the day in the time zone that is given', () => {
    const lateEvening = known<LastPost>(
      {
        notBefore: Date.UTC(2026, 8, 30, 23),
        notAfter: Date.UTC(2026, 8, 30, 23),
        precision: 'exact',
        open: false,
        url: null,
      },
      'test.list',
    );
    expect(lastPostText(texts, lateEvening, NOW, 'Europe/Berlin')).toContain('1 Oct 2026');
  });

  it('cannot tell where nothing is known', () => {
    expect(lastPostText(texts, unknown('walled'), NOW)).toBe('Cannot tell when it last posted');
    expect(lastPostPrecisionText(texts, unknown('walled'))).toBe('');
  });

  it('says how precisely it is known', () => {
    expect(lastPostPrecisionText(texts, aLastPost(2))).toContain('the exact time');
    expect(lastPostPrecisionText(texts, aLastPost(7, 13))).toContain('an age that the page rounds');
  });
});

describe('what is unknown', () => {
  it.each([
    ['no-own-post', /proven to be the account’s own.*tab with the account’s own posts/],
    ['stale-data', /Reload it/],
    ['walled', /wall.*then reload/],
  ] as const)('%s says why, and what would settle it', (reason, said) => {
    expect(unknownText(texts, reason, 'lastPost')).toMatch(said);
  });
  it.each([
    ['lastPost', 'the tab with all posts'],
    ['bioPresent', 'what the profile says about itself'],
    ['link', 'what the profile says about itself'],
    ['followers', 'who administers the account'],
    ['handle', 'the whole profile'],
  ] as const)('%s is to be looked for where it stands', (fact, where) => {
    expect(unknownText(texts, 'not-shown', fact)).toContain(where);
  });
});

describe('followers', () => {
  const count = (count: number, precision: Followers['precision']) =>
    known({ count, precision }, 'test.header');
  it.each([
    ['1 follower', count(1, 'exact')],
    ['1,204 followers', count(1204, 'exact')],
    ['about 28,000,000 followers', count(28_000_000, 'rounded')],
    ['Followers not shown', unknown('not-shown')],
  ])('%s', (said, followers) => {
    expect(followersText(texts, followers)).toBe(said);
  });
});

describe('the moment of the check', () => {
  it.each([
    [0, 'checked just now'],
    [119_999, 'checked just now'],
    [120_000, /^as of 20 Nov 2026, \d\d:58$/],
  ])('%i ms ago', (ago, said) => {
    expect(checkedText(texts, NOW - ago, NOW)).toMatch(said);
  });
});

describe('how many follow, in a column of its own', () => {
  it.each([
    ['exact', '12,400'],
    ['rounded', 'about 12,400'],
  ] as const)('%s', (precision, said) => {
    expect(followersCountText(texts, known({ count: 12_400, precision }, 'test.header'))).toBe(said);
  });
  it('unknown', () => {
    expect(followersCountText(texts, unknown('not-shown'))).toBeNull();
  });
});

describe('a planned rhythm', () => {
  it.each([
    ['weekly', { postsPerWeek: 1 }],
    ['3 posts a week', { postsPerWeek: 3 }],
    ['1.5 posts a week', { postsPerWeek: 1.5 }],
    ['a post every 14 days', { postsPerWeek: 0.5 }],
    ['a post every day at least', { longestGapDays: 1 }],
    ['a post every 10 days at least', { longestGapDays: 10 }],
  ])('%s', (said, cadence) => {
    expect(cadenceText(texts, cadence)).toBe(said);
  });
});

describe('a signal', () => {
  it.each([
    ['facebook.route', /route/],
    ['elsewhere.address', /address of the page/],
    ['elsewhere.unheard-of', /elsewhere\.unheard-of/],
  ])('%s', (signal, said) => {
    expect(signalText(texts, signal)).toMatch(said);
  });
});

describe('a channel in a few words', () => {
  const weekly = aKeptChannel('facebook', { cadence: { postsPerWeek: 1 } });
  const plan = aPlan({ channels: [weekly] });
  const said = (reading: Parameters<typeof aReading>[0] | null, planned: typeof weekly | null = weekly) =>
    lineText(texts, channelLine(plan, planned, aChannel(reading && aReading(reading)), NOW));

  it.each([
    ['fresh', {}, /^Posted 2 days ago$/],
    ['behind its plan', { lastPost: aLastPost(41, 47) }, /^No visible post for 41–47 days; planned: weekly$/],
    ['misused', { kind: known('personal-profile' as const, 'test.kind') }, /^Personal profile$/],
    ['private', { state: 'private' }, /^Private$/],
    ['unknown', { lastPost: unknown('not-shown') }, /^Cannot tell when it last posted$/],
  ] as const)('%s', (_, reading, words) => {
    expect(said(reading)).toMatch(words);
  });

  it('names the misuse where the state is misuse, and not what is graver and none', () => {
    const abandoned = { lastPost: aLastPost(400, 410), postCount: known(0, 'test.count') };
    const line = channelLine(
      plan,
      { ...weekly, controlledBy: 'employee-account' },
      aChannel(aReading(abandoned)),
      NOW,
    );
    expect(stateText(texts, line)).toBe('Misuse');
    const [first, ...more] = openFailuresOf(line);
    expect(first?.misuse).toBe(true);
    // There is something that would come first by its weight alone.
    expect(more.some(({ misuse }) => !misuse)).toBe(true);
    const title = texts.say({ id: `rule.${first?.rule ?? ''}.title` });
    expect([lineText(texts, line), stateReasonText(texts, line)]).toEqual([title, title]);
  });

  it('says that there are too few posts where the newest one is not too old', () => {
    const posts = [1, 14, 29].map((days) => anEntry(days));
    expect(said({ lastPost: aLastPost(1), timeline: aTimeline(posts) })).toBe('Fewer posts than planned');
    const old = [15, 29].map((days) => anEntry(days));
    expect(said({ lastPost: aLastPost(15), timeline: aTimeline(old) })).toMatch(
      /^No visible post since .*; planned: weekly$/,
    );
  });

  it('says how recently an unplanned channel posted: that it is unplanned, its list says', () => {
    expect(said({}, null)).toBe('Posted 2 days ago');
  });

  it('says that a planned channel was never checked, and what stood in the way', () => {
    expect(said(null)).toBe('Not checked yet');
    const walled = aChannel(null, { lastAttempt: { at: daysAgo(1), state: 'login-wall' } });
    expect(lineText(texts, channelLine(plan, weekly, walled, NOW))).toMatch(
      /^Not checked yet\. The page asks to log in \(19 Nov 2026/,
    );
  });
});

describe('what was seen on an earlier day', () => {
  const weekly = aKeptChannel('facebook', { cadence: { postsPerWeek: 1 } });
  const tokyo = aPlan({ company: { timeZone: 'Asia/Tokyo' }, channels: [weekly] });
  const lineSeen = (readAt: number, over: Parameters<typeof aReading>[0] = {}, today = NOW) => {
    const posted = readAt - 2 * DAY;
    const lastPost = aLastPost(2, 2, { notBefore: posted, notAfter: posted });
    return channelLine(tokyo, weekly, aChannel(aReading({ readAt, lastPost, ...over })), today);
  };
  const said = (...line: Parameters<typeof lineSeen>) => lineText(texts, lineSeen(...line));

  it.each<[string, string, Parameters<typeof lineSeen>]>([
    ['an age', 'Posted 2 days ago, as of 11 Nov', [daysAgo(9)]],
    [
      'an age behind its plan',
      'No visible post for 41–47 days, as of 11 Nov; planned: weekly',
      [daysAgo(9), { lastPost: aLastPost(50, 56) }],
    ],
    ['a state', 'Private (as of 11 Nov)', [daysAgo(9), { state: 'private' }]],
    ['an age of another year', 'Posted 2 days ago, as of 20 Nov 2025', [daysAgo(365)]],
  ])('%s bears that day', (_, words, line) => {
    expect(said(...line)).toBe(words);
  });

  it('is of another day by the company’s calendar, and not by the number of hours', () => {
    // 23:59 and 0:01 in Tokyo.
    const [before, after] = [Date.UTC(2026, 10, 20, 14, 59), Date.UTC(2026, 10, 20, 15, 1)];
    expect(said(before, {}, before)).toBe('Posted 2 days ago');
    expect(said(before, {}, after)).toBe('Posted 2 days ago, as of 20 Nov');
  });

  it('says nothing of a day where nothing is known', () => {
    expect(said(daysAgo(9), { lastPost: unknown('not-shown') })).toBe('Cannot tell when it last posted');
  });

  it('bears that day in the icon’s title too', () => {
    const inbox = channelLine(
      null,
      null,
      aChannel(aReading({ readAt: daysAgo(9), lastPost: aLastPost(50, 56) })),
      NOW,
    );
    expect(stateReasonText(texts, inbox)).toBe('No visible post for 41–47 days, as of 11 Nov');
  });
});

describe('a wall that stood before the page', () => {
  it('is told by the company’s clock', () => {
    const planned = aKeptChannel('facebook');
    const tokyo = aPlan({ company: { timeZone: 'Asia/Tokyo' }, channels: [planned] });
    const walled = aChannel(null, { lastAttempt: { at: NOW, state: 'login-wall' } });
    expect(lineText(texts, channelLine(tokyo, planned, walled, NOW))).toContain('21:00');
  });
});

describe('the state of a channel that belongs to nobody', () => {
  const inbox = (reading: Parameters<typeof aReading>[0]) =>
    channelLine(null, null, aChannel(aReading(reading)), NOW);
  it.each([
    [
      'that fell silent is named with its reason',
      aLastPost(41, 47),
      'Stale',
      'No visible post for 41–47 days',
    ],
    ['that is about to', aLastPost(20), 'Slowing', /^No visible post since .* \(20 days\)$/],
    ['of which all is well is not called fine', aLastPost(2), 'Not assigned yet', ''],
    ['of which nothing is known', unknown('not-shown'), 'Not assigned yet', ''],
  ] as const)('%s', (_, lastPost, state, reason) => {
    const line = inbox({ lastPost });
    expect(stateText(texts, line)).toBe(state);
    expect(stateReasonText(texts, line)).toEqual(
      typeof reason === 'string' ? reason : expect.stringMatching(reason),
    );
  });
});

describe('the reason for a kind', () => {
  it.each([
    ['facebook.route', 'personal-profile', 'the page’s own data calls it a person’s profile'],
    ['x.badge', 'unmarked-account', /^no gold or grey badge/],
    ['tiktok.commerce-user', 'business-account', /calls it a business account/],
    // One that can say one thing only is told by its own words.
    ['x.square-picture', 'business-account', /^the square profile picture/],
  ] as const)('%s says %s', (signal, says, reason) => {
    expect(kindReasonText(texts, { signal, says })).toMatch(reason);
  });
});

it('a last post is short in a table', () => {
  expect(lastPostText(texts, open(200), NOW, 'UTC', 'brief')).toBe('4 May 2026 or later');
  expect(lastPostText(texts, aLastPost(2), NOW, 'UTC', 'brief')).toBe('Posted 2 days ago');
  expect(lastPostText(texts, aLastPost(41, 47), NOW, 'UTC', 'brief')).toBe('None seen for 41–47 days');
  expect(lastPostText(texts, aLastPost(200), NOW, 'UTC', 'brief')).toBe('None seen since 4 May 2026');
});
