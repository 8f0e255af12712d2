/** What the profiles of the neglected sample company show, and showed before. */
import { rosenthalUrls as urls } from '../../plan/samples/sample-urls';
import type { MadeUpProfile } from './made-up-page';

export const rosenthalProfiles: readonly MadeUpProfile[] = [
  {
    url: urls.facebookProfile,
    page: {
      name: 'Rosenthal Bakery',
      kind: ['personal-profile', 'facebook.route'],
      posted: [41, 48],
      header: 'facebook.header',
      list: 'facebook.drawn-posts',
      followers: 1204,
    },
    before: [
      { daysAgo: 240, followers: 1010, posted: [3, 4] },
      { daysAgo: 120, followers: 1180, posted: [12, 14] },
    ],
  },
  {
    url: urls.facebookCafe,
    page: {
      name: 'Rosenthal Café',
      kind: ['company-page', 'facebook.route'],
      category: ['Bakery', 'facebook.feed'],
      posts: { of: 'own', daysAgo: [5, 9, 16, 23, 30] },
      header: 'facebook.header',
      list: 'facebook.feed',
      followers: 3710,
      website: 'https://rosenthal-bakery.example/cafe',
    },
    before: [{ daysAgo: 120, followers: 3300 }],
  },
  {
    url: urls.facebookKitchen,
    page: {
      name: 'Rosenthal Kitchen',
      kind: ['company-page', 'facebook.route'],
      category: ['Digital creator', 'facebook.feed'],
      posts: { of: 'own', daysAgo: [2, 9, 16, 23, 30] },
      header: 'facebook.header',
      list: 'facebook.feed',
      followers: 640,
    },
    before: [{ daysAgo: 120, followers: 655 }],
  },
  { url: urls.facebookWholesale, page: 'login-wall' },
  {
    url: urls.linkedin,
    page: {
      name: 'Rosenthal Bakery',
      kind: ['company-page', 'linkedin.address'],
      posted: [3, 4],
      header: 'linkedin.top-card',
      list: 'linkedin.updates',
      followers: 886,
      website: 'https://rosenthal-bakery.example',
    },
    before: [{ daysAgo: 120, followers: 790, posted: [20, 21] }],
  },
  {
    url: urls.youtube,
    page: {
      name: 'Rosenthal Bakery',
      kind: ['unmarked-account', 'youtube.metadata'],
      posted: [150, 181],
      header: 'youtube.header',
      list: 'youtube.videos-tab',
      followers: 12_400,
      rounded: true,
    },
    before: [{ daysAgo: 120, followers: 12_400, posted: [30, 61] }],
  },
  {
    url: urls.x,
    page: {
      name: 'Rosenthal Bakery',
      kind: ['unmarked-account', 'x.badge'],
      posted: [1, 2],
      header: 'x.header',
      list: 'x.posts',
      followers: 2150,
      website: 'https://rosenthal-bakery.example',
    },
    before: [
      { daysAgo: 240, followers: 2410, posted: [1, 2] },
      { daysAgo: 120, followers: 2310, posted: [1, 2] },
    ],
  },
  {
    // Nobody has looked at it for more than half a year.
    url: urls.xRolls,
    daysAgo: 200,
    page: {
      name: 'Our Daily Rolls',
      kind: ['unmarked-account', 'x.badge'],
      header: 'x.header',
      list: 'x.posts',
      followers: 3,
      bio: false,
      website: 'https://rolls.example',
      postCount: 0,
    },
  },
  {
    url: urls.xBread,
    page: {
      name: 'Rosenthal Brot',
      kind: ['unmarked-account', 'x.badge'],
      posts: { of: 'repost', daysAgo: [2, 6, 11, 19, 25, 40] },
      header: 'x.header',
      list: 'x.posts',
      followers: 410,
      website: 'https://rosenthal-bakery.example',
    },
    before: [{ daysAgo: 120, name: 'Rosenthal Bread', followers: 395 }],
  },
  {
    url: urls.xDeals,
    page: {
      name: 'Rosenthal Bakery Deals',
      kind: ['unmarked-account', 'x.badge'],
      posted: [1, 2],
      header: 'x.header',
      list: 'x.posts',
      followers: 95,
    },
  },
  {
    url: urls.tiktok,
    page: {
      name: 'Rosenthal Bakery',
      kind: ['business-account', 'tiktok.commerce-user'],
      posted: [2, 3],
      header: 'tiktok.header',
      list: 'tiktok.videos',
      followers: 5300,
      postCount: 214,
    },
    before: [
      { daysAgo: 120, kind: ['unmarked-account', 'tiktok.commerce-user'], followers: 4100, postCount: 190 },
    ],
  },
  { url: urls.tiktokJobs, page: 'unavailable' },
  {
    url: urls.stray,
    page: { name: 'Rosenthal Shop', header: 'x.header', list: 'x.posts', followers: 74 },
  },
];
