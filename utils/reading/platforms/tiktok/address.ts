/** Which of TikTok's addresses are profiles. */
import type { ReadAddress, ReadTab } from '../platform';

const HOST = /^(?:(?:www|m)\.)?tiktok\.com$/;
/** Handles have up to 24 characters today; older ones may be longer. */
const PROFILE = /^\/(?:@|%40)([\w.]{1,30})\/?$/i;
const LOGIN = /^\/login(?:\/|$)/;

/** True for a page that asks to log in. */
export const isLoginWall = (url: URL): boolean => LOGIN.test(url.pathname);

/** Handles written alike, so that equal accounts compare equal. */
export const fold = (handle: string): string => handle.toLowerCase();

export const address: ReadAddress = (url) => {
  if (!HOST.test(url.hostname)) return null;
  const handle = PROFILE.exec(isLoginWall(url) ? guarded(url) : url.pathname)?.[1];
  if (!handle) return null;
  return {
    platform: 'tiktok',
    key: `tiktok:@${fold(handle)}`,
    handle,
    platformId: null,
    profileUrl: `https://www.tiktok.com/@${handle}`,
  };
};

/** No address names one of a profile's tabs. */
export const tab: ReadTab = () => '';

/** The path that a login page leads back to. */
function guarded(url: URL): string {
  const back = url.searchParams.get('redirect_url') ?? '';
  if (!URL.canParse(back, url.origin)) return '';
  const target = new URL(back, url.origin);
  return HOST.test(target.hostname) ? target.pathname : '';
}
