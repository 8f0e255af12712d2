/** The profiles of Halden Cycles: four that are kept to, and one that rests. */
import { postedOn } from '../../../utils/plan/samples/parts';
import { haldenUrls as urls } from '../../../utils/plan/samples/sample-urls';
import { companyPage, updateCard } from '../pages/linkedin';
import { dataBlock, profilePage, user } from '../pages/tiktok';
import { olderPage, olderPost } from '../pages/x';
import { channelData, grid, lockup, page, tabs, type Channel } from '../pages/youtube';
import type { SamplePage } from '../sample-page';
import { disguised } from './disguise';
import { facebookPage } from './facebook-page';

const ZONE = 'Europe/Oslo';
const SITE = 'https://halden-cycles.example/';
/** Twice a week, on the two weekdays that its editorial plan names. */
const FACEBOOK_POSTS = [1, 4, 8, 11, 15, 18, 22, 25, 29, 32];

const channel: Channel = {
  id: 'UChaldencycles0000000001',
  handle: 'haldencycles',
  name: 'Halden Cycles',
  description: 'Repairs in one take. 修理 · إصلاح',
  subscribers: '8.24K subscribers',
  videos: '61 videos',
  link: SITE,
};

export const haldenPages: readonly SamplePage[] = [
  {
    url: urls.facebook,
    shows: 'a Page that posts on the weekdays that are planned',
    html: (now) =>
      facebookPage({
        vanity: 'haldencycles',
        id: '100064777000101',
        pageId: '547770000101',
        name: 'Halden Sykler',
        category: 'Bicycle shop',
        bio: 'Lastesykler fra Halden.',
        website: SITE,
        followers: '6.4K followers',
        posts: FACEBOOK_POSTS.map((days) => postedOn(now, ZONE, days)),
      }),
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Halden Sykler',
      lastPost: { daysAgo: 1, proven: 'both' },
      followers: 6400,
    },
  },
  {
    url: urls.linkedin,
    shows: 'a company page with a post a week',
    html: (now) =>
      disguised(
        companyPage(
          [3, 10, 17, 24].map((days, place) => updateCard(place + 1, postedOn(now, ZONE, days))).join(''),
        ),
        {
          'Rosenthal Bakery': 'Halden Cycles',
          'rosenthal-bakery': 'halden-cycles',
          'rosenthal%2Dbakery': 'halden%2Dcycles',
          'We bake rye and spelt bread in Berlin.': 'Cargo bicycles, and repair for life.',
          'Bread takes time': 'Repair for life',
          'We bake rye.': 'Cargo bicycles.',
          'Food and Beverage Services': 'Transportation Equipment Manufacturing',
          'Berlin, Berlin': 'Halden, Østfold',
          '1,204': '2,210',
          '90210042': '90210142',
        },
      ),
    truth: {
      state: 'readable',
      kind: 'company-page',
      name: 'Halden Cycles',
      lastPost: { daysAgo: 3, proven: 'not-before' },
      followers: 2210,
    },
  },
  {
    url: urls.youtube,
    shows: 'a channel with a film every other week',
    html: () =>
      disguised(
        page(
          channelData(
            channel,
            tabs(
              channel.handle,
              ['featured', 'videos', 'playlists', 'posts'],
              'videos',
              grid(
                ['6 days ago', '2 weeks ago', '4 weeks ago', '2 months ago'].map((age, place) =>
                  lockup({ id: `haldenfil${place}a`, age }),
                ),
              ),
            ),
          ),
        ),
        { 'rosenthal-bakery.example': 'halden-cycles.example', 'Rye, the slow way': 'A chain in one take' },
      ),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'Halden Cycles',
      lastPost: { daysAgo: 6, proven: 'both' },
      followers: 8240,
    },
  },
  {
    url: urls.x,
    shows: 'an account in Japanese that rests over its planned holidays, as members see it',
    html: (now) =>
      disguised(
        olderPage(
          [9, 16, 23, 30].map((days) =>
            olderPost(postedOn(now, ZONE, days), { by: 'halden_japan', account: 'halden_japan' }),
          ),
          { handle: 'halden_japan', isMember: true },
        ),
        {
          'The shop of Rosenthal Bakery': '一生修理できる荷物自転車',
          'Rosenthal Shop': 'ハルデン・サイクルズ',
          'rosenthal-bakery.example/shop': 'halden-cycles.example/ja',
          'Rolls with': '今週の入荷',
          '512': '1312',
          '930': '188',
        },
      ),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'ハルデン・サイクルズ',
      lastPost: { daysAgo: 9, proven: 'both' },
      followers: 1312,
    },
  },
  {
    url: urls.tiktok,
    shows: 'an account that was given up, with a pointer as its last post',
    html: (now) =>
      disguised(
        profilePage(
          [98, 140, 154].map((days) => ({ time: postedOn(now, ZONE, days) })),
          dataBlock({ user, statsV2: { followerCount: '9020', followingCount: '3', videoCount: '3' } }),
        ),
        {
          'Rosenthal Bakery': 'Halden Cycles',
          rosenthalbakery: 'haldencycles',
          'rosenthal-bakery.example': 'halden-cycles.example',
          'Bread takes time.': 'We are on YouTube now.',
          '7065499344158349021': '7065499344158349121',
          'Food &amp; Beverage': 'Vehicles',
          'Food & Beverage': 'Vehicles',
          '4,821': '9,020',
        },
      ),
    truth: {
      state: 'readable',
      kind: 'business-account',
      name: 'Halden Cycles',
      lastPost: { daysAgo: 98, proven: 'both' },
      followers: 9020,
    },
  },
];
