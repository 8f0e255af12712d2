// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FeedFailure } from '../../../utils/reading/feed';
import { feed } from '../../../utils/reading/platforms/youtube/feed';
import { isKnown, valueOf, type Reading } from '../../../utils/reading/reading';
import { bakery, channelData, grid, lockup, page, shelves, tabs, video } from '../../sites/pages/youtube';
import { feedXml, type FeedEntry } from '../../sites/youtube-feed';
import { parsed, readingOf } from '../read-html';

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;
const daysAgo = (days: number) => NOW - days * DAY;

type Json = Parameters<typeof page>[0];
interface Seen {
  readonly document: Document;
  readonly reading: Reading;
}

function seen(tab: string, names: readonly string[], content: Json, readAt = NOW): Seen {
  const document = parsed(page(channelData(bakery, tabs(bakery.handle, names, tab, content))));
  return {
    document,
    reading: readingOf(document, `https://www.youtube.com/@${bakery.handle}/${tab}`, readAt),
  };
}

const SHORTS = ['featured', 'videos', 'shorts'];
const LIVE = ['featured', 'videos', 'shorts', 'streams'];
/** A Videos tab of these videos, `[id, age]`. */
const videosTab = (names: readonly string[], ...videos: (readonly [id: string, age: string])[]): Seen =>
  seen('videos', names, grid(videos.map(([id, age]) => lockup({ id, age }))));
/** Two old videos; a Shorts tab beside them may hold something newer. */
const twoVideos = (names = SHORTS) =>
  videosTab(names, ['video000001', '5 months ago'], ['video000002', '1 year ago']);
const inFeed: readonly FeedEntry[] = [
  { id: 'video000001', published: daysAgo(170) },
  { id: 'video000002', published: daysAgo(400) },
];
const aShort = (days: number, id = 'short000001'): FeedEntry => ({
  id,
  published: daysAgo(days),
  isShort: true,
});

const ask = ({ reading, document }: Seen, entries: readonly FeedEntry[], channel = bakery.id) =>
  feed.read(feedXml(channel, entries), reading, document, NOW);
/** The proven span in days ago, `…` where no end is proven; else the reason. */
function told(answer: Reading | FeedFailure): string {
  if (typeof answer === 'string') return answer;
  if (!isKnown(answer.lastPost)) return answer.lastPost.unknown;
  const { notBefore, notAfter, open } = answer.lastPost.value;
  const days = (at: number) => Math.round(((NOW - at) / DAY) * 10) / 10;
  return open ? `${days(notBefore)}…` : `${days(notBefore)}–${days(notAfter)}`;
}

describe('the address', () => {
  const { reading } = twoVideos();
  it('is the page’s own origin and the channel’s id', () =>
    expect(feed.address(reading, 'https://m.youtube.com')?.href).toBe(
      `https://m.youtube.com/feeds/videos.xml?channel_id=${bakery.id}`,
    ));
  it.each<[string, Partial<Reading['account']>, Partial<Reading>]>([
    ['no id is proven', { platformId: { unknown: 'not-shown' } }, {}],
    ['the id is none of a channel', { platformId: { value: 'UC&x=y', source: 'youtube.metadata' } }, {}],
    ['a wall stands before the page', {}, { state: 'consent-wall' }],
  ])('there is none where %s', (_why, account, over) =>
    expect(
      feed.address(
        { ...reading, ...over, account: { ...reading.account, ...account } },
        'https://www.youtube.com',
      ),
    ).toBeNull(),
  );
});

describe('with the Videos tab, which dates every video', () => {
  it('nothing is settled before the feed is asked', () => expect(told(twoVideos().reading)).toMatch(/…$/));
  it('the feed proves that there is no newer Short', () => {
    const answer = ask(twoVideos(), inFeed);
    // Published 170 days ago at the earliest, "5 months ago" at the latest.
    expect(told(answer)).toMatch(/^170–1[45]\d/);
    expect(answer).toMatchObject({
      timeline: { scope: 'youtube.feed' },
      remarks: expect.arrayContaining(['other-tabs-hold-posts', 'feed-asked']) as string[],
      url: expect.stringMatching(/videos$/) as string,
    });
  });
  it('a Short is dated to the moment', () => {
    const answer = ask(twoVideos(), [aShort(40), ...inFeed]);
    expect(told(answer)).toBe('40–40');
    if (typeof answer === 'string' || !isKnown(answer.lastPost)) throw new Error('not told');
    expect(answer.lastPost).toMatchObject({
      source: 'youtube.feed',
      value: { precision: 'exact', url: 'https://www.youtube.com/shorts/short000001' },
    });
  });
  it('a video that the page does not list proves no end: a stream stands where it was announced', () =>
    expect(told(ask(twoVideos(LIVE), [{ id: 'stream00001', published: daysAgo(60) }, ...inFeed]))).toBe(
      '60…',
    ));
  it('an end behind a Live tab needs a feed that reaches far back', () => {
    expect(told(ask(twoVideos(LIVE), [aShort(40), ...inFeed]))).toBe('40–40');
    expect(told(ask(twoVideos(LIVE), [aShort(40), aShort(80, 'short000002')]))).toBe('40…');
    expect(told(ask(twoVideos(), [aShort(40), aShort(80, 'short000002')]))).toBe('40–40');
  });
});

