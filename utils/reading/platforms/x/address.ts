/** Which of X's addresses are profiles. */
import type { ReadAddress } from '../platform';

const HOST = /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/;
/** Handles have up to 15 characters; a few old ones are longer. */
const HANDLE = /^\w{1,20}$/;
/** First parts of a path that are X's own pages and no accounts. */
const RESERVED = new Set(
  (
    'about account accounts analytics articles bookmarks communities compose connect_people download ' +
    'explore follower_requests hashtag help home i intent invitations jobs lists login logout messages ' +
    'mentions moments newsletters notifications oauth personalization premium_sign_up privacy pro ' +
    'recover_password rules search search-advanced settings share signin signup status subscriptions ' +
    'support teams topics tos trends tweet verified-choose welcome who_to_follow widgets'
  ).split(' '),
);
/**
 * Tabs that show the account. Followers, lists and affiliates are lists of other accounts; a picture and a post are
 * pages of their own.
 */
const TABS = new Set(['', 'with_replies', 'media', 'highlights', 'articles', 'likes', 'videos', 'photos']);
/** Pages that ask to log in and name the page they guard (`/i/jf/…`: 2026-07). */
const LOGIN = /^\/(?:login|signup|account\/access|i\/flow\/(?:login|signup)|i\/jf\/onboarding\/web)\/?$/;

/** True for a page that asks to log in. */
export const isLoginWall = (url: URL): boolean => LOGIN.test(url.pathname);

/** Handles written alike, so that equal accounts compare equal. */
export const fold = (handle: string): string => handle.toLowerCase();

/** The tab that an address of a profile names; empty for the posts. */
export const tabOf = (url: URL): string => url.pathname.split('/')[2] ?? '';

export const address: ReadAddress = (url) => {
  if (!HOST.test(url.hostname)) return null;
  const path = isLoginWall(url) ? guarded(url) : url.pathname;
  const [first = '', tab = '', ...rest] = path.split('/').slice(1);
  const handle = first.replace(/^(?:@|%40)/, '');
  if (!HANDLE.test(handle) || RESERVED.has(fold(handle))) return null;
  if (!TABS.has(tab) || rest.some((part) => part !== '')) return null;
  return {
    platform: 'x',
    key: `x:@${fold(handle)}`,
    handle,
    platformId: null,
    profileUrl: `https://x.com/${handle}`,
  };
};

/** The path that a login page leads back to. */
function guarded(url: URL): string {
  const back = url.searchParams.get('redirect_after_login') ?? '';
  return URL.canParse(back, url.origin) ? new URL(back, url.origin).pathname : '';
}
