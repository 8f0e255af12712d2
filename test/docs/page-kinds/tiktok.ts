import {
  dataBlock,
  ownData,
  profilePage,
  sigiBlock,
  statsV2,
  user,
  type Grid,
  type Video,
} from '../../sites/pages/tiktok';
import { daysAgo } from '../../sites/sample-page';
import type { PageKind } from '../page-kind';

const BAKERY = 'https://www.tiktok.com/@rosenthalbakery';
const few = [100, 120];
const many = Array.from({ length: 35 }, (_, place) => 100 + place);

/** The account's data with this count of videos, as somebody sees it who is logged in, or nobody. */
const counted = (videoCount: number, viewer: string | null = null): string =>
  dataBlock({ user, statsV2: { ...statsV2, videoCount: String(videoCount) } }, viewer);
/** A profile on which the videos of so many days ago are drawn. */
const profile =
  (ages: readonly number[], data: string, grid?: Grid) =>
  (now: number): string =>
    profilePage(
      ages.map((age): Video => ({ time: daysAgo(now, age) })),
      data,
      grid,
    );
const at = (name: string, html: PageKind['html'], url = BAKERY): PageKind => ({ name, url, html });

export const pageKinds: readonly PageKind[] = [
  at('Videos tab, Latest, guest, all videos drawn, 2026', profile(few, counted(2))),
  at('Videos tab, Latest, guest, one video withheld, 2025', profile(few, counted(3))),
  at(
    'Videos tab, Latest, signed in, the first of many drawn, 2025',
    profile(many, counted(400, 'sample_viewer')),
  ),
  at('Videos tab, Latest, pinned videos first, 2026', (now) =>
    profilePage([{ time: daysAgo(now, 300), pinned: true }, { time: daysAgo(now, 4) }]),
  ),
  at('Videos tab, Popular, 2025', profile(few, counted(2), { order: 1 })),
  at('Videos tab, Oldest, 2025', profile(few, counted(2), { order: 2 })),
  at('Videos tab, no orders drawn, 2025', profile(few, counted(2), { order: null })),
  at('Reposts tab, 2025', profile([], ownData, { tab: 'reposts' })),
  at('tabs and grid not drawn yet, 2026', profile([], ownData, { tab: null, order: null })),
  at('no video so far, 2026', profile([], counted(0))),
  at(
    'organisation without a business account, 2026',
    profile(
      few,
      dataBlock({ user: { ...user, isOrganization: 1, commerceUserInfo: { commerceUser: false } } }),
    ),
  ),
  at(
    'after a step from another profile, 2026',
    profile(few, dataBlock({ user: { ...user, uniqueId: 'sample_mill' } })),
  ),
  at('only the drawn document, blue badge, 2025', profile(few, '', { hasBadge: true })),
  at('the data of 2022 and 2023, grid drawn', (now) =>
    profile(few, sigiBlock(few.map((age) => daysAgo(now, age))) + dataBlock(null), { order: null })(now),
  ),
  at(
    'the data of 2022 and 2023, grid not drawn yet',
    (now) =>
      `<!doctype html><html lang="en"><body>${sigiBlock(few.map((age) => daysAgo(now, age)))}</body></html>`,
  ),
  at(
    'private account',
    profile([], dataBlock({ statusCode: 10222, user: { ...user, privateAccount: true } })),
  ),
  at(
    'no such account',
    () =>
      `<!doctype html><html lang="en"><body><div id="app"></div>${dataBlock({ statusCode: 10221 })}</body></html>`,
  ),
  at(
    'captcha over the profile, 2026',
    profile(few, `${ownData}<div class="captcha-verify-container"></div>`),
  ),
  at(
    'login wall',
    profile([], ''),
    `https://www.tiktok.com/login?redirect_url=${encodeURIComponent(BAKERY)}`,
  ),
];
