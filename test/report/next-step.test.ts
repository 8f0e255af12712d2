import { describe, expect, it } from 'vitest';
import type { NextStep } from '../../utils/reading/next-step';
import { known, unknown, type Reading, type Remark, type Timeline } from '../../utils/reading/reading';
import { channelLine } from '../../utils/report/channel-line';
import { stepFor } from '../../utils/report/next-step';
import { aChannel, aLastPost, anEntry, aReading, aTimeline, DAY, NOW } from '../factories';

/** What only an open end leaves: a post 50 days ago at the latest. */
const open = aLastPost(0, 50, { open: true });
const cut: Partial<Timeline> = { exhaustive: false };
const list = (scope: string, over: Partial<Timeline> = cut) => aTimeline([anEntry(50)], { scope, ...over });

/** The step on a page, where the day's other views told `before`; as its kind, and what it leads to. */
function step(inView: Partial<Reading>, before: Partial<Reading> = {}, documentAge = 0): string | null {
  const account = inView.platform === 'youtube' ? { platformId: known(CHANNEL, 'youtube.metadata') } : {};
  const { account: given, ...over } = inView;
  const seen = aReading({ lastPost: open, ...over, account: { ...account, ...given } });
  const line = channelLine(null, null, aChannel({ ...seen, ...before }), NOW);
  return said(stepFor(line, seen, documentAge));
}
const said = (next: NextStep | null): string | null =>
  next && (next.do === 'open' ? `open ${next.url}` : next.do);
const CHANNEL = 'UCrosenthalbakery0000001';

describe('where nothing is open', () => {
  it('a fresh channel needs no step, though newer posts cannot be excluded', () =>
    expect(step({ platform: 'x', lastPost: aLastPost(0, 2, { open: true }) })).toBeNull());
  it('nor does a stale one', () => expect(step({ platform: 'x', lastPost: aLastPost(80) })).toBeNull());
  it.each(['private', 'unavailable', 'future-date', 'not-on-platform'] as const)(
    'nor one that nothing on the platform would settle: %s',
    (reason) => expect(step({ platform: 'x', lastPost: unknown(reason) })).toBeNull(),
  );
  it('nor a span that is proven at both ends and straddles a threshold', () =>
    expect(step({ platform: 'x', lastPost: aLastPost(25, 45) })).toBeNull());
});

describe('on any platform', () => {
  const platforms = ['facebook', 'linkedin', 'youtube', 'x', 'tiktok'];
  it.each(platforms)('%s: data of the profile before need a reload', (platform) => {
    expect(step({ platform, lastPost: unknown('stale-data') })).toBe('reload');
    expect(step({ platform, kind: unknown('stale-data') })).toBe('reload');
    expect(step({ platform, remarks: ['stale-embedded-data'] })).toBe('reload');
  });
  it.each(platforms)(
    '%s: parts that contradict each other do so after a reload, unless they are old',
    (platform) => {
      const page = { platform, kind: unknown('contradiction'), lastPost: aLastPost(2) };
      expect(step(page)).toBeNull();
      expect(step(page, {}, 2 * DAY)).toBe('reload');
      expect(step({ platform, lastPost: unknown('contradiction') })).toBeNull();
    },
  );
  it('one reload is enough: what an earlier view of the day lacked does not call for another', () => {
    const page = {
      platform: 'x',
      lastPost: unknown('not-shown'),
      remarks: ['empty-list'],
    } satisfies Partial<Reading>;
    expect(step(page, { lastPost: unknown('stale-data') })).toBe('sign-in');
    expect(step(page, { lastPost: unknown('not-drawn') })).toBe('sign-in');
  });
  it.each(['x', 'tiktok', 'youtube', 'linkedin', 'facebook'])(
    '%s: a kind that the profile’s header does not tell is told nowhere else',
    (platform) => expect(step({ platform, kind: unknown('not-shown'), lastPost: aLastPost(2) })).toBeNull(),
  );
  it('ages that were printed days ago need a reload, exact times do not', () => {
    const wide = aLastPost(0, 50, { open: true, precision: 'interval' });
    const page = { platform: 'x', remarks: ['not-chronological'] satisfies Remark[] };
    expect(step({ ...page, lastPost: wide }, {}, 2 * DAY)).toBe('reload');
    expect(
      step({ ...page, lastPost: { ...wide, value: { ...wide.value, precision: 'exact' } } }, {}, 2 * DAY),
    ).toBe('sign-in');
  });
  it('what is not drawn yet is waited for', () =>
    expect(step({ platform: 'x', lastPost: unknown('not-drawn') })).toBe('wait'));
  it('a platform without a word on it offers nothing', () =>
    expect(step({ platform: 'sixth', lastPost: unknown('not-shown') })).toBeNull());
});

