/**
 * X, formerly Twitter. Two applications live side by side (2026): the older one draws in the browser and bears
 * `data-testid`; the newer one comes drawn from the server, with microdata.
 */
import { agreed } from '../../agreed';
import { cleanText } from '../../page-text';
import {
  blankReading,
  decideKind,
  known,
  knownById,
  languageOf,
  unknown,
  type Fact,
  type KindEvidence,
  type LastPost,
  type Reading,
  type Remark,
  type Timeline,
  type Unknown,
} from '../../reading';
import { lastPostOf } from '../../last-post';
import type { Platform, ReadPage } from '../platform';
import { header, microdata, record, schema, type Claim } from './account';
import { address, fold, isLoginWall, tabOf } from './address';
import { isShuffled, postsList, showsOtherTab } from './posts';

export { address, tabOf as tab } from './address';
export { signals } from './signals';

export const platform: Platform = {
  id: 'x',
  name: 'X',
  class: 'shared-accounts',
  matches: ['https://x.com/*', 'https://*.x.com/*', 'https://*.twitter.com/*'],
  companyMark: 'business-mark',
  suggestedCadence: 3,
};

export const read: ReadPage = (document, url, now) => {
  const account = address(url);
  if (!account?.handle) return null;
  const key = fold(account.handle);
  const language = languageOf(document);
  const blank = (state: Reading['state'], reason: Unknown['unknown']): Reading => ({
    ...blankReading(account, url, now, state, reason),
    language,
  });
  if (isLoginWall(url)) return blank('login-wall', 'walled');

  const drawn = header(document, language);
  if (drawn && fold(drawn.handle) !== key) return blank('not-drawn', 'not-drawn');
  if (isGone(document, key, drawn)) return blank('unavailable', 'unavailable');
  const embedded = [microdata(document), schema(document), record(document, key)];
  const claims = [...embedded, drawn].filter(
    (claim) => claim !== null && fold(claim.handle) === key,
  ) as Claim[];
  if (claims.length === 0) return blank('not-drawn', 'not-drawn');

  const isStale = embedded.some((claim) => claim !== null && fold(claim.handle) !== key);
  const silent = unknown(isStale ? 'stale-data' : 'not-shown');
  /** The first claim that tells this, in the order of trust. */
  const told = <T>(pick: (claim: Claim) => T | undefined): Fact<T> => {
    for (const claim of claims) {
      const value = pick(claim);
      if (value !== undefined) return known(value, claim.signal);
    }
    return silent;
  };
  const marks = claims.flatMap((claim) => claim.marks ?? []);
  const isOtherTab = tabOf(url) !== '' || showsOtherTab(document);
  const timeline = isOtherTab ? null : postsList(document, key);
  const isPrivate = !timeline && claims.some((claim) => claim.isPrivate);
  const platformId = agreed(
    silent,
    ...claims.map(({ id = '', signal }) => (/^\d{1,20}$/.test(id) ? known(id, signal) : silent)),
  );
  const base = blank(isPrivate ? 'private' : 'readable', 'not-shown');
  return {
    ...base,
    account: {
      ...knownById(base.account, platformId),
      handle: told((claim) => claim.handle),
      name: told((claim) => cleanText(claim.name)),
    },
    kind: decideKind(marks, unknown(drawn ? 'not-shown' : 'not-drawn')),
    kindEvidence: marks,
    category: selfChosen(told((claim) => claim.category)),
    verified: verified(marks, unknown(drawn ? 'not-shown' : 'not-drawn')),
    followers: told((claim) => claim.followers),
    bioPresent: told((claim) => (claim.bio === undefined ? undefined : claim.bio.trim() !== '')),
    link: told((claim) => claim.link),
    postCount: told((claim) => claim.posts),
    lastPost: isPrivate ? unknown('private') : lastPost(document, timeline, isOtherTab, now),
    timeline,
    remarks: remarks(document, timeline, isOtherTab, isStale, isPrivate),
  };
};

/** On X the word means the business or government mark; a blue check is none. */
function verified(marks: readonly KindEvidence[], none: Unknown): Fact<boolean> {
  const fact = decideKind(
    marks.filter(({ signal }) => signal === 'x.badge' || signal === 'x.verified-type'),
    none,
  );
  return 'value' in fact ? known(fact.value === 'business-account', fact.source) : fact;
}

/** A category is the account's own word, which the source shall say. */
const selfChosen = (fact: Fact<string>): Fact<string> =>
  'value' in fact ? known(fact.value, 'x.category') : fact;

/**
 * The older application draws an empty state for an account that is gone, suspended or was never there. Accounts with
 * posts get one too, but their header has a name; and it is this account's only if the page says its handle.
 */
function isGone(document: Document, key: string, drawn: Claim | null): boolean {
  if (drawn?.name !== undefined || drawn?.followers || drawn?.isPrivate) return false;
  const column = document.querySelector('[data-testid="primaryColumn"]');
  if (!column?.querySelector('[data-testid="emptyState"]')) return false;
  // An account that is gone has neither posts nor counts.
  if (column.querySelector('article, a[href$="/verified_followers"], a[href$="/followers"]')) return false;
  return [...column.querySelectorAll('span')].some(
    ({ textContent }) => fold(textContent.trim()) === `@${key}`,
  );
}

function lastPost(
  document: Document,
  timeline: Timeline | null,
  isOtherTab: boolean,
  now: number,
): Fact<LastPost> {
  if (isOtherTab) return unknown('other-tab');
  if (timeline) return lastPostOf(timeline, now);
  return unknown(hasEmptyState(document) ? 'not-shown' : 'not-drawn');
}

const hasEmptyState = (document: Document): boolean =>
  document.querySelector('[data-testid="emptyState"]') !== null;

function remarks(
  document: Document,
  timeline: Timeline | null,
  isOtherTab: boolean,
  isStale: boolean,
  isPrivate: boolean,
): Remark[] {
  const found: Remark[] = [];
  if (isStale) found.push('stale-embedded-data');
  if (isOtherTab) found.push('other-tabs-hold-posts');
  if (timeline && isShuffled(document)) found.push('not-chronological');
  if (timeline?.entries.some(({ authorship }) => authorship === 'repost')) found.push('reposts-in-view');
  if (!timeline && !isOtherTab && !isPrivate && hasEmptyState(document)) found.push('empty-list');
  return found;
}
