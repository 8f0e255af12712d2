/** The profiles that `npm start` adds to Rosenthal Bakery's: what was begun, given away, lost and forgotten. */
import { postedOn } from '../../../utils/plan/samples/parts';
import { rosenthalUrls as urls } from '../../../utils/plan/samples/sample-urls';
import type { EpochMs } from '../../../utils/reading/reading';
import { dataBlock } from '../pages/tiktok';
import { emptyState, newerPage, newerPost, olderPage, olderPost } from '../pages/x';
import { daysAgo, type SamplePage } from '../sample-page';
import { disguised } from './disguise';
import { facebookPage } from './facebook-page';

const ZONE = 'Europe/Berlin';
/** Every week, and always on the same weekday. */
const KITCHEN_POSTS = [2, 9, 16, 23, 30];

const kitchen = (vanity: string, name: string, now: EpochMs): string =>
  facebookPage({
    vanity,
    id: '100064777000005',
    pageId: '547770000005',
    name,
    category: 'Digital creator',
    bio: 'Recipes from the bakehouse.',
    website: 'https://rosenthal-bakery.example/',
    followers: '640 followers',
    posts: KITCHEN_POSTS.map((days) => postedOn(now, ZONE, days)),
  });

const REPOSTS = [2, 6, 11, 19, 25, 40];

export const rosenthalPages: readonly SamplePage[] = [
  {
    url: urls.facebookKitchen,
    shows: 'a Page under its old name, with a category for people, that posts on other weekdays than planned',
    html: (now) => kitchen('rosenthal.kitchen', 'Rosenthal Kitchen', now),
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Rosenthal Kitchen',
      lastPost: { daysAgo: 2, proven: 'both' },
      followers: 640,
    },
  },
  {
    url: urls.facebookKitchenNow,
    shows: 'the same Page under its new name',
    html: (now) => kitchen('rosenthal.kueche', 'Rosenthal Küche', now),
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Rosenthal Küche',
      lastPost: { daysAgo: 2, proven: 'both' },
      followers: 640,
    },
  },
  {
    url: urls.xRolls,
    shows: 'an account that never posted, under another name and with somebody else’s website',
    html: () =>
      disguised(
        olderPage([], { handle: 'rosenthal_rolls', empty: emptyState('@rosenthal_rolls hasn’t posted') }),
        {
          'The shop of Rosenthal Bakery': '',
          'Rosenthal Shop': 'Our Daily Rolls',
          'rosenthal-bakery.example/shop': 'rolls.example',
          '512': '3',
          '930': '0',
        },
      ),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'Our Daily Rolls',
      lastPost: null,
      followers: 3,
    },
  },
  {
    url: urls.xBread,
    shows: 'an account that passes on what others wrote, as members see it',
    html: (now) =>
      disguised(
        olderPage(
          REPOSTS.map((days) =>
            olderPost(daysAgo(now, days), { by: 'sample_mill', line: 'reposted', account: 'rosenthalbrot' }),
          ),
          { handle: 'rosenthalbrot', isMember: true },
        ),
        { 'Rosenthal Shop': 'Rosenthal Brot', '512': '410' },
      ),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'Rosenthal Brot',
      lastPost: null,
      followers: 410,
    },
  },
  {
    url: urls.xDeals,
    shows: 'an impostor',
    html: (now) =>
      disguised(
        newerPage(newerPost(daysAgo(now, 1), { by: 'rosenthal_deals' }), { handle: 'rosenthal_deals' }),
        {
          'content="rosenthalbakery"': 'content="rosenthal_deals"',
          'https://x.com/rosenthalbakery': 'https://x.com/rosenthal_deals',
          '9021004201': '9021004299',
          'Rosenthal Bakery': 'Rosenthal Bakery Deals',
          'rosenthal-bakery.example': 'deals.example',
          '2310': '95',
          '2,310': '95',
        },
      ),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'Rosenthal Bakery Deals',
      lastPost: { daysAgo: 1, proven: 'not-before' },
      followers: 95,
    },
  },
  {
    url: urls.tiktokJobs,
    shows: 'an account that is gone',
    html: () =>
      `<!doctype html><html lang="en"><body><div id="app"></div>${dataBlock({ statusCode: 10221 }, null, urls.tiktokJobs)}</body></html>`,
    truth: { state: 'unavailable', kind: null, lastPost: null },
  },
];
