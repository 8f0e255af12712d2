/** Which account a written address names, and why it names none. */
import { addressOf, platformOf, platforms, type Platform } from '../reading/platforms/platform';
import type { AccountAddress, PlatformId } from '../reading/reading';
import { profilesOnHandPlatform } from './platform-names';

/** The account that an address names on a platform with a reader, `null` for any other address or text. */
export const accountIn = (url: string): AccountAddress | null =>
  URL.canParse(url) ? addressOf(new URL(url)) : null;

/** The web address in a cell or line, `https://` added where it is missing; `null` where there is none. */
export function webAddressIn(text: string): URL | null {
  const written = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(written)
    ? written
    : `https://${written.replace(/^\/\//, '')}`;
  if (/\s/.test(written) || !URL.canParse(whole) || whole.length > 2048) return null;
  const url = new URL(whole);
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.');
  // "@name" and "name@host.example" parse as an address with a user name; neither is a profile's.
  return isWeb && url.username === '' && url.password === '' ? url : null;
}

/**
 * The address of the profile that bears this handle there, with or without `@`. `null` where a handle alone names none:
 * on a platform that nobody here knows, and on LinkedIn, where companies and people can bear the same.
 */
export function addressOfHandle(platform: PlatformId, handle: string): string | null {
  const name = handle.trim().replace(/^@/, '');
  if (!/^[\p{L}\p{N}._-]{1,100}$/u.test(name)) return null;
  const byHand = profilesOnHandPlatform(platform);
  if (byHand !== undefined) return byHand + name;
  const hosts = platformOf(platform)?.matches.map(
    (pattern) => new URL(pattern.replace('*.', 'www.')).hostname,
  );
  const addresses = hosts?.flatMap((host) => [`https://${host}/@${name}`, `https://${host}/${name}`]) ?? [];
  const accounts = addresses.map(accountIn);
  return (
    accounts.find((account) => account?.handle?.toLowerCase() === name.toLowerCase())?.profileUrl ?? null
  );
}

/** The platform with a reader on whose hosts this address lies. */
export const platformAt = ({ hostname }: URL): Platform | undefined =>
  platforms().find(({ matches }) => matches.some((pattern) => covers(pattern, hostname)));

/** True where a match pattern such as `https://*.example.com/*` covers the host. */
function covers(pattern: string, hostname: string): boolean {
  const host = /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? '';
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** A platform's id from the way people write it: "LinkedIn" is `linkedin`, "Google Business" is `google-business`. */
export function platformNamed(name: string): string {
  const written = name.trim().toLowerCase();
  const known = platforms().find(
    (platform) => platform.id === written || platform.name.toLowerCase() === written,
  );
  return known?.id ?? written.replace(/[\s_.]+/g, '-');
}
