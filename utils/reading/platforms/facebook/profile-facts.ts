/** What the embedded records of the subject tell about the account itself. */
import { listAt, numberAt, objectAtPath, textAt, at, type Json, type JsonObject } from '../../embedded-json';
import { parseCount } from '../../compact-count';
import { agreed, isSettled } from '../../agreed';
import { isKnown, known, unknown, type Fact, type Followers, type KindEvidence } from '../../reading';
import { idKey, nameKey, parsed, tabOf } from './address';
import { isClassicPage, type Embedded } from './embedded';
import { PAGE_WORDS } from './interface-words';
import type { FacebookSignal } from './signals';

/** A name, a category or a link is cut at this length. */
const MAX_TEXT = 300;
const NOT_SHOWN = unknown('not-shown');

/** The trimmed text as a fact; one that is empty or missing is not shown. */
export function textFact(text: string | null | undefined, signal: FacebookSignal): Fact<string> {
  const trimmed = text
    ?.slice(0, 4 * MAX_TEXT)
    .trim()
    .slice(0, MAX_TEXT)
    .trim();
  return trimmed ? known(trimmed, signal) : NOT_SHOWN;
}

/** The first of these readings of a list of records that is known. */
function firstOf<T>(records: readonly JsonObject[], read: (record: JsonObject) => Fact<T>): Fact<T> {
  for (const record of records) {
    const fact = read(record);
    if (isKnown(fact)) return fact;
  }
  return NOT_SHOWN;
}

export const nameOf = ({ headers, classicPages }: Embedded): Fact<string> => {
  const name = firstOf(headers, (user) => textFact(textAt(user, 'name'), 'facebook.header'));
  return isKnown(name)
    ? name
    : firstOf(classicPages, (page) => textFact(textAt(page, 'name'), 'facebook.classic-page'));
};

/** The profile's id, in digits: masked ids (`pfbid…`) name nothing outside this visit. */
export function platformIdOf({ routes, headers, classicPages }: Embedded): Fact<string> {
  const numeric = (id: string | undefined, signal: FacebookSignal): Fact<string> =>
    idKey(id) && /^\d/.test(id ?? '') ? textFact(id, signal) : NOT_SHOWN;
  const told = agreed(
    firstOf(routes, (route) => numeric(textAt(route, 'rootView', 'props', 'userID'), 'facebook.route')),
    firstOf(headers, (user) => numeric(textAt(user, 'id'), 'facebook.header')),
  );
  // A Page's id and its profile's are two numbers of one account, so a Page's is no contradiction.
  return isSettled(told)
    ? told
    : firstOf(classicPages, (page) => numeric(textAt(page, 'id'), 'facebook.classic-page'));
}

/** The user name as the account spells it. */
export const handleOf = ({ routes }: Embedded): Fact<string> =>
  firstOf(routes, (route) => {
    const vanity = textAt(route, 'rootView', 'props', 'userVanity');
    return nameKey(vanity) === null ? NOT_SHOWN : textFact(vanity, 'facebook.route');
  });

/** 2025-07 on `show_verified_badge_on_profile`, before that `is_verified`, in the header only: posts hold others'. */
export function verifiedOf({ headers, classicPages }: Embedded): Fact<boolean> {
  const flag = (record: JsonObject, key: string, signal: FacebookSignal): Fact<boolean> => {
    const value = record[key];
    return typeof value === 'boolean' ? known(value, signal) : NOT_SHOWN;
  };
  const tries = [
    firstOf(headers, (user) => flag(user, 'show_verified_badge_on_profile', 'facebook.header')),
    firstOf(headers, (user) => flag(user, 'is_verified', 'facebook.header')),
    firstOf(classicPages, (page) => flag(page, 'is_verified', 'facebook.classic-page')),
  ];
  return tries.find(isKnown) ?? NOT_SHOWN;
}

