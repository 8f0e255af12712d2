/** What TikTok's pages say of the account: in the data that they carry and in the header as it is drawn. */
import { parseCount } from '../../compact-count';
import { at, isObject, jsonScripts, numberAt, objectAtPath, textAt, type Json } from '../../embedded-json';
import { cleanText, webAddress } from '../../page-text';
import type { Followers, KindEvidence } from '../../reading';
import { fold } from './address';
import type { signals } from './signals';

/** What one place of the page says of the account; `undefined` where it is silent. */
export interface Claim {
  readonly signal: keyof typeof signals;
  readonly handle?: string | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly hasBio?: boolean | undefined;
  readonly link?: string | undefined;
  readonly followers?: Followers | undefined;
  readonly videos?: number | undefined;
  readonly category?: string | undefined;
  readonly verified?: boolean | undefined;
  readonly isPrivate?: boolean | undefined;
  readonly marks?: readonly KindEvidence[];
}

/** The data that a page carries: whose they are, what they say of that account, and how the server answered. */
export interface Block {
  /** Folded; `null` where the data name nobody. */
  readonly owner: string | null;
  /** 0: found; 10221: no such account; 10222: private. */
  readonly status: number | undefined;
  readonly claim: Claim | null;
  /** Whether the page was made for somebody who is logged in; `null` where the data do not say. */
  readonly hasViewer: boolean | null;
  /** 2022 and 2023: videos by id. */
  readonly videos: Json | undefined;
  /** 2022 and 2023: ids of the listed videos, in their order. */
  readonly list: Json | undefined;
}

/** 2026-05: `webapp.user-detail`; in 2022 and 2023 the data stand in `SIGI_STATE` and the newer block is empty. */
export const blocks = (document: Document): Block[] =>
  [
    ...jsonScripts(document, '#__UNIVERSAL_DATA_FOR_REHYDRATION__', ['webapp.user-detail']).map(universal),
    ...jsonScripts(document, '#SIGI_STATE', ['UserModule', 'UserPage']).map(sigi),
  ].filter((block) => block !== null);

function universal(json: Json): Block | null {
  const scope = at(json, '__DEFAULT_SCOPE__');
  const detail = at(scope, 'webapp.user-detail');
  if (!isObject(detail)) return null;
  const user = at(detail, 'userInfo', 'user');
  const named = textAt(user, 'uniqueId') ?? pageHandle(textAt(scope, 'seo.abtest', 'canonical'));
  return {
    owner: named ? fold(named) : null,
    status: numberAt(detail, 'statusCode'),
    claim: claimOf(
      'tiktok.user-detail',
      user,
      at(detail, 'userInfo', 'stats'),
      at(detail, 'userInfo', 'statsV2'),
    ),
    hasViewer: hasViewer(at(scope, 'webapp.app-context')),
    videos: undefined,
    list: undefined,
  };
}

function sigi(json: Json): Block | null {
  const named = textAt(json, 'UserPage', 'uniqueId');
  const users = objectAtPath(json, 'UserModule', 'users');
  // Recommended accounts stand in the same module: without a page owner it is the only one, or nobody.
  const keys = Object.keys(users ?? {});
  const owner = named ?? (keys.length === 1 ? keys[0] : undefined);
  if (owner === undefined) return null;
  return {
    owner: fold(owner),
    status: numberAt(json, 'UserPage', 'statusCode'),
    claim: claimOf('tiktok.sigi-state', at(users, owner), at(json, 'UserModule', 'stats', owner), undefined),
    hasViewer: hasViewer(at(json, 'AppContext', 'appContext')),
    videos: at(json, 'ItemModule'),
    list: at(json, 'ItemList', 'user-post', 'list'),
  };
}

/** 2026-05: the visit's context stands in every page; it holds a `user` for members, and none, or `null`, for guests. */
function hasViewer(context: Json | undefined): boolean | null {
  if (!isObject(context)) return null;
  const viewer = at(context, 'user') ?? null;
  // What is neither is not understood.
  return isObject(viewer) || (viewer === null ? false : null);
}