describe('what the feed cannot tell apart', () => {
  const unseen = { id: 'premiere001', published: daysAgo(3), views: 0 };
  it('without views it is a premiere, for members only, or nobody looked: no post, and no end', () =>
    expect(told(ask(twoVideos(), [unseen, ...inFeed]))).toMatch(/^170…$/));
  it('the same further down: it stands where it was announced', () =>
    expect(told(ask(twoVideos(), [aShort(40), { ...unseen, published: daysAgo(60) }, ...inFeed]))).toBe(
      '40…',
    ));
  it('the page says that it is upcoming, or for members only', () => {
    const named = seen(
      'videos',
      SHORTS,
      grid([
        lockup({ id: 'premiere001', age: '', badge: 'THUMBNAIL_OVERLAY_BADGE_STYLE_UPCOMING' }),
        lockup({ id: 'video000001', age: '5 months ago' }),
        lockup({ id: 'video000002', age: '1 year ago' }),
      ]),
    );
    expect(told(ask(named, [unseen, ...inFeed]))).toMatch(/^170–1[45]\d/);
  });
  it('the page lists it with a date: it is a video that nobody watched', () => {
    const [newest, ...older] = inFeed.map((entry) => ({ ...entry, views: 0 }));
    const watched = older.map((entry) => ({ ...entry, views: 7 }));
    expect(told(ask(twoVideos(), [...(newest ? [newest] : []), ...watched]))).toMatch(/^170–1[45]\d/);
  });
});

describe('never more than both prove', () => {
  it('a feed that lags behind the page proves no end', () => {
    const fresh = videosTab(SHORTS, ['video000009', '2 days ago'], ['video000001', '5 months ago']);
    expect(told(ask(fresh, inFeed))).toBe('3…');
  });
  it('nor one that leaves out what the page shows at its head, however vague its date', () => {
    const vague = videosTab(SHORTS, ['video000009', '5 months ago'], ['video000001', '5 months ago']);
    expect(told(ask(vague, inFeed))).toMatch(/…$/);
  });
  it('nor one whose entries stand out of order', () =>
    expect(told(ask(twoVideos(), [...inFeed].reverse()))).toMatch(/…$/));
  it('nor the entries of another channel', () =>
    expect(
      told(ask(twoVideos(), [{ ...aShort(2), channel: 'UCmillerflour00000000001' }, ...inFeed])),
    ).toMatch(/^170–/));
  it('nor a date in the future', () => expect(told(ask(twoVideos(), [aShort(-2), ...inFeed]))).toMatch(/…$/));
  it('on Home, whose shelves are unsorted, videos are dated from their announcement on', () => {
    const home = seen('featured', SHORTS, shelves([video({ id: 'video000002', age: '1 year ago' })]));
    expect(told(ask(home, inFeed))).toBe('170…');
    expect(told(ask(home, [aShort(40), ...inFeed]))).toBe('40…');
  });
  it('Shorts alone are proven without the Videos tab, if they reach far enough back', () =>
    expect(told(ask(seen('shorts', ['shorts'], grid([])), [aShort(40), aShort(200, 'short000002')]))).toBe(
      '40–40',
    ));
});

describe('what came instead', () => {
  it('is another channel’s feed', () =>
    expect(ask(twoVideos(), inFeed, 'UCmillerflour00000000001')).toBe('other-channel'));
  it('is empty, which is not “never posted”', () => expect(ask(twoVideos(), [])).toBe('empty'));
  it.each([
    ['a page', '<!doctype html><html><title>Error 404</title></html>'],
    ['nothing', ''],
    ['a text', 'Not found'],
    ['another XML', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
    ['broken XML', feedXml(bakery.id, inFeed).slice(0, 900)],
    ['JSON', '{"feed":{}}'],
    [
      'a bomb of entities',
      `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${feedXml(bakery.id, inFeed).replace(/^.*\n/, '')}`,
    ],
    ['longer than any feed', feedXml(bakery.id, inFeed) + ' '.repeat(1_000_001)],
  ])('is no feed: %s', (_what, text) => {
    const { reading, document } = twoVideos();
    expect(feed.read(text, reading, document, NOW)).toBe('not-a-feed');
  });
  it('is a feed with nonsense in it: nothing throws, nothing is proven', () => {
    const { reading, document } = twoVideos();
    const mad = feedXml(bakery.id, inFeed)
      .replaceAll(/<published>[^<]*</g, '<published>soon<')
      .replaceAll(/views="\d+"/g, 'views="-1e9"');
    expect(told(feed.read(mad, reading, document, NOW))).toMatch(/…$/);
  });
});

it('the reading keeps what the page told, and the page’s address', () => {
  const { reading, document } = twoVideos();
  const answer = ask({ reading, document }, inFeed);
  if (typeof answer === 'string') throw new Error(answer);
  expect(answer).toMatchObject({
    url: reading.url,
    state: 'readable',
    kind: reading.kind,
    account: reading.account,
  });
  expect(valueOf(answer.followers)).toEqual(valueOf(reading.followers));
});
