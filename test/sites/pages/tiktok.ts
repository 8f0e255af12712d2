/** Rosenthal Bakery on TikTok, as guests see it. */
import type { EpochMs } from '../../../utils/reading/reading';
import { daysAgo, type SamplePage } from '../sample-page';

/** A video's id of that moment, to the second: the inverse of what the reader does. */
export const videoId = (time: EpochMs, salt = 7n): string =>
  ((BigInt(Math.floor(time / 1000)) << 32n) | salt).toString();

export interface Video {
  readonly time: EpochMs;
  readonly pinned?: boolean;
  readonly by?: string;
  readonly form?: 'video' | 'photo';
}

/** A cell of the grid. */
const cell = ({ time, pinned = false, by = 'rosenthalbakery', form = 'video' }: Video, index: number): string =>
  `<div><div id="grid-item-container-${index}"><div data-e2e="user-post-item" role="button"><div>
    <a href="https://www.tiktok.com/@${by}/${form}/${videoId(time)}" tabindex="-1"><picture><img alt="Rye"></picture></a>
    ${pinned ? '<div data-e2e="video-card-badge">Pinned</div>' : ''}<strong data-e2e="video-views">192</strong></div></div></div></div>`;

/** The account's own record, in the form of 2025 and 2026. */
export const user = {
  id: '7065499344158349021',
  uniqueId: 'rosenthalbakery',
  nickname: 'Rosenthal Bakery',
  signature: 'Bread takes time.',
  createTime: 1645112712,
  verified: false,
  bioLink: { link: 'rosenthal-bakery.example', risk: 0 },
  commerceUserInfo: { commerceUser: true, category: 'Food & Beverage' },
  privateAccount: false,
  isOrganization: 0,
};
export const statsV2 = { followerCount: '4821', followingCount: '12', videoCount: '214' };
const stats = { followerCount: 4800, followingCount: 12, videoCount: 214 };

export interface Detail {
  readonly statusCode?: number;
  readonly user?: Readonly<Record<string, unknown>>;
  readonly statsV2?: Readonly<Record<string, unknown>>;
}

/** The data block: the account's detail, and who is logged in. */
export const dataBlock = (detail: Detail | null, viewer: string | null = null, canonical?: string): string =>
  `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({
    __DEFAULT_SCOPE__: {
      'webapp.app-context': { language: 'en', user: viewer === null ? null : { uid: '1', uniqueId: viewer } },
      'seo.abtest': canonical === undefined ? {} : { canonical },
      ...(detail && {
        'webapp.user-detail': {
          statusCode: detail.statusCode ?? 0,
          ...(detail.user && { userInfo: { user: detail.user, stats, statsV2: detail.statsV2 ?? statsV2, itemList: [] } }),
        },
      }),
    },
  })}</script>`;

export const ownData = dataBlock({ user });

/** The data as pages of 2023 have them; other people's videos stand in the same module. */
export const sigiBlock = (times: readonly EpochMs[], handle = 'rosenthalbakery'): string =>
  `<script id="SIGI_STATE" type="application/json">${JSON.stringify({
    UserPage: { uniqueId: handle, statusCode: 0 },
    UserModule: {
      users: { [handle]: { ...user, uniqueId: handle }, sample_dancer: { ...user, uniqueId: 'sample_dancer', verified: true } },
      stats: { [handle]: stats },
    },
    ItemList: { 'user-post': { list: [...times, ...times.map((time) => time + 1000)].map((time) => videoId(time)) } },
    ItemModule: Object.fromEntries(
      times.flatMap((time): [string, { createTime: string; author: string }][] => [
        [videoId(time), { createTime: String(Math.floor(time / 1000) + 5), author: handle }],
        [videoId(time + 1000), { createTime: String(Math.floor(time / 1000) + 9), author: 'sample_dancer' }],
      ]),
    ),
  })}</script>`;

export interface Grid {
  /** The tab that is selected; `null` where the strip is not drawn. */
  readonly tab?: 'videos' | 'reposts' | null;
  /** The order that is pressed; `null` where the buttons are not drawn. */
  readonly order?: 0 | 1 | 2 | null;
  readonly handle?: string;
  readonly hasHeader?: boolean;
  readonly hasBadge?: boolean;
}

/** A profile of late 2025: header, tabs, order, grid, data. */
export function profilePage(
  videos: readonly Video[],
  data: string = ownData,
  { tab = 'videos', order = 0, handle = 'rosenthalbakery', hasHeader = true, hasBadge = false }: Grid = {},
): string {
  const badge = '<svg width="20" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="#20D5EC"></circle></svg>';
  const header = `<div><div><h1 data-e2e="user-title">${handle}</h1>${hasBadge ? badge : ''}</div><h2 data-e2e="user-subtitle">Rosenthal Bakery</h2></div>
    <h3><strong title="Followers" data-e2e="followers-count">4,821</strong><span data-e2e="followers">Followers</span></h3>
    <h2 data-e2e="user-bio">Bread takes time.</h2>
    <a target="_blank" href="https://www.tiktok.com/link/v2?aid=1988&amp;lang=en&amp;scene=bio_url&amp;target=rosenthal-bakery.example" data-e2e="user-link">rosenthal-bakery.example</a>
    <div><a href="/@sample_dancer">Sample Dancer</a>${badge}</div>`;
  const tabs = `<p role="tab" data-e2e="videos-tab" aria-selected="${String(tab === 'videos')}">Videos</p>
    <p role="tab" data-e2e="repost-tab" aria-selected="${String(tab === 'reposts')}">Reposts</p>`;
  const orders = ['Latest', 'Popular', 'Oldest'].map(
    (name, index) => `<button class="TUXSegmentedControl-item" aria-label="${name}" data-active="${String(index === order)}"></button>`,
  );
  return `<!doctype html><html lang="en" dir="ltr"><head><title>Rosenthal Bakery (@${handle}) | TikTok</title></head>
    <body><div id="app"><div data-e2e="user-page">${hasHeader ? header : ''}<div>${tab === null ? '' : tabs}</div>
    ${order === null ? '' : `<div class="TUXSegmentedControl" id="user-post-sort-control">${orders.join('')}</div>`}
    <div id="user-post-item-list" data-e2e="user-post-item-list">${videos.map(cell).join('')}</div></div></div>${data}</body></html>`;
}

export const pages: readonly SamplePage[] = [
  {
    url: 'https://www.tiktok.com/@rosenthalbakery',
    shows: 'a business account with three old pinned videos before a fresh one',
    html: (now) =>
      profilePage([
        ...[300, 420, 510].map((days) => ({ time: daysAgo(now, days), pinned: true })),
        ...[1, 3, 8, 12].map((days) => ({ time: daysAgo(now, days) })),
      ]),
    truth: {
      state: 'readable',
      kind: 'business-account',
      name: 'Rosenthal Bakery',
      lastPost: { daysAgo: 1, proven: 'not-before' },
      followers: 4821,
    },
  },
];
