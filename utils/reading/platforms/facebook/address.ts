/** Which Facebook addresses are profiles, and which account they name. */
import type { AccountAddress, AccountKey } from '../../reading';
import type { ReadAddress } from '../platform';

/** `www`, the mobile and light sites, the languages (`de-de`, `zh-tw`) and none. Other sub-domains hold no profiles. */
const HOST = /^(?:(?:www|web|m|mbasic|touch|mobile|free|[a-z]{2,3}-[a-z]{2})\.)?(?:facebook|fb)\.com$/;

/** First path segments that belong to the platform. User names hold letters, digits and dots only. */
const RESERVED = new Set(
  (
    'about ads adsmanager ajax allactivity api app apps bookmarks browse business careers checkpoint ' +
    'communitystandards composer connect cookie cookies data dating developers device dialog directory donate ' +
    'events feed feeds friends fundraisers games gaming groups hashtag help home instantgames intl invite jobs ' +
    'language latest legal lite live login logout marketplace me media memories messages messenger mobile news ' +
    'notes notifications oauth offers onthisday p pages pay payments people permalink pg photo photos places ' +
    'plugins policies policy post posts privacy profile public reel reels reg reviews safety saved search security ' +
    'services settings share sharer shop shops signup sitemap stories story support terms tr translations video ' +
    'videos watch weather'
  ).split(' '),
);

/** Tabs of a profile that lie in the path; many have sub-tabs behind an underscore (`about_details`, `photos_by`). */
const TAB =
  /^(?:about|app|books|check_?ins|community|directory|events|featured|followers|following|friends|fundraisers|games|grid|groups|info|jobs|likes|live|map|members|mentions|menu|movies|music|notes|offers|past|photos|posts|questions|reels|reviews|services|shop|sports|timeline|tv|upcoming|videos)(?:_\w+)?$/i;

/** A numeric id, or the masked one that some addresses carry instead (2022 on). */
const ID = /^(?:[1-9]\d{4,19}|pfbid\w{10,200})$/;
/** `Name-of-the-page-1234567890`, the address of a Page without a user name; the name is free text. */
const ID_AT_END = /-([1-9]\d{4,19})$/;
const USER_NAME = /^[a-z0-9.]{1,80}$/i;

/** The key of an account known by its id; masked ids keep their case. `null` where this is no id. */
export const idKey = (id: string | null | undefined): AccountKey | null =>
  typeof id === 'string' && ID.test(id) ? `facebook:id/${id}` : null;

/** The key of an account known by its user name: Facebook ignores case and dots. `null` where this is no user name. */
export function nameKey(name: string | null | undefined): AccountKey | null {
  if (typeof name !== 'string' || !USER_NAME.test(name) || /\.(?:php|html?)$/i.test(name)) return null;
  const folded = name.toLowerCase().replaceAll('.', '');
  return folded === '' || /^\d+$/.test(folded) || RESERVED.has(folded) ? null : `facebook:${folded}`;
}

/**
 * The account that a Facebook address names, any tab of its profile included; a log-in wall's address names the account
 * that it guards. `null` for posts, photos, videos, groups and the platform's own pages.
 */
export const address: ReadAddress = (url) => {
  if (!HOST.test(url.hostname) || !/^https?:$/.test(url.protocol)) return null;
  return isLogin(url) ? guarded(url) : profile(url);
};

/** True for the platform's log-in pages. */
export const isLogin = (url: URL): boolean => /^\/login(?:\.php)?(?:\/|$)/.test(url.pathname);

/** The profile behind a log-in page, as its `next` parameter names it. */
function guarded(url: URL): AccountAddress | null {
  const next = parsed(url.searchParams.get('next'), url.origin);
  return next && HOST.test(next.hostname) && !isLogin(next) ? profile(next) : null;
}

function profile({ pathname, searchParams }: URL): AccountAddress | null {
  // `/name?story_fbid=…&id=…` is a single post, whatever its path says (seen 2024-03).
  if (['story_fbid', 'fbid', 'multi_permalinks'].some((key) => searchParams.has(key))) return null;
  const [first = '', ...rest] = segments(pathname);
  switch (first.toLowerCase()) {
    case 'profile.php':
      return rest.length === 0 ? byId(searchParams.get('id')) : null;
    case 'people':
      return tabsOnly(rest.slice(2)) ? byId(rest[1]) : null;
    case 'pages':
      return classicPage(rest);
    case 'p':
      return tabsOnly(rest.slice(1)) ? byId(idAtEnd(rest[0])) : null;
    case 'pg':
      return tabsOnly(rest.slice(1)) ? byName(rest[0] ?? '') : null;
    default:
      return tabsOnly(rest) ? byName(first) : null;
  }
}

/** `/pages/Name/123`, `/pages/category/Bakery/Name-123`. */
function classicPage(rest: readonly string[]): AccountAddress | null {
  if (rest[0] === 'category') return tabsOnly(rest.slice(3)) ? byId(idAtEnd(rest[2])) : null;
  return tabsOnly(rest.slice(2)) ? byId(rest[1]) : null;
}

/** What follows the account may be one tab; anything longer is a single post, photo, video or event. */
const tabsOnly = (rest: readonly string[]): boolean =>
  rest.length === 0 || (rest.length === 1 && TAB.test(rest[0] ?? ''));

const idAtEnd = (segment: string | undefined): string | undefined => ID_AT_END.exec(segment ?? '')?.[1];

function byName(segment: string): AccountAddress | null {
  const id = ID.test(segment) ? segment : idAtEnd(segment);
  if (id !== undefined) return byId(id);
  const key = nameKey(segment);
  if (key === null) return null;
  return {
    platform: 'facebook',
    key,
    handle: segment,
    platformId: null,
    profileUrl: `https://www.facebook.com/${segment}`,
  };
}

function byId(id: string | null | undefined): AccountAddress | null {
  const key = idKey(id);
  if (key === null || typeof id !== 'string') return null;
  return {
    platform: 'facebook',
    key,
    handle: null,
    platformId: id,
    profileUrl: `https://www.facebook.com/profile.php?id=${id}`,
  };
}

/** The path's parts, decoded; what cannot be decoded stays as it is. */
const segments = (pathname: string): string[] =>
  pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });

/** The address in this text, relative ones resolved; `null` where it is none. */
export function parsed(text: string | null | undefined, base = 'https://www.facebook.com'): URL | null {
  return typeof text === 'string' && URL.canParse(text, base) ? new URL(text, base) : null;
}

/** The key of the account to which this address leads, `null` where it leads to none. */
export function keyOfUrl(text: string | null | undefined): AccountKey | null {
  const url = parsed(text);
  return url && !isLogin(url) ? (address(url)?.key ?? null) : null;
}

/** The tab that an address names, in lower case; empty on a profile's main tab. */
export function tabOf(url: URL): string {
  const last = segments(url.pathname).slice(1).at(-1) ?? '';
  const tab = url.searchParams.get('sk') ?? (TAB.test(last) ? last : '');
  return /^(?:timeline|posts|main)?$/i.test(tab) ? '' : tab.toLowerCase();
}
