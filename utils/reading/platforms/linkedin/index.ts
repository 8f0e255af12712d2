/** LinkedIn: a company runs a page (company, school, showcase), a person has a profile; the path tells which. */
import { lastPostOf } from '../../last-post';
import {
  blankReading,
  decideKind,
  known,
  unknown,
  valueOf,
  type AccountAddress,
  type EpochMs,
  type Fact,
  type LastPost,
  type Reading,
  type Remark,
} from '../../reading';
import type { Platform, ReadAddress, ReadPage, ReadTab } from '../platform';
import { address as addressOf, isAdministratorView, isWall, tabOf } from './address';
import { bioPresentOf, categoryOf, kindEvidence, linkOf, nameOf, platformIdOf } from './facts';
import { followersOf } from './followers';
import { isGuest, shownPage, type ShownPage } from './page';
import { postsOf, type ShownPosts } from './timeline';

export const platform: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  class: 'separate-pages',
  matches: ['https://*.linkedin.com/*'],
  companyMark: 'page',
  suggestedCadence: 2,
};

/** Every signal, with the newest month in which it was seen. */
export const signals = {
  'linkedin.address': '2026-07',
  'linkedin.report-link': '2026-07',
  'linkedin.page-key': '2026-07',
  'linkedin.canonical': '2026-07',
  'linkedin.json-ld': '2026-01',
  'linkedin.top-card': '2026-07',
  'linkedin.about': '2025-07',
  'linkedin.description': '2025-07',
  'linkedin.updates': '2025-07',
  'linkedin.activity': '2026-07',
  'linkedin.record': '2025-03',
  'linkedin.drawn': '2025-03',
  'linkedin.member-card': '2025-03',
  'linkedin.page-card': '2025-03',
  'linkedin.activity-header': '2025-03',
  'linkedin.feed': '2025-03',
} as const;

export const address: ReadAddress = addressOf;
export const tab: ReadTab = (url) => tabOf(url) ?? '';

export const read: ReadPage = (document, url, now) => {
  const account = addressOf(url);
  if (!account) return null;
  if (isWall(url)) return blankReading(account, url, now, 'login-wall', 'walled');
  const page = shownPage(document, account);
  if (typeof page !== 'string') return readingOf(page, url, now);
  const gone = page === 'unavailable-or-private';
  const reason = gone ? 'unavailable' : page === 'not-drawn' ? 'not-drawn' : 'walled';
  return blankReading(account, url, now, page, reason);
};

function readingOf(page: ShownPage, url: URL, now: EpochMs): Reading {
  const { address: account } = page;
  const blank = blankReading(account, url, now, 'readable', 'not-shown');
  const evidence = kindEvidence(page);
  const kind = decideKind(evidence);
  const posts = postsOf(page);
  const tab = isOtherTab(page, url);
  return {
    ...blank,
    language: page.language?.slice(0, 40) ?? null,
    account: {
      ...blank.account,
      aliases: [...page.keys],
      platformId: platformIdOf(page),
      handle: handleOf(page, account),
      name: nameOf(page),
    },
    kind,
    kindEvidence: evidence,
    category: categoryOf(page, valueOf(kind)),
    followers: followersOf(page),
    bioPresent: bioPresentOf(page, valueOf(kind)),
    link: linkOf(page, valueOf(kind)),
    // Guests see no badge, and members' badges are drawn without a mark that is known: verified stays unknown.
    postCount: unknown('not-on-platform'),
    lastPost: lastPostIn(posts, tab, now),
    timeline: posts.timeline,
    remarks: remarksOn(page, url, posts, tab),
  };
}

function handleOf(page: ShownPage, account: AccountAddress): Fact<string> {
  if (page.handle === null) return unknown('not-shown');
  return known(page.handle, account.handle === null ? 'linkedin.canonical' : 'linkedin.address');
}

function lastPostIn({ timeline }: ShownPosts, otherTab: boolean, now: EpochMs): Fact<LastPost> {
  if (timeline) return lastPostOf(timeline, now);
  return unknown(otherTab ? 'other-tab' : 'not-shown');
}

/** A tab that holds no posts. Guests are served the front page at every tab. */
function isOtherTab(page: ShownPage, url: URL): boolean {
  return !isGuest(page) && !['', 'posts', 'recent-activity'].includes(tabOf(url) ?? '');
}

function remarksOn(page: ShownPage, url: URL, posts: ShownPosts, otherTab: boolean): Remark[] {
  const remarks: Remark[] = [...posts.remarks];
  if (page.stale) remarks.push('stale-embedded-data');
  if (isAdministratorView(url)) remarks.push('administrator-view');
  else if (otherTab) remarks.push('other-tabs-hold-posts');
  return remarks;
}
