import { bakery, channelData, grid, lockup, page, shelves, tabs, video } from '../../sites/pages/youtube';
import {
  ageGate,
  carouselHeader,
  communityPosts,
  drawnPage,
  goneData,
  mobilePage,
  oldGrid,
  oldHeader,
  short,
  topicHeader,
  withHeader,
} from '../../sites/pages/youtube-generations';
import { daysAgo } from '../../sites/sample-page';
import { feedXml } from '../../sites/youtube-feed';
import type { PageKind } from '../page-kind';

const HOME = 'https://www.youtube.com/@rosenthalbakery';
const BY_ID = `https://www.youtube.com/channel/${bakery.id}`;
type Json = Parameters<typeof page>[0];

const TABS = ['featured', 'videos', 'playlists', 'posts'];
const WITH_SHORTS = ['featured', 'videos', 'shorts', 'streams', 'playlists', 'posts'];
const dataOf = (selected: string, content: Json, names: readonly string[] = TABS) =>
  channelData(bakery, tabs(bakery.handle, names, selected, content));
/** The channel with this tab selected. */
const tabPage = (selected: string, content: Json, names: readonly string[] = TABS): string =>
  page(dataOf(selected, content, names));

const lockups = ['5 months ago', '7 months ago'].map((age, place) =>
  lockup({ id: `rosenthal0${place}`, age }),
);
const videos = (renderer?: string) =>
  ['5 months ago', '7 months ago'].map((age, place) => video({ id: `rosenthal0${place}`, age }, renderer));
const shorts = [short('rosenthal05'), short('rosenthal06')];
const streams = [
  video({ id: 'rosenthal07', age: '', badge: 'BADGE_STYLE_TYPE_LIVE_NOW' }),
  video({ id: 'rosenthal08', age: 'Streamed 4 weeks ago' }),
];
/** Another channel's data, with which the visit began. */
const left = page(
  channelData(
    { ...bakery, id: 'UCmillerflour00000000001', handle: 'millerflour', name: 'Miller Flour' },
    tabs('millerflour', TABS, 'videos', grid([lockup({ id: 'millerflo01', age: '1 day ago' })])),
  ),
);
const drawn = drawnPage([{ id: 'rosenthal00', age: '5 months ago' }], 'badge-style-type-verified');

export const pageKinds: readonly PageKind[] = [
  {
    name: 'Videos tab, lockups, no tab of Shorts or streams, 2026',
    url: `${HOME}/videos`,
    html: () => tabPage('videos', grid(lockups)),
  },
  {
    name: 'Videos tab, lockups, beside Shorts and streams, 2026',
    url: `${HOME}/videos`,
    html: () => tabPage('videos', grid(lockups), WITH_SHORTS),
  },
  {
    name: 'Videos tab, lockups, Popular chosen, 2026',
    url: `${HOME}/videos`,
    html: () => tabPage('videos', grid(lockups, 1)),
  },
  {
    name: 'Videos tab, then the public feed, 2026',
    url: `${HOME}/videos`,
    html: () => tabPage('videos', grid(lockups), WITH_SHORTS),
    feed: (now) =>
      feedXml(bakery.id, [
        { id: 'rosenthal05', published: daysAgo(now, 9), isShort: true },
        { id: 'rosenthal00', published: daysAgo(now, 160) },
      ]),
  },
  {
    name: 'Videos tab on m.youtube.com',
    url: 'https://m.youtube.com/@rosenthalbakery/videos',
    html: () => mobilePage(grid(videos('videoWithContextRenderer')), TABS, 'videos'),
  },
  {
    name: 'Videos tab, video renderers, 2022 to January 2026',
    url: `${HOME}/videos`,
    html: () => tabPage('videos', grid(videos())),
  },
  {
    name: 'Videos tab, grid, old header, 2021',
    url: BY_ID + '/videos',
    html: () =>
      page(
        withHeader(dataOf('videos', oldGrid(videos('gridVideoRenderer'))), oldHeader(bakery, { handle: '' })),
      ),
  },
  {
    name: 'Home tab, shelves, 2025',
    url: HOME,
    html: () => tabPage('featured', shelves(videos('gridVideoRenderer'))),
  },
  {
    name: 'Home tab, old header with a handle, 2024',
    url: HOME,
    html: () =>
      page(
        withHeader(
          dataOf('featured', shelves(videos('gridVideoRenderer'))),
          oldHeader(bakery, { badge: 'BADGE_STYLE_TYPE_VERIFIED' }),
        ),
      ),
  },
  {
    name: 'Home tab under a carousel, 2024',
    url: HOME,
    html: () =>
      page(
        withHeader(
          dataOf('featured', shelves(videos('gridVideoRenderer'))),
          carouselHeader('/@rosenthalbakery'),
        ),
      ),
  },
  {
    name: 'Shorts tab, 2026',
    url: `${HOME}/shorts`,
    html: () => tabPage('shorts', grid(shorts), WITH_SHORTS),
  },
  {
    name: 'Shorts tab, then the public feed, 2026',
    url: `${HOME}/shorts`,
    html: () => tabPage('shorts', grid(shorts), WITH_SHORTS),
    feed: (now) =>
      feedXml(bakery.id, [
        { id: 'rosenthal05', published: daysAgo(now, 100), isShort: true },
        { id: 'rosenthal06', published: daysAgo(now, 300), isShort: true },
      ]),
  },
  {
    name: 'Live tab, one stream on air, 2026',
    url: `${HOME}/streams`,
    html: () => tabPage('streams', grid(streams), WITH_SHORTS),
  },
  {
    name: 'Posts tab, 2026',
    url: `${HOME}/posts`,
    html: () => tabPage('posts', communityPosts('2 hours ago', '3 days ago')),
  },
  {
    name: 'Playlists tab, 2026',
    url: `${HOME}/playlists`,
    html: () =>
      tabPage(
        'playlists',
        grid([lockup({ id: 'PLrye', age: 'Updated yesterday' }, 'LOCKUP_CONTENT_TYPE_PLAYLIST')]),
      ),
  },
  {
    name: 'topic that YouTube made, January 2026',
    url: BY_ID,
    html: () =>
      page(withHeader(dataOf('featured', shelves(videos('gridVideoRenderer'))), topicHeader, false)),
  },
  {
    name: 'Home tab after a change of channel, drawn, 2024',
    url: HOME,
    html: () => left.replace('<ytd-app></ytd-app>', drawn),
  },
  {
    name: 'Home tab, only the drawn document, 2024',
    url: HOME,
    html: () => `<!doctype html><html lang="en"><body>${drawn}</body></html>`,
  },
  {
    name: 'channel that was terminated, January 2026',
    url: BY_ID,
    html: () => page(goneData('This account has been terminated.')),
  },
  {
    name: 'age gate',
    url: HOME,
    html: () => tabPage('featured', ageGate, ['featured']),
  },
  {
    name: 'consent wall',
    url: `https://consent.youtube.com/m?continue=${encodeURIComponent(HOME)}&gl=DE`,
    html: () => '<!doctype html><html lang="de"><body><form></form></body></html>',
  },
];
