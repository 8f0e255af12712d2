// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { address, signals } from '../../../utils/reading/platforms/youtube';
import { valueOf, type Reading } from '../../../utils/reading/reading';
import {
  bakery,
  channelData,
  grid,
  lockup,
  page,
  pages,
  shelves,
  tabs,
  video,
  type Channel,
} from '../../sites/pages/youtube';
import { readingOf } from '../read-html';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const CHANNEL = 'UCrosenthalbakery0000001';
const OTHER = 'UCmillerflour00000000001';
const HOME = 'https://www.youtube.com/@rosenthalbakery';
const VIDEOS = `${HOME}/videos`;
const TABS = ['featured', 'videos', 'playlists'];

const reading = (html: string, url = VIDEOS): Reading => readingOf(html, url, NOW);

type Json = Parameters<typeof page>[0];
const videosTab = (items: readonly Json[], names = TABS, chip = 0): Json =>
  channelData(bakery, tabs('rosenthalbakery', names, 'videos', grid(items, chip)));
const home = (...items: readonly Json[]): Json =>
  channelData(bakery, tabs('rosenthalbakery', TABS, 'featured', shelves(items)));
const without = (data: Json, ...keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(data as Record<string, Json>).filter(([key]) => !keys.includes(key)));
const described = (channel: Partial<Channel>): Json =>
  channelData({ ...bakery, ...channel }, tabs('rosenthalbakery', TABS, 'videos', grid([])));

/** [at least, at most so many days ago, whether the page proves an end]. */
function lastPost(found: Reading): [number, number, boolean] | null {
  const last = valueOf(found.lastPost);
  return last ? [(NOW - last.notAfter) / DAY, (NOW - last.notBefore) / DAY, !last.open] : null;
}

describe('addresses', () => {
  test.each([
    [HOME, 'youtube:@rosenthalbakery'],
    ['https://www.youtube.com/@RosenthalBakery/videos?view=0&sort=dd#top', 'youtube:@rosenthalbakery'],
    ['https://m.youtube.com/@rosenthalbakery/shorts/', 'youtube:@rosenthalbakery'],
    ['http://youtube.com/@rosenthalbakery/community?lb=x', 'youtube:@rosenthalbakery'],
    ['https://www.youtube.com/@Rosenthal.', 'youtube:@rosenthal.'],
    ['https://www.youtube.com/@b%C3%A4ckerei', 'youtube:@bäckerei'],
    ['https://www.youtube.com/@パン屋/about', 'youtube:@パン屋'],
    [`https://www.youtube.com/channel/${CHANNEL}`, `youtube:channel/${CHANNEL}`],
    [`https://www.youtube.com/channel/${CHANNEL}/recent`, `youtube:channel/${CHANNEL}`],
    ['https://www.youtube.com/c/Rosenthal/videos', 'youtube:c/rosenthal'],
    ['https://www.youtube.com/user/Rosenthal/featured', 'youtube:user/rosenthal'],
    [`https://consent.youtube.com/m?continue=${encodeURIComponent(HOME)}&gl=DE`, 'youtube:@rosenthalbakery'],
  ])('%s is the channel %s', (url, key) => {
    expect(address(new URL(url))?.key).toBe(key);
  });
  test.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/watch?v=rosenthal01',
    'https://www.youtube.com/shorts/rosenthal01',
    'https://www.youtube.com/playlist?list=PLx',
    'https://www.youtube.com/feed/subscriptions',
    'https://www.youtube.com/@rosenthalbakery/live',
    'https://www.youtube.com/@rosenthalbakery/videos/more',
    'https://www.youtube.com/@',
    'https://www.youtube.com/@%E0%A4%A',
    'https://www.youtube.com/@a%2Fb',
    'https://www.youtube.com/channel/UCshort',
    'https://www.youtube.com/channel',
    'https://www.youtube.com/gaming',
    'https://studio.youtube.com/channel/UCrosenthalbakery0000001',
    'https://music.youtube.com/@rosenthalbakery',
    'https://www.youtube.com.example/@rosenthalbakery',
    'https://consent.youtube.com/m?continue=nowhere',
    'https://consent.youtube.com/m?continue=https%3A%2F%2Fbakery.example%2F%40rosenthalbakery',
    'https://consent.youtube.com/m',
  ])('%s is no channel', (url) => {
    expect(address(new URL(url))).toBeNull();
  });
  test('keep their spelling in the handle, and lead to the channel without tab', () => {
    expect(address(new URL('https://m.youtube.com/@RosenthalBakery/videos'))).toMatchObject({
      handle: 'RosenthalBakery',
      profileUrl: 'https://www.youtube.com/@RosenthalBakery',
    });
  });
  test('of any kind never throw, and lead back to the same channel', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const found = address(new URL(`https://www.youtube.com/@${path}`));
        if (found) expect(address(new URL(found.profileUrl))).toEqual(found);
      }),
    );
  });
});

