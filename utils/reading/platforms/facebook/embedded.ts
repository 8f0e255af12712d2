/**
 * The JSON in a page's scripts, and which parts of it are the account's in the address bar.
 *
 * A page holds many records: the route, the header's user, feeds, tiles. Each names an account by one or more keys
 * (profile id, Page id, user name, address). The subject's are those that hang together with the address, directly or
 * through each other; all others are another account's, such as the one that the visit began with.
 */
import {
  at,
  isObject,
  listAt,
  objectAt,
  objectAtPath,
  parseJson,
  scriptTexts,
  textAt,
  type Json,
  type JsonObject,
} from '../../embedded-json';
import type { AccountAddress, AccountKey } from '../../reading';
import { idKey, keyOfUrl, nameKey } from './address';

/** Words that stand in every script that is needed (2021 to 2026-07); the others are left unparsed. */
const NEEDED = [
  'tracePolicy',
  'profile_header_renderer',
  'feed_units',
  'profile_tile_sections',
  'latest_videos',
  'comet_page_cards',
  '__isProfile',
  'rootView',
];

/** Keys of the objects that are records, or answers which hold a late story (`path`). */
const RECORD_KEYS = [
  'tracePolicy',
  'profile_header_renderer',
  'timeline_list_feed_units',
  'timeline_feed_units',
  'profile_tile_sections',
  'latest_videos',
  'comet_page_cards',
  '__isProfile',
  'username',
  'path',
  'rootView',
];

/** The subject's records of each kind, in document order. */
export interface Embedded {
  /** Every key that the page proves to be the subject's, the address's own first. */
  readonly names: ReadonlySet<AccountKey>;
  readonly routes: readonly JsonObject[];
  /** `profile_header_renderer.user`: on every tab. */
  readonly headers: readonly JsonObject[];
  /** Holders of `timeline_list_feed_units`. */
  readonly feeds: readonly JsonObject[];
  /** Stories that came after their feed, by their place in it. */
  readonly lateStories: ReadonlyMap<number, Json>;
  /** Holders of `profile_tile_sections`: the intro card. */
  readonly tiles: readonly JsonObject[];
  /** Records of a classic Page (to 2022): its user name, its cards, its feed. */
  readonly classicPages: readonly JsonObject[];
  /** Holders of `latest_videos`; they name no account, each video names its owner. */
  readonly videoLists: readonly JsonObject[];
  /** A route's address is the subject's, and the route is the platform's error page. */
  readonly errorRoute: boolean;
  /** There are records, and none is the subject's. */
  readonly stale: boolean;
}

type Kind = 'routes' | 'headers' | 'feeds' | 'tiles' | 'classicPages';
interface Candidate {
  readonly kind: Kind;
  readonly record: JsonObject;
  readonly keys: readonly AccountKey[];
}

/** All that the page's scripts tell about the account that the address names. Costs less than one parse of them all. */
export function embeddedIn(document: Document, address: AccountAddress): Embedded {
  const chunks = scriptTexts(document, 'script:not([src])', NEEDED).flatMap(parsedChunks);
  const found = chunks.flatMap((chunk) => holdersIn(chunk));
  const candidates = found.flatMap(candidatesIn);
  const names = namesOf(address, candidates);
  const subjects = candidates.filter(({ keys }) => belongs(keys, names));
  const own = (wanted: Kind): JsonObject[] =>
    subjects.filter(({ kind }) => kind === wanted).map(({ record }) => record);
  const routes = own('routes');
  return {
    names,
    routes,
    headers: own('headers'),
    feeds: own('feeds'),
    lateStories: lateStoriesIn(found),
    tiles: own('tiles'),
    classicPages: own('classicPages'),
    videoLists: found.filter((record) => isObject(record['latest_videos'])),
    errorRoute: routes.some((route) => /Error/.test(textAt(route, 'canonicalRouteName') ?? '')),
    stale: candidates.length > 0 && subjects.length === 0,
  };
}

/** Keys that hold no records: the configuration, and what is read by its path from the record that holds it. */
const NOT_WALKED = new Set([
  'define',
  'edges',
  'errors',
  'extensions',
  'expectedPreloaders',
  'hostableView',
  'profile_header_renderer',
  'comet_page_cards',
]);
/** The records seen lie at most 16 levels deep (2026-07). */
const MAX_DEPTH = 40;

/**
 * Every object that may be a record, parents first. It does not walk into feeds and cards: what lies deeper there is of
 * other accounts (authors of comments, schools, shared posts), and a walk through all costs more than the parsing.
 */
function holdersIn(json: Json | undefined, found: JsonObject[] = [], depth = 0): JsonObject[] {
  if (typeof json !== 'object' || json === null || depth > MAX_DEPTH) return found;
  if (!isObject(json)) for (const child of json) holdersIn(child, found, depth + 1);
  else {
    if (RECORD_KEYS.some((key) => Object.hasOwn(json, key))) found.push(json);
    for (const key of Object.keys(json)) if (!NOT_WALKED.has(key)) holdersIn(json[key], found, depth + 1);
  }
  return found;
}

/**
 * The JSON in one script: since 2024 the whole text; several answers joined by newlines; until 2023-01 the arguments of
 * calls such as `(new ServerJS()).handleWithCustomApplyEach(ScheduledApplyEach,{…})`, several in one script.
 */