describe('YouTube', () => {
  const home = 'https://www.youtube.com/@rosenthalbakery';
  const page = (tab: string, over: Partial<Reading> = {}): Partial<Reading> => ({
    platform: 'youtube',
    url: `${home}/${tab}`,
    remarks: ['other-tabs-hold-posts'],
    timeline: list(`youtube.${tab || 'home'}`),
    ...over,
  });
  /** The list that tells the last post best may still be the page’s own. */
  const withFeed = {
    remarks: ['feed-asked'],
    timeline: list('youtube.videos-tab'),
  } satisfies Partial<Reading>;
  it.each([
    ['', `open ${home}/videos`],
    ['shorts', `open ${home}/videos`],
    ['streams', `open ${home}/videos`],
    ['playlists', `open ${home}/videos`],
    ['videos', 'ask-feed'],
  ])('on the tab “%s”: %s', (tab, expected) => expect(step(page(tab))).toBe(expected));
  it('the feed’s streams are dated by the Live tab, its videos by the Videos tab; then nothing more helps', () => {
    expect(step(page('videos'), withFeed)).toBe(`open ${home}/streams`);
    expect(step(page('shorts'), withFeed)).toBe(`open ${home}/videos`);
    expect(step(page('streams'), withFeed)).toBeNull();
  });
  it('where all uploads are on one tab, nothing is left to open after the feed', () =>
    expect(step(page('videos', { remarks: [] }), withFeed)).toBeNull());
  it('Popular instead of Latest: the tab’s own address, which is a reload where it stands there', () => {
    const remarks: Remark[] = ['other-tabs-hold-posts', 'not-chronological'];
    expect(step(page('videos', { remarks }))).toBe('reload');
    expect(step(page('videos', { remarks, url: `${home}/videos?view=0&sort=p` }))).toBe(
      `open ${home}/videos`,
    );
  });
  it('a channel of Shorts alone has nothing but its feed', () =>
    expect(step(page('shorts', { remarks: [], lastPost: unknown('no-dates') }))).toBe('ask-feed'));
  it('dates in words that are not understood: the feed’s are numbers', () =>
    expect(step(page('videos', { lastPost: unknown('unreadable-date') }))).toBe('ask-feed'));
  it('a span over a threshold becomes exact by the feed', () =>
    expect(step(page('videos', { remarks: [], lastPost: aLastPost(25, 45) }))).toBe('ask-feed'));
  it('without the channel’s id there is no feed to ask for', () => {
    const account = { ...aReading({ platform: 'youtube' }).account, platformId: unknown('not-shown') };
    expect(step(page('videos', { account, remarks: [] }))).toBeNull();
  });
  it('what YouTube made itself uploads nothing', () =>
    expect(
      step(page('', { kind: known('auto-generated', 'youtube.header'), lastPost: unknown('not-shown') })),
    ).toBeNull());
});

describe('Facebook', () => {
  const page = { platform: 'facebook', timeline: null, lastPost: unknown('not-shown') } as const;
  const main = 'https://www.facebook.com/rosenthalbakery';
  it('other tabs lead to the main one, for the kind as well', () => {
    expect(step({ ...page, url: `${main}/videos` })).toBe(`open ${main}`);
    expect(step({ ...page, url: `${main}/about`, lastPost: aLastPost(2), kind: unknown('not-shown') })).toBe(
      `open ${main}`,
    );
  });
  it('without a dated post in view more is drawn as one scrolls', () => expect(step(page)).toBe('scroll'));
  it('guests are shown a post at most, and no more by scrolling: a log-in, unless a post is known', () => {
    expect(step({ ...page, remarks: ['guest-view'] })).toBe('sign-in');
    expect(step({ ...page, remarks: ['guest-view'], lastPost: open })).toBeNull();
  });
  it.each(['facebook.feed', 'facebook.drawn-posts'])('%s: no further look would prove an end', (scope) =>
    expect(step({ ...page, lastPost: open, timeline: list(scope) })).toBeNull(),
  );
});