const pageHandle = (link: string | undefined): string | undefined =>
  /^https:\/\/www\.tiktok\.com\/@([\w.]{1,30})$/.exec(link ?? '')?.[1];

function claimOf(
  signal: 'tiktok.user-detail' | 'tiktok.sigi-state',
  user: Json | undefined,
  stats: Json | undefined,
  exactStats: Json | undefined,
): Claim | null {
  if (!isObject(user)) return null;
  const bio = textAt(user, 'signature');
  const verified = at(user, 'verified');
  return {
    signal,
    handle: textAt(user, 'uniqueId'),
    id: textAt(user, 'id'),
    name: textAt(user, 'nickname'),
    hasBio: bio === undefined ? undefined : bio.trim() !== '',
    link: webAddress(textAt(user, 'bioLink', 'link')),
    followers: count(exactStats, 'followerCount', 'exact') ?? count(stats, 'followerCount', 'rounded'),
    videos: (count(exactStats, 'videoCount', 'exact') ?? count(stats, 'videoCount', 'rounded'))?.count,
    category: cleanText(textAt(user, 'commerceUserInfo', 'category')),
    verified: typeof verified === 'boolean' ? verified : undefined,
    isPrivate: at(user, 'privateAccount') === true || undefined,
    marks: marksOf(user),
  };
}

/** 2026-05: `statsV2` writes its counts as exact strings; `stats` has rounded numbers. */
function count(
  stats: Json | undefined,
  key: string,
  precision: Followers['precision'],
): Followers | undefined {
  const text = textAt(stats, key) ?? '';
  const number = /^\d{1,15}$/.test(text) ? Number(text) : numberAt(stats, key);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0
    ? { count: number, precision }
    : undefined;
}

/** A verified municipality was an organisation without a business account (2026-05): the two contradict each other. */
function marksOf(user: Json): KindEvidence[] {
  const marks: KindEvidence[] = [];
  const commerce = at(user, 'commerceUserInfo', 'commerceUser');
  if (typeof commerce === 'boolean')
    marks.push({ signal: 'tiktok.commerce-user', says: commerce ? 'business-account' : 'unmarked-account' });
  if (numberAt(user, 'isOrganization') === 1)
    marks.push({ signal: 'tiktok.organization', says: 'business-account' });
  return marks;
}

/** The header as it is drawn; `null` unless it is this account's. `key` is its handle, folded. */
export function header(document: Document, key: string, language: string | null): Claim | null {
  const place = (id: string): Element | null => document.querySelector(`[data-e2e="${id}"]`);
  const title = place('user-title');
  // 2023 and 2025: the handle is the title and the name the subtitle; 2026-05: the other way round.
  const texts = [title, place('user-subtitle')].map((part) =>
    cleanText(part?.textContent)?.replace(/^@/, ''),
  );
  const handle = texts.find((text) => text !== undefined && fold(text) === key);
  if (!title || handle === undefined) return null;
  // The bio is left out: where there is none, the page writes so in its own language at the same place.
  return {
    signal: 'tiktok.header',
    handle,
    name: texts.find((text) => text !== handle),
    link: bioLink(place('user-link')),
    // Only when asked: the data stand before it, and a count in another language than English costs 14 ms (`isEnglish`).
    get followers() {
      // Without the word after it a count may not have arrived whole.
      const count = place('followers') && cleanText(place('followers-count')?.textContent);
      return parseCount(count ?? '', language) ?? undefined;
    },
    // 2026-05: the blue badge is drawn beside or in the title or the subtitle; its absence is left to the data.
    verified: title.parentElement?.querySelector('[fill="#20D5EC"]') ? true : undefined,
  };
}

/** TikTok leads links through `/link/v2?…&target=` (2025-12). */
function bioLink(link: Element | null): string | undefined {
  const href = link?.getAttribute('href') ?? '';
  if (!URL.canParse(href, 'https://www.tiktok.com')) return undefined;
  const url = new URL(href, 'https://www.tiktok.com');
  if (!/(?:^|\.)tiktok\.com$/.test(url.hostname)) return webAddress(url.href);
  return webAddress(url.searchParams.get('target'));
}
