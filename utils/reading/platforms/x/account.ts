/** What X's pages say of the account: for search engines, in records, and in the header as it is drawn. */
import { parseCount } from '../../compact-count';
import {
  at,
  jsonScripts,
  listAt,
  numberAt,
  objectAt,
  objectsWith,
  scriptTexts,
  textAt,
  type Json,
  type JsonObject,
} from '../../embedded-json';
import { cleanText, webAddress } from '../../page-text';
import type { Followers, KindEvidence } from '../../reading';
import { fold } from './address';
import type { signals } from './signals';

/** What one place of the page says of the account whose handle it names; `undefined` where it is silent. */
export interface Claim {
  readonly signal: keyof typeof signals;
  readonly handle: string;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Empty where the place shows that there is none. */
  readonly bio?: string | undefined;
  readonly link?: string | undefined;
  readonly followers?: Followers | undefined;
  readonly posts?: number | undefined;
  readonly category?: string | undefined;
  readonly isPrivate?: boolean | undefined;
  readonly marks?: readonly KindEvidence[];
}

const isCount = (count: number | undefined): count is number =>
  Number.isSafeInteger(count) && Number(count) >= 0;
const wholeCount = (count: number | undefined): number | undefined => (isCount(count) ? count : undefined);
const exact = (count: number | undefined): Followers | undefined =>
  isCount(count) ? { count, precision: 'exact' } : undefined;
const business = (signal: keyof typeof signals): KindEvidence => ({ signal, says: 'business-account' });
/** The address itself rather than the short one that X puts in its place. */
const website = (addresses: readonly (string | null | undefined)[]): string | undefined =>
  addresses.map(webAddress).find((found) => found && new URL(found).hostname !== 't.co');

/** 2026-07: the newer application marks the person or company up with microdata; its type is `Person` for all. */
export function microdata(document: Document): Claim | null {
  const entity = document.querySelector('[itemprop="mainEntity"][itemscope]');
  // Only what belongs to the entity itself: its posts stand inside it and bear the same properties.
  const own = (name: string): string[] =>
    [...(entity?.querySelectorAll(`meta[itemprop="${name}"]`) ?? [])]
      .filter((meta) => meta.parentElement?.closest('[itemscope]') === entity)
      .map((meta) => meta.getAttribute('content') ?? '');
  const handle = own('additionalName')[0];
  if (!entity || !handle) return null;
  const count = (name: string): number | undefined => {
    // The list of posts stands beside the counters, and each of its authors has counters too.
    for (const counter of entity.querySelectorAll('[itemprop$="nteractionStatistic"]')) {
      if (counter.parentElement !== entity) continue;
      if (counter.querySelector(`meta[itemprop="name"][content="${name}"]`))
        return wholeNumber(
          counter.querySelector('[itemprop="userInteractionCount"]')?.getAttribute('content'),
        );
    }
    return undefined;
  };
  return {
    signal: 'x.microdata',
    handle,
    id: own('identifier')[0],
    name: own('name')[0],
    bio: own('description')[0],
    link: website(own('sameAs')),
    followers: exact(count('Follows')),
    posts: wholeCount(count('Tweets')),
  };
}

const wholeNumber = (text: string | null | undefined): number | undefined =>
  text && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/** 2025-12: the older application writes the same as JSON-LD once it has drawn the header. */
export function schema(document: Document): Claim | null {
  for (const json of jsonScripts(document, 'script[type="application/ld+json"]', ['additionalName'])) {
    const handle = textAt(json, 'mainEntity', 'additionalName');
    if (!handle) continue;
    const count = (name: string): number | undefined =>
      numberAt(
        listAt(json, 'mainEntity', 'interactionStatistic').find(
          (counter) => textAt(counter, 'name') === name,
        ),
        'userInteractionCount',
      );
    const links = listAt(json, 'relatedLink').map((link) => (typeof link === 'string' ? link : null));
    return {
      signal: 'x.schema',
      handle,
      id: textAt(json, 'mainEntity', 'identifier'),
      name: textAt(json, 'mainEntity', 'name'),
      bio: textAt(json, 'mainEntity', 'description'),
      link: website(links),
      followers: exact(count('Follows')),
      posts: wholeCount(count('Tweets')),
    };
  }
  return null;
}

