import {
  emptyState,
  newerBadge,
  newerPage,
  newerPost,
  olderBadges,
  olderPage,
  olderPost,
} from '../../sites/pages/x';
import { daysAgo } from '../../sites/sample-page';
import type { PageKind } from '../page-kind';

const NEWER = 'https://x.com/rosenthalbakery';
const OLDER = 'https://x.com/rosenthal_shop';
const at = (name: string, url: string, html: PageKind['html']): PageKind => ({ name, url, html });

/** The records that a script of the page holds, the viewer's first. */
const records = (user: object): string =>
  `<script>window.__INITIAL_STATE__=${JSON.stringify({ users: [{ screen_name: 'sample_viewer' }, user] })};</script>`;
/** The account's record, as 2022 to 2025 and as 2026 wrote it. */
const flatRecord = {
  id_str: '9021004202',
  screen_name: 'rosenthal_shop',
  name: 'Rosenthal Shop',
  description: 'The shop',
  followers_count: 512,
  statuses_count: 930,
  verified_type: 'Business',
};
const partedRecord = {
  rest_id: '9021004202',
  core: { screen_name: 'rosenthal_shop', name: 'Rosenthal Shop' },
  verification: { verified_type: 'Government' },
  relationship_counts: { followers: 512 },
  profile_image_shape: 'Square',
  business_account: { affiliates_count: 3 },
};
/** Another account's microdata, left from the step before. */
const otherFacts =
  '<meta itemprop="additionalName" content="sample_mill"><meta itemprop="name" content="Mill">';

const list = (now: number): string[] => [olderPost(daysAgo(now, 40)), olderPost(daysAgo(now, 52))];

export const pageKinds: readonly PageKind[] = [
  at('newer application, no badge, July 2026', NEWER, (now) => newerPage(newerPost(daysAgo(now, 3)))),
  at('newer application, grey badge, July 2026', NEWER, (now) =>
    newerPage(newerPost(daysAgo(now, 3)), { badge: newerBadge('icon-verified-gray') }),
  ),
  at('newer application, unfamiliar badge', NEWER, (now) =>
    newerPage(newerPost(daysAgo(now, 3)), { badge: newerBadge('icon-verified-plaid') }),
  ),
  at('newer application after a step from another profile', NEWER, (now) =>
    newerPage(newerPost(daysAgo(now, 3)), { facts: otherFacts }),
  ),
  at('older application, guest, gold badge, 2025', OLDER, (now) =>
    olderPage(list(now), { badge: olderBadges.gold, isSquare: true }),
  ),
  at('older application, guest, blue badge, 2025', OLDER, (now) =>
    olderPage(list(now), { badge: olderBadges.blue }),
  ),
  at('older application, guest, empty list, 2025', OLDER, () =>
    olderPage([], { empty: emptyState('@rosenthal_shop hasn’t posted') }),
  ),
  at('older application, signed in, list from its head, 2025', OLDER, (now) =>
    olderPage(list(now), { isMember: true, schema: '{}' }),
  ),
  at('older application, signed in, newer posts waiting above, 2025', OLDER, (now) =>
    olderPage(list(now), { isMember: true, hasNewerPosts: true }),
  ),
  at('older application, signed in, scrolled, 2025', OLDER, (now) =>
    olderPage(list(now), { isMember: true, top: 84_372 }),
  ),
  at('older application, only reposts in view', OLDER, (now) =>
    olderPage([olderPost(daysAgo(now, 2), { by: 'sample_mill', line: 'reposted' })]),
  ),
  at('older application, Replies tab', `${OLDER}/with_replies`, (now) =>
    olderPage(list(now), { tab: 'with_replies' }),
  ),
  at('older application, header not drawn yet', OLDER, (now) => olderPage(list(now), { hasHeader: false })),
  at('older application, protected account', OLDER, () =>
    olderPage([], { badge: olderBadges.lock, empty: emptyState('These posts are protected') }),
  ),
  at('older application, no such account', OLDER, () =>
    olderPage([], {
      schema: '{}',
      hasHeader: false,
      empty: `<div dir="ltr"><span>@rosenthal_shop</span></div>${emptyState('This account doesn’t exist')}`,
    }),
  ),
  at('embedded records alone, 2022 to 2025', OLDER, () => `<html lang="en">${records(flatRecord)}`),
  at('embedded records alone, 2026', OLDER, () => `<html lang="en">${records(partedRecord)}`),
  at('record and badge contradict each other', OLDER, (now) => olderPage(list(now)) + records(flatRecord)),
  at(
    'login wall',
    'https://x.com/i/flow/login?redirect_after_login=%2Frosenthal_shop',
    () => '<!doctype html><html lang="en"><body><div id="react-root"></div></body></html>',
  ),
];
