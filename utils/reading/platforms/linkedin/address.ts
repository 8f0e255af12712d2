/** Which LinkedIn addresses are profiles, and whose. */
import type { AccountAddress, AccountKey } from '../../reading';

/** Country hosts (`uk.linkedin.com`) serve guests. */
const HOST = /^(?:(?:www|m|[a-z]{2})\.)?linkedin\.com$/;
/** 2026-07. Mobile lite puts its own folder before the path. */
const PROFILE_PATH = /^(?:\/mwlite(?:\/profile)?)?\/(in|company|school|showcase)\/([^/]+)(\/.*)?$/i;
/** A wall names the page that it guards: `/authwall`, `/login`, `/uas/login`, `/signup/…`, `/checkpoint/…`. */
const WALL_PATH = /^\/(?:authwall|login|uas\/login|signup|checkpoint|cold-join|start\/join)(?:\/|$)/i;
const GUARDED = ['sessionRedirect', 'session_redirect'];
/** Paths that look like profiles and name no account: the viewer's own, and where a missing one leads. */
const NOBODY = /^(?:me|unavailable|setup|edit)$/i;
/** A member's id in an address, case-sensitive; vanity names are shorter and mostly lower-case. */
const MEMBER_ID = /^AC[oA-Z][A-Za-z0-9_-]{30,}$/;
const LONGEST_SLUG = 200;

/** True for an address at which LinkedIn asks to log in or to join. */
export const isWall = (url: URL): boolean => HOST.test(url.hostname) && WALL_PATH.test(url.pathname);

/** True for the views that only a page's administrators see. */
export const isAdministratorView = (url: URL): boolean => tabOf(url) === 'admin';

/** The first folder after the account's name, `''` on its front page, `null` for an address that is no profile. */
export function tabOf(url: URL): string | null {
  const path = PROFILE_PATH.exec(url.pathname);
  return path ? ((path[3] ?? '').split('/')[1]?.toLowerCase() ?? '') : null;
}

/** The account that an address names, or that the wall at this address guards; `null` where there is none. */
export function address(url: URL): AccountAddress | null {
  if (!HOST.test(url.hostname)) return null;
  return WALL_PATH.test(url.pathname) ? guarded(url) : profile(url.pathname);
}

/** The account that a link of the page leads to; a link to a wall counts as one to the page behind it. */
export function linkedAccount(href: string | null): AccountAddress | null {
  if (!href || !URL.canParse(href, 'https://www.linkedin.com')) return null;
  return address(new URL(href, 'https://www.linkedin.com'));
}

/** Companies, schools and showcase pages share one set of names, and one of ids. */
export const organizationKey = (id: string): AccountKey => `linkedin:organization/${id}`;
export const memberKey = (id: string): AccountKey => `linkedin:member/${id}`;

/** What a post's slug begins with: the account's name as posts bear it, folded. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();

function guarded(wall: URL): AccountAddress | null {
  const target = GUARDED.map((name) => wall.searchParams.get(name)).find((value) => value);
  if (target && URL.canParse(target, wall)) {
    const url = new URL(target, wall);
    return HOST.test(url.hostname) ? profile(url.pathname) : null;
  }
  const viewee = wall.searchParams.get('vieweeVanityName');
  return viewee ? profile(`/in/${encodeURIComponent(viewee)}`) : null;
}

function profile(pathname: string): AccountAddress | null {
  const path = PROFILE_PATH.exec(pathname);
  const name = decoded(path?.[2] ?? '').trim();
  if (!path || !name || name.length > LONGEST_SLUG || NOBODY.test(name)) return null;
  const section = (path[1] ?? '').toLowerCase();
  const profileUrl = `https://www.linkedin.com/${section}/${encodeURIComponent(name)}`;
  const byId = section === 'in' ? MEMBER_ID.test(name) : /^\d+$/.test(name);
  if (!byId) {
    const key = `linkedin:${section === 'in' ? 'in' : 'company'}/${foldName(name)}`;
    return { platform: 'linkedin', key, handle: name, platformId: null, profileUrl };
  }
  const key = section === 'in' ? memberKey(name) : organizationKey(name);
  return { platform: 'linkedin', key, handle: null, platformId: name, profileUrl };
}

/** Percent-encodings resolved; as it stands where they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
