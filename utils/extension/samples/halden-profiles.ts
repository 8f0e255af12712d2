/** What the profiles of the well-planned sample company show, and showed before. */
import { haldenUrls as urls } from '../../plan/samples/sample-urls';
import type { MadeUpProfile } from './made-up-page';

const SITE = 'https://halden-cycles.example';

export const haldenProfiles: readonly MadeUpProfile[] = [
  {
    url: urls.facebook,
    page: {
      name: 'Halden Sykler',
      kind: ['company-page', 'facebook.route'],
      category: ['Bicycle shop', 'facebook.feed'],
      posts: { of: 'own', daysAgo: [1, 4, 8, 11, 15, 18, 22, 25, 29, 32] },
      header: 'facebook.header',
      list: 'facebook.feed',
      followers: 6480,
      website: SITE,
    },
    before: [
      { daysAgo: 240, followers: 5400 },
      { daysAgo: 120, followers: 5920 },
    ],
  },
  {
    url: urls.linkedin,
    page: {
      name: 'Halden Cycles',
      kind: ['company-page', 'linkedin.address'],
      posts: { of: 'own', daysAgo: [3, 10, 17, 24, 31] },
      header: 'linkedin.top-card',
      list: 'linkedin.updates',
      followers: 2210,
      website: SITE,
    },
    before: [
      { daysAgo: 240, followers: 1480 },
      { daysAgo: 120, followers: 1790 },
    ],
  },
  {
    url: urls.youtube,
    page: {
      name: 'Halden Cycles',
      kind: ['unmarked-account', 'youtube.metadata'],
      posts: { of: 'own', daysAgo: [6, 20, 34, 48] },
      header: 'youtube.header',
      list: 'youtube.videos-tab',
      followers: 8240,
      rounded: true,
      website: SITE,
      postCount: 61,
    },
    before: [
      { daysAgo: 240, followers: 5610, postCount: 44 },
      { daysAgo: 120, followers: 6730, postCount: 53 },
    ],
  },
  {
    url: urls.x,
    page: {
      name: 'ハルデン・サイクルズ',
      kind: ['unmarked-account', 'x.badge'],
      posts: { of: 'own', daysAgo: [9, 16, 23, 30] },
      header: 'x.header',
      list: 'x.posts',
      followers: 1312,
      website: `${SITE}/ja`,
    },
    before: [{ daysAgo: 120, followers: 1055 }],
  },
  {
    url: urls.tiktok,
    page: {
      name: 'Halden Cycles',
      kind: ['business-account', 'tiktok.commerce-user'],
      posts: { of: 'own', daysAgo: [98, 140, 154] },
      header: 'tiktok.header',
      list: 'tiktok.videos',
      followers: 9020,
      website: SITE,
      postCount: 37,
    },
    before: [{ daysAgo: 120, followers: 9010, posts: { of: 'own', daysAgo: [20, 34] } }],
  },
];