/** 2026-07: the header's line of counts; each leads somewhere, and only `followers` is that (`friends_likes` is likes). */
export function followersOf(
  { headers, classicPages, names }: Embedded,
  language: string | null,
): Fact<Followers> {
  const inHeader = (user: JsonObject): Fact<Followers> => {
    for (const item of listAt(user, 'profile_social_context', 'content')) {
      const url = parsed(textAt(item, 'uri'));
      const count =
        url && tabOf(url) === 'followers' && parseCount(textAt(item, 'text', 'text') ?? '', language);
      if (count) return known(count, 'facebook.header');
    }
    return NOT_SHOWN;
  };
  const inClassicCards = (page: JsonObject): Fact<Followers> => {
    const counts = listAt(page, 'comet_page_cards')
      .map((card) => at(card, 'page'))
      // A card may be about another Page.
      .filter((about) => names.has(idKey(textAt(about, 'id') ?? textAt(page, 'id')) ?? ''))
      .map((about) => numberAt(about, 'follower_count'));
    const count = counts.find((one) => one !== undefined && Number.isSafeInteger(one) && one >= 0);
    return count === undefined ? NOT_SHOWN : known({ count, precision: 'exact' }, 'facebook.classic-page');
  };
  const followers = firstOf(headers, inHeader);
  return isKnown(followers) ? followers : firstOf(classicPages, inClassicCards);
}

/** All views of the intro card's sections (2023-01 to 2026-07). */
const introViews = ({ tiles }: Embedded): readonly Json[] =>
  tiles
    .flatMap((tile) => listAt(tile, 'profile_tile_sections', 'edges'))
    .filter((edge) => textAt(edge, 'node', 'profile_tile_section_type') === 'INTRO')
    .flatMap((edge) => listAt(edge, 'node', 'profile_tile_views', 'nodes'))
    .map((view) => at(view, 'view_style_renderer') ?? null);

const introItems = (embedded: Embedded): readonly Json[] =>
  introViews(embedded).flatMap((view) =>
    listAt(view, 'view', 'profile_tile_items', 'nodes').map((item) => at(item, 'node') ?? null),
  );

const contextItems = (embedded: Embedded, type: string): readonly Json[] =>
  introItems(embedded)
    .map((item) => at(item, 'timeline_context_item') ?? null)
    .filter((item) => textAt(item, 'timeline_context_list_item_type') === type);

/** A bio in the intro card; that there is none is told only by a bio view which is there and empty. */
export function bioOf(embedded: Embedded): Fact<boolean> {
  const written = introItems(embedded).some((item) => textAt(item, 'profile_status_text', 'text')?.trim());
  if (written) return known(true, 'facebook.intro');
  const view = introViews(embedded).find(
    (one) => textAt(one, '__typename') === 'ProfileTileViewIntroBioRenderer',
  );
  return view && Array.isArray(at(view, 'view', 'profile_tile_items', 'nodes'))
    ? known(false, 'facebook.intro')
    : NOT_SHOWN;
}

/** The first website of the intro card. */
export function linkOf(embedded: Embedded): Fact<string> {
  for (const item of contextItems(embedded, 'INTRO_CARD_WEBSITE')) {
    const context = at(item, 'renderer', 'context_item');
    const url = textAt(context, 'url') ?? textAt(context, 'title', 'ranges', 0, 'entity', 'url');
    const website = websiteOf(url);
    if (website !== null) return known(website, 'facebook.intro');
  }
  return NOT_SHOWN;
}

/** Where a link leads, the platform's redirect unwrapped; `null` where it does not leave the platform. */
export function websiteOf(link: string | null | undefined): string | null {
  const url = parsed(link);
  const target = url?.pathname === '/l.php' ? parsed(url.searchParams.get('u'), 'about:blank') : url;
  if (!target || !/^https?:$/.test(target.protocol) || /(?:^|\.)facebook\.com$/.test(target.hostname))
    return null;
  return target.href.length > 2 * MAX_TEXT ? target.origin : target.href;
}

/** "Page · Media" of the intro card: a word for the kind in the page's language, and the category. */
const introLine = (item: Json): { word?: string | undefined; category?: string | undefined } => {
  const line = textAt(item, 'renderer', 'context_item', 'title', 'text') ?? '';
  const [, word, category] = /^([^·]*)·\s*(.+)$/s.exec(line) ?? [];
  return { word: word?.trim(), category };
};

