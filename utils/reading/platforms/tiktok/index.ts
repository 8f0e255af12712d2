/** TikTok: its pages carry the account's data; the grid of videos is drawn by the browser. */
import { agreed } from '../../agreed';
import { lastPostOf } from '../../last-post';
import { cleanText } from '../../page-text';
import {
  blankReading,
  decideKind,
  known,
  knownById,
  languageOf,
  unknown,
  type Fact,
  type Reading,
  type Reason,
  type Remark,
  type Timeline,
} from '../../reading';
import type { Platform, ReadPage } from '../platform';
import { blocks, header, type Block, type Claim } from './account';
import { address, fold, isLoginWall } from './address';
import { showsOtherTab, videoList } from './videos';

export { address, tab } from './address';
export { signals } from './signals';

export const platform: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  class: 'consumer',
  matches: ['https://*.tiktok.com/*'],
  companyMark: 'business-mark',
  suggestedCadence: 3,
};

/** 2026-10; the second is that of 2022 to 2024. The puzzle lies over a page that is otherwise valid. */
const CAPTCHA = '.captcha-verify-container, .captcha_verify_container';
/** The server's answers, in `statusCode`. */
const NO_SUCH_ACCOUNT = 10221;
const PRIVATE = 10222;

export const read: ReadPage = (document, url, now) => {
  const account = address(url);
  if (!account?.handle) return null;
  const key = fold(account.handle);
  const language = languageOf(document);
  const blank = (state: Reading['state'], reason: Reason): Reading => ({
    ...blankReading(account, url, now, state, reason),
    language,
  });
  if (isLoginWall(url)) return blank('login-wall', 'walled');
  if (document.querySelector(CAPTCHA)) return blank('captcha', 'walled');

  const carried = blocks(document);
  const own = carried.filter((block) => isOf(block, key, document));
  const drawn = header(document, key, language);
  const claims = [...own.map(({ claim }) => claim), drawn].filter((claim) => claim !== null);
  const videos = claims.find((claim) => claim.videos !== undefined)?.videos;
  const timeline = videoList(document, key, own, videos, now);
  const hasOwnPosts = timeline?.entries.some(({ authorship }) => authorship === 'own') ?? false;
  if (!drawn && !hasOwnPosts) {
    if (own.some(({ status }) => status === NO_SUCH_ACCOUNT)) return blank('unavailable', 'unavailable');
    if (claims.length === 0 && !own.some(({ status }) => status === PRIVATE))
      return blank('not-drawn', 'not-drawn');
  }

  const isStale = carried.some(({ owner }) => owner !== null && owner !== key);
  const isPrivate =
    !hasOwnPosts && (own.some(({ status }) => status === PRIVATE) || claims.some((claim) => claim.isPrivate));
  const isOtherTab = showsOtherTab(document);
  const silent = unknown(isStale ? 'stale-data' : isPrivate && claims.length === 0 ? 'private' : 'not-shown');
  /** The first claim that tells this, in the order of trust. */
  const told = <T>(pick: (claim: Claim) => T | undefined): Fact<T> => {
    for (const claim of claims) {
      const value = pick(claim);
      if (value !== undefined) return known(value, claim.signal);
    }
    return silent;
  };
  /** The same, for what two places cannot say differently of one account. */
  const agreedOn = <T extends string | boolean>(pick: (claim: Claim) => T | undefined): Fact<T> =>
    agreed(
      silent,
      ...claims.map((claim) => {
        const value = pick(claim);
        return value === undefined ? silent : known(value, claim.signal);
      }),
    );
  const marks = claims.flatMap((claim) => claim.marks ?? []);
  const category = told((claim) => claim.category);
  const base = blank(isPrivate ? 'private' : 'readable', 'not-shown');
  const platformId = agreedOn((claim) => (/^\d{1,20}$/.test(claim.id ?? '') ? claim.id : undefined));
  const handle = told((claim) => (fold(claim.handle ?? '') === key ? claim.handle : undefined));
  return {
    ...base,
    account: {
      ...knownById(base.account, platformId),
      handle: 'value' in handle ? handle : base.account.handle,
      name: told((claim) => cleanText(claim.name)),
    },
    kind: decideKind(marks, silent),
    kindEvidence: marks,
    category: 'value' in category ? known(category.value, 'tiktok.category') : category,
    verified: agreedOn((claim) => claim.verified),
    followers: told((claim) => claim.followers),
    bioPresent: told((claim) => claim.hasBio),
    link: told((claim) => claim.link),
    postCount: told((claim) => claim.videos),
    lastPost: timeline
      ? lastPostOf(timeline, now)
      : unknown(isPrivate ? 'private' : isOtherTab ? 'other-tab' : videos === 0 ? 'not-shown' : 'not-drawn'),
    timeline,
    remarks: remarks(timeline, videos, carried, isStale, isOtherTab),
  };
};

/**
 * True where the data are this account's. After a step within the page they still are the first profile's. The answer
 * "no such account" can come without a name: it is believed only before anything else is drawn.
 */
const isOf = ({ owner }: Block, key: string, document: Document): boolean =>
  owner === key || (owner === null && !document.querySelector('[data-e2e]'));

function remarks(
  timeline: Timeline | null,
  videos: number | undefined,
  carried: readonly Block[],
  isStale: boolean,
  isOtherTab: boolean,
): Remark[] {
  const found: Remark[] = [];
  if (isStale) found.push('stale-embedded-data');
  if (isOtherTab) found.push('other-tabs-hold-posts');
  if (timeline && videos !== undefined && timeline.entries.length < videos) {
    found.push('list-cut-off');
    if (isGuestView(carried)) found.push('guest-view');
  }
  if (!timeline && videos === 0) found.push('empty-list');
  return found;
}

/** True where the data say that nobody is logged in, whoever's they are: the visit is the same. */
const isGuestView = (carried: readonly Block[]): boolean =>
  carried.some(({ hasViewer }) => hasViewer === false) &&
  carried.every(({ hasViewer }) => hasViewer !== true);