/**
 * A user's record where a script still holds it: `core`, `legacy`, `verification` and `relationship_counts` of 2026, or
 * all in one object (2022 to 2025). The viewer's and other people's stand beside it, so the handle decides.
 */
export function record(document: Document, key: string): Claim | null {
  const named = new RegExp(`"screen_name"\\s*:\\s*"${key}"`, 'i');
  for (const text of scriptTexts(document, 'script:not([src])', ['"screen_name"'])) {
    // Members' pages always hold the viewer's record: nothing is parsed unless the account's is there too.
    if (!named.test(text)) continue;
    for (const user of objectsWith(objectAt(text, text.indexOf('{')), 'core', 'legacy', 'screen_name')) {
      const handle = inRecord(user, textAt, 'screen_name');
      if (handle && fold(handle) === key) return ofRecord(user, handle);
    }
  }
  return null;
}

/** A field of a record, wherever its generation keeps it. */
function inRecord<T>(
  user: JsonObject,
  read: (json: Json | undefined, ...path: string[]) => T | undefined,
  ...names: string[]
): T | undefined {
  for (const name of names)
    for (const part of [[], ['core'], ['legacy'], ['verification'], ['relationship_counts'], ['privacy']]) {
      const found = read(user, ...part, name);
      if (found !== undefined) return found;
    }
  return undefined;
}

function ofRecord(user: JsonObject, handle: string): Claim {
  const marks: KindEvidence[] = [];
  if (/^(?:Business|Government)$/.test(inRecord(user, textAt, 'verified_type') ?? ''))
    marks.push(business('x.verified-type'));
  if (inRecord(user, textAt, 'profile_image_shape') === 'Square') marks.push(business('x.square-picture'));
  if ((numberAt(user, 'business_account', 'affiliates_count') ?? 0) > 0) marks.push(business('x.affiliates'));
  const posts = inRecord(user, numberAt, 'statuses_count');
  return {
    signal: 'x.records',
    handle,
    id: textAt(user, 'rest_id') ?? textAt(user, 'id_str'),
    name: inRecord(user, textAt, 'name'),
    bio: inRecord(user, textAt, 'description'),
    followers: exact(inRecord(user, numberAt, 'followers_count', 'followers')),
    posts: wholeCount(posts),
    isPrivate: inRecord(user, at, 'protected') === true || undefined,
    marks,
  };
}

/** The header as it is drawn, of either application; `null` before it is there. */
export function header(document: Document, language: string | null): Claim | null {
  return document.querySelector('[data-testid="UserName"], [data-testid="primaryColumn"]')
    ? olderHeader(document, language)
    : newerHeader(document, language);
}

/** 2025-12: the older application's places bear `data-testid`. */
function olderHeader(document: Document, language: string | null): Claim | null {
  const userName = document.querySelector('[data-testid="UserName"]');
  const column = userName?.closest('[data-testid="primaryColumn"]') ?? document;
  const place = (id: string): string | undefined =>
    cleanText(column.querySelector(`[data-testid="${id}"]`)?.textContent);
  const spelled = [...(userName?.querySelectorAll('span') ?? [])].map((span) => cleanText(span.textContent));
  const handle = spelled.find((text) => /^@\w{1,20}$/.test(text ?? ''))?.slice(1);
  if (!userName || !handle) return null;
  const name = cleanText(userName.querySelector('[dir]')?.textContent);
  // Any drawing that is not known may be a badge.
  const badges = [...userName.querySelectorAll('svg:not([data-testid="icon-lock"])')].map(olderBadge);
  // Reported: the picture is cut by the page's own shape. Cards and the sidebar hold such pictures too.
  const isSquare = [...column.querySelectorAll(`[data-testid="UserAvatar-Container-${handle}"]`)].some(
    (picture) => !picture.closest('article') && picture.querySelector('[style*="#shape-square"]'),
  );
  return {
    signal: 'x.header',
    handle,
    name: name === `@${handle}` ? undefined : name,
    // A page that is gone has the handle in its header and nothing else.
    ...(column.querySelector('[data-testid="UserProfileHeader_Items"]') && {
      bio: place('UserDescription') ?? '',
    }),
    link: webAddress(place('UserUrl')),
    // Only when asked: nothing but a printed count takes the page's language, and the others stand before it.
    get followers() {
      return followersIn(column, language);
    },
    category: place('UserProfessionalCategory'),
    isPrivate: Boolean(userName.querySelector('svg[data-testid="icon-lock"]')) || undefined,
    marks: [...badgeMarks(badges), ...(isSquare ? [business('x.square-picture')] : [])],
  };
}

