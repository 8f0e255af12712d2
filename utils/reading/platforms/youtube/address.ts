/** Which YouTube addresses are channels, and which of their tabs they name. */
import type { AccountAddress } from '../../reading';

const HOSTS = ['www.youtube.com', 'm.youtube.com', 'youtube.com'];
const CONSENT_HOST = 'consent.youtube.com';
/** 2026-05; `about` until 2023, `home` to `recent` on channels that YouTube makes. `/live` opens a video instead. */
const TABS =
  /^(featured|videos|shorts|streams|podcasts|courses|releases|playlists|community|posts|store|channels|about|search|membership|home|official|recent)?$/;
/** Letters, digits and dots of many scripts; a handle may end in a dot (2024-01). */
const HANDLE = /^[\w.-]{1,60}$/;
/** Tried second: building these classes costs a page 2 ms (Chromium 156). */
const FOREIGN_HANDLE = /^[\p{L}\p{M}\p{N}_.·・-]{1,60}$/u;
export const CHANNEL_ID = /^UC[\w-]{22}$/;

/** The account that a channel's address names; on the consent wall, the one that it guards. */
export function address(url: URL): AccountAddress | null {
  if (url.hostname === CONSENT_HOST) {
    const guarded = url.searchParams.get('continue') ?? '';
    return URL.canParse(guarded) ? channelAddress(new URL(guarded)) : null;
  }
  return channelAddress(url);
}

export const isConsentWall = (url: URL): boolean => url.hostname === CONSENT_HOST;

/** The tab that the address names, `''` for the channel's first one. */
export function tabOf(url: URL): string {
  const steps = pathOf(url);
  return (steps[0]?.startsWith('@') ? steps[1] : steps[2])?.toLowerCase() ?? '';
}

/** The account that an address within YouTube's data names, such as `/@name/videos`; `null` where it names none. */
export const accountAt = (href: string | undefined): AccountAddress | null =>
  href !== undefined && URL.canParse(href, 'https://www.youtube.com')
    ? channelAddress(new URL(href, 'https://www.youtube.com'))
    : null;

export const channelKey = (id: string): string => `youtube:channel/${id}`;

function channelAddress(url: URL): AccountAddress | null {
  if (!HOSTS.includes(url.hostname) || !/^https?:$/.test(url.protocol)) return null;
  const [first = '', second = '', third = '', ...more] = pathOf(url);
  if (first.startsWith('@'))
    return !third && TABS.test(second.toLowerCase()) ? named('@', first.slice(1)) : null;
  if (more.length > 0 || !TABS.test(third.toLowerCase())) return null;
  if (first === 'channel' && CHANNEL_ID.test(second)) {
    const profileUrl = `https://www.youtube.com/channel/${second}`;
    return { platform: 'youtube', key: channelKey(second), handle: null, platformId: second, profileUrl };
  }
  return first === 'c' || first === 'user' ? named(`${first}/`, second) : null;
}

/** Case does not tell handles apart; nor does it the older custom and user names. */
function named(space: string, name: string): AccountAddress | null {
  if (!HANDLE.test(name) && !FOREIGN_HANDLE.test(name)) return null;
  return {
    platform: 'youtube',
    key: `youtube:${space}${name.normalize('NFC').toLowerCase()}`,
    handle: name,
    platformId: null,
    profileUrl: `https://www.youtube.com/${space}${encodeURIComponent(name)}`,
  };
}

/** The decoded steps of the path; none where it is wrongly encoded. */
function pathOf(url: URL): string[] {
  try {
    return url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];
  }
}
