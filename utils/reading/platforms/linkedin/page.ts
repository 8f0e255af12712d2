/** What kind of page stands in the document, and whose: decided before any fact is read. */
import {
  at,
  isObject,
  listAt,
  parseJson,
  scriptTexts,
  textAt,
  type Json,
  type JsonObject,
} from '../../embedded-json';
import {
  languageOf,
  type AccountAddress,
  type AccountKey,
  type Obstacle,
  type PageState,
} from '../../reading';
import { foldName, linkedAccount, memberKey, organizationKey } from './address';

/** A page that shows the account, with all that proves which one it is. */
export interface ShownPage {
  readonly document: Document;
  readonly address: AccountAddress;
  /** The page's own language, `null` where it names none. */
  readonly language: string | null;
  /** Every key under which the page names the account. */
  readonly keys: ReadonlySet<AccountKey>;
  /** True where the document's head names the account; it can still be that of the page before. */
  readonly isHeadOwn: boolean;
  /** The name in posts' addresses, folded; `null` while only an id is known. */
  readonly name: string | null;
  /** The vanity name, where the canonical link tells it. */
  readonly handle: string | null;
  readonly pageKey: string;
  /** A guest's menu "Report this page": the type and id of what the page is about. */
  readonly report: { readonly type: string; readonly id: string | null } | null;
  /** JSON-LD nodes, in the order of the page. */
  readonly nodes: readonly JsonObject[];
  /** Records that a logged-in page carries in `<code>` elements, those about the account only. */
  readonly records: readonly JsonObject[];
  /** True where the JSON-LD names other accounts only: it belongs to another page of this visit. */
  readonly stale: boolean;
}

/** 2025-07. What a page is about says `COMPANY` or `PROFILE` there; each card has one of its own, `POST`. */
const REPORT_LINK = 'a[data-semaphore-content-type]:not([data-semaphore-content-type=POST])';
/**
 * Links that only the account's own page holds: a member's overlays and edit forms (2025-03, logged in; also on the
 * server-driven page, 2026), a page's tabs (logged in), a member's list of posts and the card beside it (reported).
 */
const OWN_LINKS = [
  'main a[href*="/overlay/"]',
  'main a[href*="/edit/"]',
  'main a[href*="/recent-activity/"]',
  '.org-page-navigation__items a[href]',
  '#recent-activity-top-card a[href]',
  ...['company', 'school', 'showcase'].flatMap((section) =>
    ['about', 'posts', 'people', 'admin'].map((tab) => `nav a[href*="/${section}/"][href*="/${tab}"]`),
  ),
].join(',');
/** The bar above every page leads to the viewer's own pages. */
const VIEWERS = 'header,#global-nav';

/** Applications that change profile without loading a page: the older (2025-03) and the server-driven one (2026). */
const IN_PAGE_APP =
  '.ember-application,[data-sdui-screen],code[id^="bpr-guid-"],main section[data-member-id],.org-top-card';

/** The page if it shows the account that the address names, else the state that tells why not. */
export function shownPage(
  document: Document,
  address: AccountAddress,
): ShownPage | Exclude<PageState | Obstacle, 'readable'> {
  const pageKey = document.querySelector('meta[name=pageKey]')?.getAttribute('content') ?? '';
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
  const obstacle = obstacleOf(document, pageKey, canonical);
  if (obstacle) return obstacle;

  const report = reportOf(document);
  const nodes = jsonLd(document);
  const keys = new Set([address.key]);
  const idKey = report?.id && keyOf(report.type, report.id);
  const heads = [
    canonical,
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null,
  ]
    .map(linkedAccount)
    .filter((found) => found !== null);
  const same = heads.find(({ key }) => key === address.key);
  // An address by id is canonically one by name: the same account if the page's own id says so.
  const named = idKey === address.key ? (heads[0] ?? same) : same;
  const ownNode = nodes.some((node) => isAbout(node, keys));
  // Head, records and JSON-LD of an in-page application can still be those of the profile that was left.
  const headSays = named !== undefined || idKey === address.key || ownNode;
  const shown = (headSays && !document.querySelector(IN_PAGE_APP)) || linksToItself(document, address.key);
  // Every page seen has one main part (2021 to 2026-07); two are two pages, one of them about to go.
  const isOne = document.querySelectorAll('main').length < 2;
  if (!shown || !isOne || showsAnother(document, [address.key, named?.key])) return 'not-drawn';

  if (named) keys.add(named.key);
  if (idKey) keys.add(idKey);
  const handle = address.handle ?? named?.handle ?? null;
  const records = recordsOf(document, handle);
  const numbered = keyOfRecord(records[0]);
  if (numbered) keys.add(numbered);
  return {
    document,
    address,
    language: languageOf(document),
    keys,
    isHeadOwn: named !== undefined,
    name: handle === null ? null : foldName(handle),
    handle,
    pageKey,
    report,
    nodes,
    records,
    stale: !ownNode && nodes.some((node) => textAt(node, '@type') !== 'WebPage' && profileOf(node) !== null),
  };
}

/** True for a page as guests see it. */
export const isGuest = ({ report, pageKey }: ShownPage): boolean =>
  report !== null || /org_guest|public_profile/.test(pageKey);