describe('LinkedIn', () => {
  const company = 'https://www.linkedin.com/company/rosenthal-bakery';
  const page = {
    platform: 'linkedin',
    account: { ...aReading({ platform: 'linkedin' }).account, profileUrl: company },
    timeline: list('linkedin.feed', { order: 'unordered', exhaustive: false }),
  };
  it('a company’s posts, a person’s activity', () => {
    expect(step(page)).toBe(`open ${company}/posts/?feedView=all`);
    const url = 'https://www.linkedin.com/in/frida-rosenthal/';
    const account = { ...aReading({ platform: 'linkedin' }).account, profileUrl: url.slice(0, -1) };
    expect(step({ ...page, url, account })).toBe(`open ${url}recent-activity/all/`);
    expect(step({ ...page, url: `${url}recent-activity/comments/`, account })).toBe(
      `open ${url}recent-activity/all/`,
    );
    expect(step({ ...page, url: `${url}recent-activity/all/`, account })).toBeNull();
  });
  it('on the list itself more is drawn as it is scrolled; it never proves an end', () => {
    const posts = { ...page, url: `${company}/posts/?feedView=all` };
    expect(step(posts)).toBeNull();
    expect(step({ ...posts, timeline: null, lastPost: unknown('not-shown') })).toBe('scroll');
  });
  it('guests get the front page at every tab', () => {
    expect(step({ ...page, timeline: list('linkedin.updates') })).toBe('sign-in');
    const kindEvidence = [{ signal: 'linkedin.page-key', says: 'company-page' as const }];
    expect(step({ ...page, kindEvidence, timeline: null, lastPost: unknown('not-shown') })).toBe('sign-in');
  });
});

describe('X', () => {
  const page = {
    platform: 'x',
    url: 'https://x.com/rosenthalbakery',
    timeline: list('x.posts', { order: 'unordered', headInView: false }),
  };
  it('other tabs lead to the posts', () => {
    expect(step({ ...page, url: `${page.url}/media` })).toBe(`open ${page.url}`);
    expect(step({ ...page, url: `${page.url}/media`, remarks: ['other-tabs-hold-posts'] })).toBe(
      `open ${page.url}`,
    );
  });
  it('guests’ lists are not in the order of time, or empty', () => {
    expect(step({ ...page, remarks: ['not-chronological'] })).toBe('sign-in');
    expect(step({ ...page, remarks: ['empty-list'], timeline: null, lastPost: unknown('not-shown') })).toBe(
      'sign-in',
    );
    const account = {
      ...aReading({ platform: 'x' }).account,
      handle: known('rosenthalbakery', 'x.microdata'),
    };
    expect(step({ ...page, account })).toBe('sign-in');
  });
  it('a member who scrolled down goes up again', () => {
    expect(step(page)).toBe('scroll');
    expect(step({ ...page, timeline: list('x.posts', { headInView: true }) })).toBeNull();
  });
});

describe('TikTok', () => {
  const page = { platform: 'tiktok', url: 'https://www.tiktok.com/@rosenthalbakery' };
  it('another tab or order: the profile’s address has the latest videos first', () => {
    expect(step({ ...page, remarks: ['other-tabs-hold-posts'], timeline: null })).toBe('reload');
    const oldest = aTimeline([anEntry(90), anEntry(50)], { order: 'unordered' });
    expect(step({ ...page, timeline: oldest })).toBe('reload');
    expect(step({ ...page, url: `${page.url}?lang=en`, timeline: oldest })).toBe(`open ${page.url}`);
  });
  it('a list that is cut off is loaded further by scrolling, as far as that can prove an end', () => {
    const remarks: Remark[] = ['list-cut-off'];
    expect(step({ ...page, remarks, timeline: list('tiktok.videos') })).toBe('scroll');
    const page30 = aTimeline(
      Array.from({ length: 30 }, (_, days) => anEntry(50 + days)),
      cut,
    );
    const of = (videos: number) => ({
      ...page,
      remarks,
      timeline: page30,
      postCount: known(videos, 'tiktok.user-detail'),
    });
    expect(step(of(45))).toBe('scroll');
    expect(step(of(4500))).toBeNull();
  });
  it('what guests lack never comes, so they log in where a list is cut off', () => {
    const remarks: Remark[] = ['list-cut-off', 'guest-view'];
    expect(step({ ...page, remarks, timeline: list('tiktok.videos') })).toBe('sign-in');
  });
  it('a list out of whose head one scrolled', () =>
    expect(step({ ...page, timeline: list('tiktok.videos', { headInView: false }) })).toBe('scroll'));
});