/** 2026-07: the newer application is known by its links; what surrounds them and the picture is the header. */
function newerHeader(document: Document, language: string | null): Claim | null {
  const link = document.querySelector(FOLLOWERS);
  const handle = /^\/(\w{1,20})\//.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!link || !handle) return null;
  let region = link.parentElement;
  while (region && !region.querySelector('a[href$="/photo"]')) region = region.parentElement;
  if (!region) return null;
  const around = region;
  const icons = [...region.querySelectorAll('svg[data-icon]')].filter((icon) => !icon.closest('article'));
  const named = (start: string): string[] =>
    icons.map((icon) => icon.getAttribute('data-icon') ?? '').filter((icon) => icon.startsWith(start));
  const site = icons.find((icon) => icon.getAttribute('data-icon') === 'icon-link');
  // "(3) Name (@handle) / X": the number counts the viewer's notifications.
  const [, name, titled] = /^(?:\(\d+\+?\) )?(.{1,300}) \(@(\w{1,20})\)/.exec(document.title) ?? [];
  return {
    signal: 'x.header',
    handle,
    name: titled && fold(titled) === fold(handle) ? name : undefined,
    link: webAddress(site?.parentElement?.querySelector('a')?.textContent),
    get followers() {
      return followersIn(around, language);
    },
    isPrivate: named('icon-lock').length > 0 || undefined,
    marks: badgeMarks(named('icon-verified').map(newerBadge)),
  };
}

/** Both applications link the follower count so; the second form is the account's own view and pages before 2023. */
const FOLLOWERS = 'a[href$="/verified_followers"], a[href$="/followers"]';

/** The count stands in the first and innermost element of its link ("92.2M" before "Followers"). */
function followersIn(region: ParentNode, language: string | null): Followers | undefined {
  const link = region.querySelector(FOLLOWERS);
  let innermost = link;
  while (innermost?.firstElementChild) innermost = innermost.firstElementChild;
  const text = cleanText(innermost?.textContent);
  // Without the word after it a count may not have arrived whole.
  const isWhole = text !== cleanText(link?.textContent);
  return (text && isWhole && parseCount(text, language)) || undefined;
}

type Badge = 'business' | 'blue' | 'unfamiliar';

/** A badge that we do not know proves nothing, a blue one or none at all that this is no marked business. */
function badgeMarks(badges: readonly Badge[]): KindEvidence[] {
  if (badges.includes('business')) return [business('x.badge')];
  return badges.includes('unfamiliar') ? [] : [{ signal: 'x.badge', says: 'unmarked-account' }];
}

/** 2026-07: grey is a government or an organisation, seen; gold is a company, named by analogy. */
function newerBadge(icon: string): Badge {
  if (/^icon-verified-(?:gr[ae]y|gold)$/.test(icon)) return 'business';
  return icon === 'icon-verified' ? 'blue' : 'unfamiliar';
}

/** 2025-12: the older application tells its badges apart by their drawing: gold by a gradient, grey by a fill. */
function olderBadge(svg: Element): Badge {
  const paint = (selector: string, attribute: string, colours: readonly string[]): boolean =>
    [...svg.querySelectorAll(selector)].some((part) =>
      colours.includes(part.getAttribute(attribute)?.toLowerCase() ?? ''),
    );
  if (paint('stop', 'stop-color', ['#f4e72a', '#cd8105']) || paint('path', 'fill', ['#829aab']))
    return 'business';
  const outline = svg.querySelector('path')?.getAttribute('d') ?? '';
  return outline.startsWith('M20.396 11') && !svg.querySelector('stop, [fill]') ? 'blue' : 'unfamiliar';
}