/** True where the element's link leads to the account of this page. */
export const leadsTo = (page: ShownPage, link: Element | null | undefined): boolean => {
  const account = linkedAccount(link?.getAttribute('href') ?? null);
  return account !== null && page.keys.has(account.key);
};

/** True for a JSON-LD node that describes one of these accounts. */
export const isAbout = (node: JsonObject, keys: ReadonlySet<AccountKey>): boolean => {
  const account = profileOf(node);
  return account !== null && keys.has(account.key);
};

/** An organisation's or a person's own node tells its address in `url`; a posting's tells the post's. */
const profileOf = (node: JsonObject): AccountAddress | null => linkedAccount(textAt(node, 'url') ?? null);

function obstacleOf(
  document: Document,
  pageKey: string,
  canonical: string | null,
): Exclude<PageState | Obstacle, 'readable'> | null {
  // Reported: `d_checkpoint_ch_…` is a puzzle, `d_checkpoint_lg_…` the log-in form.
  if (pageKey.startsWith('d_checkpoint_ch_')) return 'captcha';
  if (/^(?:auth_wall|d_registration|d_checkpoint_|uas-)/.test(pageKey)) return 'login-wall'; // 2026-03
  // 2026-03: canonical "/authwall". A readable guest page holds log-in dialogs too, so no form is looked for.
  if (canonical && /^(?:https:\/\/[^/]+)?\/(?:authwall|login|uas\/login|signup)\b/.test(canonical))
    return 'login-wall';
  // 2024-06: a missing profile bears a living one's pageKey; it says "isn’t public or doesn’t exist".
  if (document.querySelector('.page-not-found') || canonical?.includes('/public-profile/in/'))
    return 'unavailable-or-private';
  return null;
}

function reportOf(document: Document): ShownPage['report'] {
  const link = document.querySelector(REPORT_LINK);
  if (!link) return null;
  const id = /^urn:li:[a-zA-Z_]+:(\d+)$/.exec(link.getAttribute('data-semaphore-content-urn') ?? '')?.[1];
  return { type: link.getAttribute('data-semaphore-content-type') ?? '', id: id ?? null };
}

const keyOf = (type: string, id: string): AccountKey =>
  type === 'PROFILE' ? memberKey(id) : organizationKey(id);

/** True where the page links to itself, as only the account's own page does. */
function linksToItself(document: Document, key: AccountKey): boolean {
  // 2026-07: the guest's report link leads to the log-in form with the page's address in it.
  for (const link of document.querySelectorAll(`${REPORT_LINK},${OWN_LINKS}`)) {
    if (linkedAccount(link.getAttribute('href'))?.key === key && !link.closest(VIEWERS)) return true;
  }
  return false;
}

/** What each application draws of the account that it shows: a member's page, a company's, the server-driven one. */
const APPLICATIONS = ['main section[data-member-id]', '.org-top-card', '[data-sdui-screen]'];

/** True where another account's page stands under this one's head, or beside its body. */
function showsAnother(document: Document, keys: readonly (AccountKey | undefined)[]): boolean {
  if (APPLICATIONS.filter((selector) => document.querySelector(selector)).length > 1) return true;
  const members = [...document.querySelectorAll('main section[data-member-id]')];
  if (new Set(members.map((section) => section.getAttribute('data-member-id'))).size > 1) return true;
  return [...document.querySelectorAll(REPORT_LINK)].some((link) => {
    const account = linkedAccount(link.getAttribute('href'));
    return account !== null && !keys.includes(account.key);
  });
}

/** 2025-07: one object, or several in `@graph`. */
function jsonLd(document: Document): JsonObject[] {
  return scriptTexts(document, 'script[type="application/ld+json"]', ['"@type"'])
    .map(parseJson)
    .flatMap((json): readonly Json[] =>
      at(json, '@graph') !== undefined ? listAt(json, '@graph') : json === undefined ? [] : [json],
    )
    .filter(isObject);
}

/** 2025-03: `bpr-guid-…` hold the viewer's and employers' records too, so match by name first. */
function recordsOf(document: Document, handle: string | null): JsonObject[] {
  if (handle === null) return [];
  const name = foldName(handle);
  const names = ['universalName', 'publicIdentifier'];
  const texts = scriptTexts(document, 'code[id^="bpr-guid-"]', names).filter((text) =>
    text.toLowerCase().includes(`"${name}"`),
  );
  const records = texts.map(parseJson).flatMap((json) => listAt(json, 'included').filter(isObject));
  const own = records.find((record) =>
    names.some((key) => foldName(textAt(record, key) ?? '') === name && textAt(record, 'entityUrn')),
  );
  const urn = own && textAt(own, 'entityUrn');
  if (!own || !urn) return [];
  const following = `urn:li:fsd_followingState:${urn}`;
  return [own, ...records.filter((record) => textAt(record, 'entityUrn') === following)];
}

/** 2025-03: `urn:li:fsd_company:90210042`, `urn:li:fsd_profile:ACoAA…`; addresses by id name the account so, too. */
function keyOfRecord(record: JsonObject | undefined): AccountKey | null {
  const urn = textAt(record, 'entityUrn') ?? '';
  const [, type, id] = /^urn:li:fsd_(company|profile):([\w-]{1,100})$/.exec(urn) ?? [];
  if (id === undefined) return null;
  return type === 'company' ? organizationKey(id) : memberKey(id);
}