function parsedChunks(text: string): Json[] {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') {
    const whole = parseJson(text);
    return (whole === undefined ? text.split('\n').map(parseJson) : [whole]).filter(
      (json) => json !== undefined,
    );
  }
  const calls = [...text.matchAll(/\.handle\w*\((?:\w+,\s*)?(?=\{)/g)].map(({ index }) => index);
  return calls.flatMap((from, call) => {
    const segment = text.slice(from, calls[call + 1]);
    if (!NEEDED.some((word) => segment.includes(word))) return [];
    const json = objectAt(text, from);
    return json === undefined ? [] : [json];
  });
}

const keysOf = (...keys: readonly (AccountKey | null)[]): AccountKey[] => keys.filter((key) => key !== null);

/** The records of one object. An object can be several, such as a feed's holder with the intro card. */
function candidatesIn(holder: JsonObject): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (kind: Kind, record: JsonObject, ...keys: (AccountKey | null)[]) =>
    candidates.push({ kind, record, keys: keysOf(...keys) });
  const id = idKey(textAt(holder, 'id'));

  if (isRoute(holder)) add('routes', holder, ...routeKeys(holder));
  const user = objectAtPath(holder, 'profile_header_renderer', 'user');
  if (user) add('headers', user, ...userKeys(user));
  if (isObject(holder['timeline_list_feed_units']) && Object.hasOwn(holder, 'id')) {
    add('feeds', holder, ...userKeys(holder));
  }
  if (isObject(holder['profile_tile_sections'])) {
    const told = idKey(tileUser(holder));
    // Masked ids cannot be compared; two plain ones that differ are two accounts.
    const isTwo = id !== null && told !== null && id !== told && !`${id}${told}`.includes('pfbid');
    if (!isTwo) add('tiles', holder, id ?? told);
  }
  if (isClassicPage(holder) || Object.hasOwn(holder, 'username')) {
    add('classicPages', holder, id, nameKey(textAt(holder, 'username')), keyOfUrl(textAt(holder, 'url')));
  }
  return candidates;
}

/** A route has a policy or a view. The table of every page has policies too: "*", or names without `comet.`, and no view. */
const isRoute = (record: JsonObject): boolean =>
  textAt(record, 'tracePolicy')?.startsWith('comet.') === true ||
  objectAtPath(record, 'rootView') !== undefined;

/** 2022: only classic Pages hold these; today's Pages are users with a `delegate_page`. */
export const isClassicPage = (record: JsonObject): boolean =>
  isObject(record['timeline_feed_units']) ||
  Array.isArray(record['comet_page_cards']) ||
  record['__isProfile'] === 'Page';

/** 2026-07: `rootView.props` holds `userVanity` and `userID`; some tabs `pageID`; classic Pages only the last. */
function routeKeys(route: JsonObject): (AccountKey | null)[] {
  const props = at(route, 'rootView', 'props');
  const named = [
    nameKey(textAt(props, 'userVanity')),
    idKey(textAt(props, 'userID')),
    idKey(textAt(props, 'pageID')),
  ];
  // The route's own address names the account where its view does not; both together could join two accounts.
  return named.some((key) => key !== null)
    ? [...named, classicAddress(route)]
    : [keyOfUrl(textAt(route, 'url'))];
}

/** A classic Page's route names its id only, and its address beside it. */
const classicAddress = (route: JsonObject): AccountKey | null =>
  textAt(route, 'rootView', 'props', 'userID') === undefined ? keyOfUrl(textAt(route, 'url')) : null;

/** A user's id may be a masked one that differs from the route's (2025-07), so its address counts as well. */
const userKeys = (user: JsonObject): (AccountKey | null)[] => [
  keyOfUrl(textAt(user, 'url')),
  idKey(textAt(user, 'id')),
  idKey(textAt(user, 'delegate_page', 'id')),
];

/** 2026-07: the first view of the intro card names its user. */
const tileUser = (holder: JsonObject): string | undefined =>
  textAt(
    holder,
    'profile_tile_sections',
    'edges',
    0,
    'node',
    'profile_tile_views',
    'nodes',
    0,
    'view_style_renderer',
    'user',
    'id',
  );

/** The address's key and all keys that hang together with it. */
function namesOf(address: AccountAddress, candidates: readonly Candidate[]): Set<AccountKey> {
  const names = new Set([address.key]);
  let before: number;
  do {
    before = names.size;
    for (const { keys } of candidates) {
      if (belongs(keys, names)) keys.forEach((key) => names.add(key));
    }
  } while (names.size > before);
  return names;
}

/**
 * An account has one user name and two ids at most, the profile's and that of the Page behind it: a record that adds
 * another is not its, whatever they share.
 */
function belongs(keys: readonly AccountKey[], names: ReadonlySet<AccountKey>): boolean {
  if (!keys.some((key) => names.has(key))) return false;
  const all = [...new Set([...names, ...keys])];
  const ids = all.filter((key) => key.startsWith('facebook:id/'));
  // Masked ids differ from place to place.
  return all.length - ids.length <= 1 && ids.filter((id) => !id.includes('pfbid')).length <= 2;
}

/** Stories sent after their feed: `path` is `[…, "timeline_list_feed_units", "edges", n]` (streamed when logged in). */
function lateStoriesIn(found: readonly JsonObject[]): Map<number, Json> {
  const stories = new Map<number, Json>();
  for (const answer of found) {
    const path = listAt(answer, 'path');
    const place = path[3];
    const node = at(answer, 'data', 'node');
    if (
      path[1] === 'timeline_list_feed_units' &&
      path[2] === 'edges' &&
      typeof place === 'number' &&
      isObject(node)
    ) {
      stories.set(place, node);
    }
  }
  return stories;
}
