/**
 * Pages whose lists prove an end of the last post, or fall just short of it: there the most can go wrong. What is true
 * of them is what they tell undamaged.
 */
import type { EpochMs } from '../../utils/reading/reading';
import * as facebook from '../sites/pages/facebook';
import * as tiktok from '../sites/pages/tiktok';
import * as x from '../sites/pages/x';
import * as youtube from '../sites/pages/youtube';
import { daysAgo } from '../sites/sample-page';

/** A page without a truth beside it. */
export interface SmallPage {
  readonly name: string;
  readonly url: string;
  html(now: EpochMs): string;
}

const { cafe } = facebook;

const uploadsOf = (names: readonly string[], items: Parameters<typeof youtube.grid>[0], chip = 0): string =>
  youtube.page(
    youtube.channelData(
      { ...youtube.bakery, badges: ['CHECK_CIRCLE_FILLED'] },
      youtube.tabs(youtube.bakery.handle, names, 'videos', youtube.grid(items, chip)),
    ),
  );
const AGES = ['3 weeks ago', '2 months ago', '4 months ago', '1 year ago', '2 years ago'];
const videos = AGES.map((age, place) => youtube.video({ id: `rosenthal0${place}`, age }));
const lockups = AGES.map((age, place) => youtube.lockup({ id: `rosenthal0${place}`, age }));

export const completeLists: readonly SmallPage[] = [
  {
    name: 'youtube/videos tab alone',
    url: 'https://www.youtube.com/@rosenthalbakery/videos',
    html: () => uploadsOf(['featured', 'videos', 'playlists'], videos),
  },
  {
    name: 'youtube/videos tab beside a Shorts tab',
    url: 'https://www.youtube.com/@rosenthalbakery/videos',
    html: () => uploadsOf(['featured', 'videos', 'shorts', 'playlists'], lockups),
  },
  {
    name: 'youtube/most popular first',
    url: 'https://www.youtube.com/@rosenthalbakery/videos',
    html: () => uploadsOf(['featured', 'videos'], [...lockups].reverse(), 1),
  },
  {
    name: 'x/list for members',
    url: 'https://x.com/rosenthal_shop',
    html: (now) =>
      x.olderPage(
        [
          x.olderPost(daysAgo(now, 700), { line: 'pinned' }),
          x.olderPost(daysAgo(now, 2), { by: 'sample_mill', line: 'reposted' }),
          x.olderPost(daysAgo(now, 3), { to: 'sample_mill' }),
          ...[40, 60, 61, 90].map((days) => x.olderPost(daysAgo(now, days))),
        ],
        { isMember: true, badge: x.olderBadges.gold },
      ),
  },
  {
    name: 'tiktok/all videos',
    url: 'https://www.tiktok.com/@rosenthalbakery',
    html: (now) =>
      tiktok.profilePage(
        [
          { time: daysAgo(now, 500), pinned: true },
          ...[50, 60, 80].map((days) => ({ time: daysAgo(now, days) })),
        ],
        tiktok.dataBlock({
          user: { ...tiktok.user, verified: true },
          statsV2: { ...tiktok.statsV2, videoCount: '4' },
        }),
      ),
  },
  {
    name: 'facebook/feed with a pinned story',
    url: facebook.addressOf(cafe),
    html: (now) =>
      facebook.page(
        cafe,
        facebook.drawnProfile(cafe, [['followers', '1.2K followers']], ['about', 'photos']),
        [
          facebook.jsonScript(facebook.routeAnswer(facebook.pageRoute(cafe.vanity, cafe.id))),
          facebook.jsonScript(facebook.answer(facebook.header(cafe))),
          facebook.jsonScript(
            facebook.feed(
              cafe,
              [70, 90, 95].map((days) => facebook.story(cafe, `5550${days}`, daysAgo(now, days))),
              facebook.story(cafe, '4440', daysAgo(now, 800)),
            ),
          ),
          facebook.jsonScript(facebook.intro(cafe, 'Coffee and rolls.', 'https://rosenthal-bakery.example/')),
        ],
      ),
  },
];