describe('the sample pages', () => {
  test.each(pages.map((sample) => [sample.shows, sample] as const))('%s', (_, { truth, ...sample }) => {
    const found = reading(sample.html(NOW), sample.url);
    expect(found.state).toBe(truth.state);
    expect(valueOf(found.kind) ?? null).toBe(truth.kind);
    expect(valueOf(found.account.name)).toBe(truth.name);
    expect(valueOf(found.followers)?.count).toBe(truth.followers);
    const [least = 0, most = 0, proven = false] = lastPost(found) ?? [];
    expect([least <= (truth.lastPost?.daysAgo ?? 0), (truth.lastPost?.daysAgo ?? 0) <= most]).toEqual([
      true,
      true,
    ]);
    expect(proven).toBe(truth.lastPost?.proven === 'both');
  });
});

describe('the header', () => {
  test('names the channel, its ids, links and counts', () => {
    const found = reading(page(videosTab([])));
    expect(found.account.aliases).toEqual(['youtube:@rosenthalbakery', `youtube:channel/${CHANNEL}`]);
    expect(valueOf(found.link)).toBe('https://rosenthal-bakery.example/');
    expect(valueOf(found.postCount)).toBe(37);
    expect(valueOf(found.bioPresent)).toBe(true);
    expect(valueOf(found.followers)).toEqual({ count: 1240, precision: 'rounded' });
  });
  test.each<[string, string, string, number | undefined]>([
    ['25m subscribers', '217k videos', 'en-GB', 25_000_000],
    ['84 subscribers', '1 video', 'en', 84],
    ['5.22K subscribers', '', 'en', 5220],
    ['4,69 M de suscriptores', '12 vídeos', 'es-ES', 4_690_000],
    ['1,2 Mio. Abonnenten', '', 'de', 1_200_000],
    ['チャンネル登録者数 1.2万人', '', 'ja', 12_000],
    ['', '12 videos', 'en', undefined],
    ['', '', 'en', undefined],
  ])('prints "%s" and "%s" (%s): %s subscribers', (subscribers, videos, language, count) => {
    expect(valueOf(reading(page(described({ subscribers, videos }), language)).followers)?.count).toBe(count);
  });
  test.each<[string, string[], boolean | undefined]>([
    ['a check mark: verified', ['CHECK_CIRCLE_FILLED'], true],
    ['no badge: not verified', [], false],
    ['an artist’s note: cannot tell', ['AUDIO_BADGE'], undefined],
  ])('%s', (_, badges, expected) => {
    expect(valueOf(reading(page(described({ badges }))).verified)).toBe(expected);
  });
  test('an image elsewhere in the header is no badge', () => {
    const image = { sources: [{ clientResource: { imageName: 'CHECK_CIRCLE_FILLED' } }] };
    const data = JSON.stringify(described({})).replace(
      '"delimiter":"•"',
      `"delimiter":"•","icon":${JSON.stringify({ element: { type: { imageType: { image } } } })}`,
    );
    expect(valueOf(reading(page(JSON.parse(data) as Json)).verified)).toBe(false);
  });
  test('a link that is no web address is none', () => {
    expect(reading(page(described({ link: 'javascript:alert(1)' }))).link).toEqual({ unknown: 'not-shown' });
  });
  test('without the metadata it still names the channel and its kind', () => {
    const found = reading(page(without(videosTab([]), 'metadata', 'microformat', 'responseContext')));
    expect(valueOf(found.account.name)).toBe('Rosenthal Bakery');
    expect(valueOf(found.kind)).toBe('unmarked-account');
  });
  test('without it the metadata still names the channel, but the kind is unknown', () => {
    const found = reading(page(without(videosTab([]), 'header')));
    expect(valueOf(found.account.name)).toBe('Rosenthal Bakery');
    expect(found.kind).toEqual({ unknown: 'not-shown' });
    expect(found.verified).toEqual({ unknown: 'not-shown' });
  });
  const nobody = { twoColumnBrowseResultsRenderer: { tabs: [{ tabRenderer: { selected: true } }] } };
  const byId = `https://www.youtube.com/channel/${CHANNEL}`;
  test.each<[string, string, Json]>([
    ['externalId', byId, { metadata: { channelMetadataRenderer: { externalId: CHANNEL } } }],
    [
      'rssUrl',
      byId,
      {
        metadata: {
          channelMetadataRenderer: {
            rssUrl: `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
          },
        },
      },
    ],
    ['channelUrl', byId, { metadata: { channelMetadataRenderer: { channelUrl: byId } } }],
    [
      'vanityChannelUrl',
      HOME,
      {
        metadata: {
          channelMetadataRenderer: { vanityChannelUrl: 'http://www.youtube.com/@RosenthalBakery' },
        },
      },
    ],
    ['ownerUrls', HOME, { metadata: { channelMetadataRenderer: { ownerUrls: [HOME] } } }],
    ['urlCanonical', byId, { microformat: { microformatDataRenderer: { urlCanonical: byId } } }],
    [
      'browse_id',
      byId,
      {
        responseContext: { serviceTrackingParams: [{ params: [{ key: 'browse_id', value: CHANNEL }] }] },
      },
    ],
    ['the old header’s id', byId, { header: { c4TabbedHeaderRenderer: { channelId: CHANNEL } } }],
    [
      'the old header’s handle',
      HOME,
      { header: { c4TabbedHeaderRenderer: { channelHandleText: { runs: [{ text: '@rosenthalbakery' }] } } } },
    ],
  ])('is believed by %s alone', (_, url, part) => {
    const found = reading(page({ contents: nobody, ...(part as object) }), url);
    expect(found.state).toBe('readable');
    expect(valueOf(url === HOME ? found.account.handle : found.account.platformId)).toBeDefined();
  });
  test('is believed by no part where two parts name different channels', () => {
    const rssUrl = `https://www.youtube.com/feeds/videos.xml?channel_id=${OTHER}`;
    const data = channelData(bakery, nobody);
    const mixed = { ...data, metadata: { channelMetadataRenderer: { externalId: CHANNEL, rssUrl } } };
    expect(reading(page(mixed), byId).state).toBe('not-drawn');
  });
  test('of 2021 tells the same', () => {
    const header = {
      c4TabbedHeaderRenderer: {
        channelId: CHANNEL,
        title: 'Rosenthal Bakery',
        badges: [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_VERIFIED' } }],
        subscriberCountText: { simpleText: '1.24K subscribers' },
        headerLinks: {
          channelHeaderLinksRenderer: {
            primaryLinks: [
              { navigationEndpoint: { urlEndpoint: { url: 'https://rosenthal-bakery.example/' } } },
            ],
          },
        },
      },
    };
    const found = reading(page({ ...(videosTab([]) as object), header }));
    expect([valueOf(found.kind), valueOf(found.verified), valueOf(found.followers)?.count]).toEqual([
      'unmarked-account',
      true,
      1240,
    ]);
    expect(valueOf(found.link)).toBe('https://rosenthal-bakery.example/');
  });
});

describe('channels that YouTube makes', () => {
  const topicUrl = `https://www.youtube.com/channel/${CHANNEL}`;
  const topic = (header: Json): Json => ({
    ...(without(home(video({ id: 'rosenthal01', age: '1 day ago' })), 'metadata') as object),
    header,
  });
  test('are told by their words, and have no posts of their own', () => {
    const found = reading(
      page(
        topic({
          interactiveTabbedHeaderRenderer: {
            title: { simpleText: 'Bread' },
            autoGenerated: { simpleText: 'x' },
          },
        }),
      ),
      topicUrl,
    );
    expect(valueOf(found.kind)).toBe('auto-generated');
    expect(found.lastPost).toMatchObject({ unknown: 'no-own-post' });
  });
  test.each([
    ['/@rosenthalbakery', 'unmarked-account'],
    [`/channel/${CHANNEL}`, 'auto-generated'],
    ['/sports', 'auto-generated'],
  ])('a carousel header of %s: %s', (canonicalBaseUrl, kind) => {
    const details = {
      topicChannelDetailsRenderer: { navigationEndpoint: { browseEndpoint: { canonicalBaseUrl } } },
    };
    const found = reading(
      page(topic({ carouselHeaderRenderer: { contents: [{ carouselItemRenderer: {} }, details] } })),
      topicUrl,
    );
    expect(valueOf(found.kind)).toBe(kind);
  });
  test.each([
    ['Rosenthal Bakery', 'unmarked-account'],
    ['Rosenthal - Topic', undefined],
    ['Rosenthal – Thema', undefined],
  ])('a header of 2021 without a handle and with the name "%s": %s', (title, kind) => {
    const data = without(videosTab([]), 'metadata', 'microformat');
    const header = { c4TabbedHeaderRenderer: { channelId: CHANNEL, title } };
    const nameless = {
      ...(data as object),
      contents: { twoColumnBrowseResultsRenderer: { tabs: [{ tabRenderer: {} }] } },
    };
    expect(valueOf(reading(page({ ...nameless, header }), topicUrl).kind)).toBe(kind);
  });
  test('headers that contradict each other leave the kind unknown, and are named', () => {
    const header = {
      ...(home() as { header: object }).header,
      interactiveTabbedHeaderRenderer: { autoGenerated: { simpleText: 'x' } },
    };
    expect(reading(page({ ...(home() as object), header }), HOME).kind).toEqual({
      unknown: 'contradiction',
      sources: ['youtube.auto-generated', 'youtube.header'],
    });
  });
  test('a channel without a handle has no known kind', () => {
    const nameless = { ...bakery, handle: '' };
    const data = without(channelData(nameless, tabs('', ['featured'], 'featured', grid([]))), 'metadata');
    expect(reading(page(data), topicUrl).kind).toEqual({ unknown: 'not-shown' });
  });
});

describe('the last post', () => {
  const old = lockup({ id: 'rosenthal02', age: '9 years ago' });
  const fresh = lockup({ id: 'rosenthal01', age: '3 days ago' });

  test.each<[string, Json]>([
    ['lockupViewModel (2026)', lockup({ id: 'rosenthal01', age: '3 weeks ago' })],
    ['videoRenderer (2022 to 2026)', video({ id: 'rosenthal01', age: '3 weeks ago' })],
  ])('is proven by the newest %s of a channel with a Videos tab only', (_, item) => {
    expect(lastPost(reading(page(videosTab([item, old]))))).toEqual([21, 28, true]);
  });
  test('is read from a list that mixes generations of items', () => {
    const items = [
      video({ id: 'rosenthal01', age: '5 days ago' }),
      lockup({ id: 'rosenthal02', age: '6 days ago' }),
      video({ id: 'rosenthal03', age: '1 week ago' }, 'gridVideoRenderer'),
    ];
    const found = reading(page(videosTab(items)));
    expect(found.timeline?.entries.map(({ published }) => published !== null)).toEqual([true, true, true]);
    expect(lastPost(found)).toEqual([5, 6, true]);
  });
  test.each(['videoWithContextRenderer', 'compactVideoRenderer'])(
    'is read on m.youtube.com from a %s',
    (name) => {
      const items = [
        video({ id: 'rosenthal01', age: '3 weeks ago', by: { name: bakery.name, id: CHANNEL } }, name),
      ];
      const { twoColumnBrowseResultsRenderer } = tabs(
        'rosenthalbakery',
        TABS,
        'videos',
        grid(items),
      ) as Record<string, Json>;
      const data = channelData(bakery, {
        singleColumnBrowseResultsRenderer: twoColumnBrowseResultsRenderer ?? null,
      });
      expect(lastPost(reading(page(data), 'https://m.youtube.com/@rosenthalbakery/videos'))).toEqual([
        21,
        28,
        true,
      ]);
    },
  );
  test('has an open end on the Live tab, where a stream that is announced or on air moves nothing', () => {
    const streams = grid([
      video({ id: 'rosenthal00', age: '', badge: 'UPCOMING' }),
      video({ id: 'rosenthal01', age: '', badge: 'BADGE_STYLE_TYPE_LIVE_NOW' }),
      lockup({ id: 'rosenthal02', age: 'Streamed 3 days ago' }),
    ]);
    const data = channelData(bakery, tabs('rosenthalbakery', [...TABS, 'streams'], 'streams', streams));
    const found = reading(page(data), `${HOME}/streams`);
    expect(found.timeline?.scope).toBe('youtube.live-tab');
    expect(found.timeline?.entries.map(({ aside }) => aside)).toEqual(['upcoming', 'live-now', undefined]);
    expect(lastPost(found)).toEqual([0, 4, false]);
  });
  test('is not read from a tab that is not selected, whatever it carries', () => {
    const tab = (name: string, content: Json, selected: boolean): Json => ({
      tabRenderer: {
        endpoint: { commandMetadata: { webCommandMetadata: { url: `/@rosenthalbakery/${name}` } } },
        ...(selected && { selected }),
        content,
      },
    });
    const data = channelData(bakery, {
      twoColumnBrowseResultsRenderer: {
        tabs: [tab('featured', shelves([fresh]), false), tab('videos', grid([old]), true)],
      },
    });
    expect(lastPost(reading(page(data)))?.[0]).toBeGreaterThan(8 * 365);
  });
  test('is not the channel’s trailer, nor what its panels promote', () => {
    const trailer = {
      channelVideoPlayerRenderer: { videoId: 'rosenthal00', publishedTimeText: { simpleText: '1 day ago' } },
    };
    const promoted = { carouselItemRenderer: { carouselItems: [fresh] } };
    expect(lastPost(reading(page(home(trailer, promoted)), HOME))).toBeNull();
  });
  test('is unknown where Home shows Shorts only', () => {
    const short = { reelItemRenderer: { videoId: 'rosenthal01' } };
    const content = {
      sectionListRenderer: {
        contents: [{ itemSectionRenderer: { contents: [{ reelShelfRenderer: { items: [short] } }] } }],
      },
    };
    const data = channelData(bakery, tabs('rosenthalbakery', TABS, 'featured', content));
    expect(reading(page(data), HOME).lastPost).toEqual({ unknown: 'no-dates', sources: ['youtube.home'] });
  });
  test('is not "never" where the channel says to visitors that it has no content', () => {
    const found = reading(page(home({ channelOwnerEmptyStateRenderer: {} })), HOME);
    expect(found.lastPost).toMatchObject({ unknown: 'not-shown' });
    expect(found.remarks).toContain('empty-list');
  });
  test('has an open end in the list of 2021, when streams had no tab', () => {
    const items = [video({ id: 'rosenthal01', age: '3 weeks ago' }, 'gridVideoRenderer')];
    const content = {
      sectionListRenderer: {
        contents: [{ itemSectionRenderer: { contents: [{ gridRenderer: { items } }] } }],
      },
    };
    const data = channelData(bakery, tabs('rosenthalbakery', TABS, 'videos', content));
    expect(lastPost(reading(page(data)))).toEqual([0, 28, false]);
  });
  test.each(['shorts', 'streams'])('has an open end beside a tab of %s', (name) => {
    const found = reading(page(videosTab([fresh], [...TABS, name])));
    expect(lastPost(found)).toEqual([0, 4, false]);
    expect(found.remarks).toContain('other-tabs-hold-posts');
  });
  test.each([1, 2])('has an open end under the sorting %i (Popular, Oldest)', (chip) => {
    const found = reading(page(videosTab([old], TABS, chip)));
    expect(lastPost(found)?.[2]).toBe(false);
    expect(found.remarks).toContain('not-chronological');
  });
  test('has an open end where the address sorts', () => {
    const found = reading(page(videosTab([old])), `${VIDEOS}?view=0&sort=p`);
    expect(lastPost(found)?.[2]).toBe(false);
  });
  test('has an open end where a first item has no date that is understood', () => {
    const premiere = lockup({ id: 'rosenthal00', age: 'Premieres 12/24/26' });
    expect(lastPost(reading(page(videosTab([premiere, old]))))?.[2]).toBe(false);
  });
  test('is unknown where no date is understood', () => {
    const found = reading(page(videosTab([lockup({ id: 'rosenthal01', age: 'fadó fadó' })])));
    expect(found.lastPost).toEqual({ unknown: 'unreadable-date', sources: ['youtube.videos-tab'] });
  });
  test.each<[string, Json]>([
    ['live now', lockup({ id: 'rosenthal00', age: '', badge: 'THUMBNAIL_OVERLAY_BADGE_STYLE_LIVE' })],
    ['live now (2026-01)', video({ id: 'rosenthal00', age: '', badge: 'BADGE_STYLE_TYPE_LIVE_NOW' })],
    ['members only', video({ id: 'rosenthal00', age: '1 hour ago', badge: 'BADGE_STYLE_TYPE_MEMBERS_ONLY' })],
    ['members only (2026-05)', lockup({ id: 'rosenthal00', age: '1 hour ago', badge: 'BADGE_MEMBERS_ONLY' })],
    ['a premiere', lockup({ id: 'rosenthal00', age: 'Premieres in 3 hours' })],
    ['announced', video({ id: 'rosenthal00', age: '1 hour ago', badge: 'UPCOMING' })],
    ['a playlist', lockup({ id: 'PLrye', age: 'Updated yesterday' }, 'LOCKUP_CONTENT_TYPE_PLAYLIST')],
    [
      'a playlist (2021)',
      {
        gridPlaylistRenderer: {
          playlistId: 'PLrye',
          publishedTimeText: { simpleText: 'Updated 2 days ago' },
        },
      },
    ],
    [
      'another channel’s',
      lockup({ id: 'rosenthal00', age: '1 hour ago', by: { name: 'Miller', id: OTHER } }),
    ],
  ])('is not moved by what is %s', (_, item) => {
    expect(lastPost(reading(page(videosTab([item, old]))))?.[1]).toBeGreaterThan(9 * 365);
  });
  test.each<[string, Json]>([
    [
      'linked',
      {
        content: 'Miller Flour',
        commandRuns: [{ onTap: { innertubeCommand: { browseEndpoint: { browseId: OTHER } } } }],
      },
    ],
    ['named', { content: 'Miller Flour' }],
  ])('is not moved by a video of another channel that is %s beside the age', (_, name) => {
    const parts = [name, { content: '1.1K views' }, { content: '1 hour ago' }].map((text) => ({ text }));
    const item = {
      lockupViewModel: {
        contentId: 'rosenthal00',
        contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
        metadata: {
          lockupMetadataViewModel: {
            metadata: { contentMetadataViewModel: { metadataRows: [{ metadataParts: parts }] } },
          },
        },
      },
    };
    expect(lastPost(reading(page(home(item, old)), HOME))?.[1]).toBeGreaterThan(9 * 365);
  });
  test('is not moved by a video of several channels', () => {
    const together = lockup({ id: 'rosenthal00', age: '1 hour ago', by: { name: 'Rosenthal and 2 more' } });
    expect(lastPost(reading(page(videosTab([together, old]))))?.[1]).toBeGreaterThan(9 * 365);
    expect(lastPost(reading(page(videosTab([together, old]))))?.[2]).toBe(false);
  });
  test('on Home is the newest of all shelves, with an open end', () => {
    const found = reading(
      page(
        home(
          video({ id: 'rosenthal02', age: '3 years ago' }),
          video({ id: 'rosenthal01', age: 'Streamed 4 days ago' }),
        ),
      ),
      HOME,
    );
    expect(lastPost(found)).toEqual([0, 5, false]);
  });
  test.each<[string, string, string, number]>([
    ['de', 'vor 3 Wochen', 'vor 2 Jahren', 21],
    ['ja', '3 週間前', '2 年前', 21],
    ['ar', 'قبل 3 أسابيع', 'قبل سنتين', 21],
    ['ru', 'неделю назад', '2 года назад', 7],
  ])('is read in the page’s language (%s)', (language, age, before, least) => {
    const html = page(
      videosTab([lockup({ id: 'rosenthal01', age }), lockup({ id: 'rosenthal02', age: before })]),
      language,
    );
    expect(lastPost(reading(html))).toEqual([least, least + 7, true]);
  });
  test('is unknown in the language of the browser alone', () => {
    expect(lastPost(reading(page(videosTab([fresh]), 'de')))).toBeNull();
  });
  test('is unknown on Shorts, which carry no date, and on tabs without uploads', () => {
    const short = {
      shortsLockupViewModel: {
        onTap: { innertubeCommand: { reelWatchEndpoint: { videoId: 'rosenthal01' } } },
      },
    };
    const shorts = channelData(bakery, tabs('rosenthalbakery', ['shorts'], 'shorts', grid([short])));
    expect(reading(page(shorts), `${HOME}/shorts`).lastPost).toMatchObject({ unknown: 'no-dates' });
    const lists = channelData(
      bakery,
      tabs('rosenthalbakery', TABS, 'playlists', grid([lockup({ id: 'PLrye', age: '1 day ago' })])),
    );
    expect(reading(page(lists), `${HOME}/playlists`).lastPost).toEqual({ unknown: 'other-tab' });
  });
  test('is not a community post, which is remarked', () => {
    const post = {
      backstagePostRenderer: {
        postId: 'Ugk1',
        publishedTimeText: { runs: [{ text: '2 hours ago' }] },
        authorEndpoint: { browseEndpoint: { browseId: CHANNEL } },
      },
    };
    const content = {
      sectionListRenderer: {
        contents: [{ itemSectionRenderer: { contents: [{ backstagePostThreadRenderer: { post } }] } }],
      },
    };
    const found = reading(
      page(channelData(bakery, tabs('rosenthalbakery', ['posts'], 'posts', content))),
      `${HOME}/posts`,
    );
    expect(lastPost(found)).toBeNull();
    expect(found.remarks).toContain('community-posts');
    expect(found.timeline?.entries[0]).toMatchObject({ aside: 'community', authorship: 'own' });
  });
  test('is not "never" on an empty tab', () => {
    const found = reading(page(videosTab([])));
    expect(found.lastPost).toMatchObject({ unknown: 'not-shown' });
    expect(found.remarks).toContain('empty-list');
  });
});

describe('walls and endings', () => {
  test('a consent wall tells nothing but whom it guards', () => {
    const found = reading(
      '<html lang="de"><form></form></html>',
      `https://consent.youtube.com/m?continue=${encodeURIComponent(HOME)}`,
    );
    expect([found.state, found.account.key]).toEqual(['consent-wall', 'youtube:@rosenthalbakery']);
    expect(found.kind).toEqual({ unknown: 'walled' });
  });
  test('an age gate tells nothing', () => {
    const gate = {
      sectionListRenderer: { contents: [{ channelAgeGateRenderer: { channelTitle: 'Rosenthal' } }] },
    };
    const found = reading(
      page(channelData(bakery, tabs('rosenthalbakery', ['featured'], 'featured', gate))),
      HOME,
    );
    expect([found.state, found.kind]).toEqual(['age-gate', { unknown: 'walled' }]);
  });
  test('an error in place of the tabs is the end; the header stays', () => {
    const alerts = [
      { alertRenderer: { type: 'ERROR', text: { simpleText: 'This account has been terminated.' } } },
    ];
    const data = { ...(without(videosTab([]), 'contents', 'metadata') as object), alerts };
    const found = reading(page(data), `https://www.youtube.com/channel/${CHANNEL}`);
    expect([found.state, found.kind]).toEqual(['unavailable', { unknown: 'unavailable' }]);
    expect(reading(page({ ...(videosTab([]) as object), alerts })).state).toBe('readable');
  });
  test('a page without data is not drawn yet', () => {
    expect(reading('<html lang="en"><ytd-app></ytd-app></html>').state).toBe('not-drawn');
  });
});

describe('data of another channel', () => {
  const stale = (): string => page(videosTab([lockup({ id: 'rosenthal01', age: '1 day ago' })]));
  const MILLER = 'https://www.youtube.com/@millerflour';
  const drawn = (handle: string, id = 'millerflo01'): string =>
    `<ytd-browse hidden><ytd-c4-tabbed-header-renderer><span id="channel-handle">@gone</span></ytd-c4-tabbed-header-renderer></ytd-browse>
     <ytd-browse role="main"><yt-page-header-view-model><h1>Miller Flour</h1><yt-content-metadata-view-model>
     <div><span role="text">@${handle}</span></div><div><span role="text">3.1K subscribers</span><span aria-hidden="true">•</span><span role="text">12 videos</span></div>
     </yt-content-metadata-view-model></yt-page-header-view-model>
     <ytd-rich-item-renderer><yt-lockup-view-model><a href="/watch?v=${id}"></a><yt-content-metadata-view-model><div><span role="text">90 views</span><span role="text">2 weeks ago</span></div></yt-content-metadata-view-model></yt-lockup-view-model></ytd-rich-item-renderer>
     <yt-lockup-view-model><a href="/watch?v=millerflo02&list=PL1"></a><yt-content-metadata-view-model><div><span role="text">Updated 2 days ago</span></div></yt-content-metadata-view-model></yt-lockup-view-model>
     <ytd-grid-video-renderer><a href="/watch?v=rosenthal09"></a><ytd-channel-name><a href="/@rosenthalbakery">Rosenthal</a></ytd-channel-name><div id="metadata-line"><span>1 hour ago</span></div></ytd-grid-video-renderer>
     </ytd-browse>`;
  const visit = (body: string): string => stale().replace('<ytd-app></ytd-app>', body);

  test('is not believed', () => {
    const found = reading(stale(), MILLER);
    expect([found.state, found.remarks]).toEqual(['not-drawn', ['stale-embedded-data']]);
    expect(found.kind).toEqual({ unknown: 'stale-data' });
  });
  test('leaves the document to speak, once its header bears the handle', () => {
    const found = reading(visit(drawn('MillerFlour')), MILLER);
    expect(found.state).toBe('readable');
    expect(found.remarks).toContain('stale-embedded-data');
    expect(valueOf(found.account.name)).toBe('Miller Flour');
    expect(valueOf(found.followers)?.count).toBe(3100);
    expect(lastPost(found)).toEqual([0, 21, false]);
    expect(valueOf(found.kind)).toBe('unmarked-account');
  });
  test.each<[string, string, boolean | undefined]>([
    ['a check mark', '<i class="badge badge-style-type-verified"></i>', true],
    ['an artist’s note', '<i class="badge badge-style-type-verified-artist"></i>', undefined],
    ['no badge', '', false],
  ])('leaves the drawn header of 2024 with %s to tell whether it is verified', (_, badge, expected) => {
    const header = `<ytd-browse role="main"><ytd-c4-tabbed-header-renderer>
      <ytd-channel-name><span id="text">Miller Flour</span>${badge}</ytd-channel-name>
      <span id="channel-handle">@millerflour</span><span id="subscriber-count">3.1K subscribers</span>
      </ytd-c4-tabbed-header-renderer></ytd-browse>`;
    const found = reading(visit(header), MILLER);
    expect([valueOf(found.verified), valueOf(found.followers)?.count]).toEqual([expected, 3100]);
  });
  test('stands in a header too, until it is drawn anew', () => {
    expect(reading(visit(drawn('rosenthalbakery')), MILLER).state).toBe('not-drawn');
  });
  test('stands in the list too, until that is drawn anew', () => {
    expect(lastPost(reading(visit(drawn('millerflour', 'rosenthal01')), MILLER))).toBeNull();
  });
  test('of another tab proves no end', () => {
    const data = page(videosTab([lockup({ id: 'rosenthal01', age: '3 weeks ago' })]));
    expect(lastPost(reading(data, HOME))).toEqual([0, 28, false]);
    expect(lastPost(reading(data, `${HOME}/shorts`))).toBeNull();
  });
});

describe('a custom name that the data does not repeat', () => {
  const url = 'https://www.youtube.com/c/rosenthal/videos';
  const command = (path: string, id: string): string =>
    `<script>window['ytCommand'] = {"commandMetadata":{"webCommandMetadata":{"url":"${path}"}},"browseEndpoint":{"browseId":"${id}"}};</script>`;
  test.each<[string, string, string, string]>([
    ['is believed', '/c/Rosenthal', CHANNEL, 'readable'],
    ['is not believed for another address', '/c/miller', CHANNEL, 'not-drawn'],
    ['is not believed for another channel', '/c/rosenthal', OTHER, 'not-drawn'],
  ])('%s by the command that fetched the data', (_, path, id, state) => {
    expect(reading(page(videosTab([]), 'en', command(path, id)), url).state).toBe(state);
  });
});

describe('hostile pages', () => {
  const script = (text: string): string => `<html lang="en"><script>${text}</script></html>`;
  test.each<[string, string]>([
    ['broken JSON', script('var ytInitialData = {"contents": [')],
    ['no object', script('var ytInitialData = 5;')],
    [
      'a list',
      script(
        'var ytInitialData = {"header":[],"contents":{"twoColumnBrowseResultsRenderer":{"tabs":[null,5,"x"]}}};',
      ),
    ],
    [
      '__proto__',
      script(
        'var ytInitialData = {"__proto__":{"metadata":{"channelMetadataRenderer":{"vanityChannelUrl":"/@rosenthalbakery"}}}};',
      ),
    ],
    ['an open quote', script("var ytInitialData = '\\x7b\\x22")],
  ])('%s: not drawn, and nothing thrown', (_, html) => {
    expect(reading(html).state).toBe('not-drawn');
  });
  test('a name of a megabyte is cut', () => {
    expect(valueOf(reading(page(described({ name: 'x'.repeat(1_000_000) }))).account.name)).toHaveLength(300);
  });
  test('ten thousand items are cut to two hundred', () => {
    const items = Array.from({ length: 10_000 }, () => lockup({ id: 'rosenthal01', age: '3 weeks ago' }));
    expect(reading(page(videosTab(items))).timeline?.entries).toHaveLength(200);
  });
  test('ids that are none are not made into addresses', () => {
    const found = reading(page(videosTab([lockup({ id: '"><script>', age: '3 weeks ago' })])));
    expect(valueOf(found.lastPost)?.url).toBeNull();
  });
  test('any JSON in place of any part is survived', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('contents', 'header', 'metadata', 'alerts', 'responseContext'),
        fc.jsonValue(),
        (key, value) => {
          const data = { ...(videosTab([]) as object), [key]: value as Json };
          expect(reading(page(data)).platform).toBe('youtube');
        },
      ),
      { numRuns: 50 },
    );
  });
  test('the escaped data of the mobile pages is read', () => {
    const text = JSON.stringify(videosTab([lockup({ id: 'rosenthal01', age: '3 weeks ago' })])).replace(
      /["{}\\]/g,
      (character) => (character === '\\' ? '\\\\' : `\\x${character.charCodeAt(0).toString(16)}`),
    );
    expect(lastPost(reading(script(`var ytInitialData = '${text}';`)))).toEqual([21, 28, true]);
  });
});

test('every signal has a text', () => {
  expect(Object.keys(signals).filter((signal) => !(`signal.${signal}` in en))).toEqual([]);
});