export function categoryOf(embedded: Embedded): Fact<string> {
  const delegate = firstOf([...embedded.feeds, ...embedded.headers], (user) =>
    textFact(textAt(user, 'delegate_page', 'category_name'), 'facebook.delegate-page'),
  );
  if (isKnown(delegate)) return delegate;
  for (const item of contextItems(embedded, 'INTRO_CARD_INFLUENCER_CATEGORY')) {
    const category = textFact(introLine(item).category, 'facebook.intro-category');
    if (isKnown(category)) return category;
  }
  return firstOf(embedded.classicPages, (page) =>
    textFact(textAt(page, 'category_name'), 'facebook.classic-page'),
  );
}

const ROUTES: Readonly<Record<string, KindEvidence['says']>> = {
  // 2026-07. Routes of tabs are others, and do not tell.
  'comet.fbweb.CometProfilePlusLoggedOutRoute': 'company-page',
  'comet.profile.plus_logged_out': 'company-page',
  'ProfilePlusCometLoggedOutRoot.react': 'company-page',
  'comet.fbweb.CometProfileLoggedOutRoute': 'personal-profile',
  'comet.profile.logged_out': 'personal-profile',
  'ProfileCometLoggedOutRoot.react': 'personal-profile',
  // 2022: classic Pages.
  'comet.page': 'company-page',
  'CometSinglePageHomeRoot.react': 'company-page',
};

/** What the subject's records say of its kind, in the order of trust. */
export function kindEvidenceIn(embedded: Embedded): KindEvidence[] {
  const evidence: KindEvidence[] = [];
  const add = (signal: FacebookSignal, says: KindEvidence['says']) => {
    if (!evidence.some((one) => one.signal === signal && one.says === says)) evidence.push({ signal, says });
  };
  for (const route of embedded.routes) {
    const words = [
      textAt(route, 'canonicalRouteName'),
      textAt(route, 'tracePolicy'),
      textAt(route, 'rootView', 'resource', '__dr'),
    ];
    for (const word of words) {
      const says = word !== undefined && Object.hasOwn(ROUTES, word) ? ROUTES[word] : undefined;
      if (says) add('facebook.route', says);
    }
  }
  for (const user of embedded.headers) headerEvidence(user, add);
  for (const tile of introViews(embedded)) {
    // Logged in, the same key can describe the viewer (reported).
    const described = idKey(textAt(tile, 'user', 'id'));
    const isPage = textAt(tile, 'user', 'profile_type_name_for_content') === 'PAGE';
    if (isPage && described && embedded.names.has(described)) add('facebook.content-type', 'company-page');
  }
  for (const item of contextItems(embedded, 'INTRO_CARD_INFLUENCER_CATEGORY')) {
    // The card alone proves nothing: persons in professional mode show "Profile · Digital creator" (reported).
    const isPage = idKey(textAt(item, 'renderer', 'associated_page_id')) !== null;
    if (isPage && PAGE_WORDS.has(introLine(item).word ?? '')) add('facebook.intro-category', 'company-page');
  }
  if (embedded.classicPages.some(isClassicPage)) add('facebook.classic-page', 'company-page');
  return evidence;
}

/** 2026-07, on every tab. `is_business_page_active` beside them was false on every real Page seen. */
function headerEvidence(user: JsonObject, add: (signal: FacebookSignal, says: KindEvidence['says']) => void) {
  if (objectAtPath(user, 'delegate_page')) add('facebook.delegate-page', 'company-page');
  else if (user['delegate_page'] === null) add('facebook.delegate-page', 'personal-profile');
  const plus = user['is_additional_profile_plus'];
  if (typeof plus === 'boolean') add('facebook.profile-plus', plus ? 'company-page' : 'personal-profile');
  const gender = textAt(user, 'gender');
  if (gender === 'MALE' || gender === 'FEMALE') add('facebook.gender', 'personal-profile');
  // Whether persons can be NEUTER is not known, so it counts only where nothing better stands beside it.
  else if (gender === 'NEUTER' && typeof plus !== 'boolean' && user['delegate_page'] === undefined) {
    add('facebook.gender', 'company-page');
  }
  const tabs = listAt(user, 'profile_tabs', 'profile_user', 'timeline_nav_app_sections', 'edges');
  // By the tracking key, not by the name, which is in the reader's language.
  if (tabs.some((tab) => textAt(tab, 'node', 'tracking') === 'friends')) {
    add('facebook.friends-tab', 'personal-profile');
  }
}
