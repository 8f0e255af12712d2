/**
 * The document as drawn, for pages whose scripts are gone or describe another account (four of five logged-in pages
 * seen). Links and structure first: the words are in the reader's language.
 */
import { parseSaidCount } from '../../compact-count';
import { known, unknown, type AccountKey, type Fact, type Followers, type KindEvidence } from '../../reading';
import { keyOfUrl, parsed, tabOf } from './address';
import { PAGE_WORDS } from './interface-words';
import { textFact, websiteOf } from './profile-facts';
import type { FacebookSignal } from './signals';

const NOT_SHOWN = unknown('not-shown');

/** The drawn profile of the subject. */
export interface Drawn {
  readonly main: Element;
  readonly heading: Element;
  /** Links of the profile's header that lead to the subject or a tab of it, by tab; empty for the main tab. */
  readonly tabs: ReadonlyMap<string, readonly Element[]>;
}

/**
 * The drawn profile, `null` while the document shows none or another account's. It is the subject's where the header's
 * own links say so: the tabs, the counts, or the small bar that appears on scrolling (the tabs of some pages bear no
 * address, 2024-03 and 2025-07).
 */
export function drawnProfile(document: Document, names: ReadonlySet<AccountKey>): Drawn | null {
  // A photo opened over a profile brings a dialog with a main part of its own (2024-03).
  const headings = [...document.querySelectorAll('[role="main"] h1')].filter(
    (h1) => !h1.closest('[role="dialog"]'),
  );
  const [heading] = headings;
  const main = heading?.closest('[role="main"]');
  if (!heading || !main) return null;
  const tabs = new Map<string, Element[]>();
  for (const link of headerLinks(main)) {
    const href = link.getAttribute('href');
    const url = parsed(href);
    const key = keyOfUrl(href);
    if (!url || key === null || !names.has(key)) continue;
    const tab = tabOf(url);
    tabs.set(tab, [...(tabs.get(tab) ?? []), link]);
  }
  return tabs.size > 0 ? { main, heading, tabs } : null;
}

/** Tabs, the bar, and the line of counts, which ends where intro card or posts begin: those link to other accounts. */
function headerLinks(main: Element): Element[] {
  const body = main.querySelector(
    '[data-pagelet^="ProfileTilesFeed"], [data-pagelet="ProfileTimeline"], [role="article"]',
  );
  const inHeader = (link: Element) =>
    !body || (body.compareDocumentPosition(link) & 2) /* Node.DOCUMENT_POSITION_PRECEDING */ !== 0;
  const links = main.querySelectorAll(
    '[data-pagelet="ProfileTabs"] a[href], a[role="tab"][href], a[href*="friends"], a[href*="followers"]',
  );
  return [...links].filter(inHeader);
}

/** The heading's own words, without the badge's. */
export function drawnName({ heading }: Drawn): Fact<string> {
  const first = [...heading.childNodes]
    .map((node) => node.textContent?.trim() ?? '')
    .find((text) => text !== '');
  return textFact(first, 'facebook.drawn-header');
}

/**
 * A badge inside the heading only: posts and the viewer's own bar have badges too. What else stands in a heading (an
 * icon without a title) is not understood.
 */
export function drawnVerified({ heading }: Drawn): Fact<boolean> {
  if (heading.querySelector('svg[title], svg title')) return known(true, 'facebook.drawn-header');
  const plain = heading.querySelector('svg, i, [role], [aria-label]') === null;
  return plain ? known(false, 'facebook.drawn-header') : NOT_SHOWN;
}

export function drawnFollowers({ tabs }: Drawn, language: string | null): Fact<Followers> {
  for (const link of tabs.get('followers') ?? []) {
    const count = parseSaidCount(link.textContent.trim().slice(0, 100), language);
    if (count) return known(count, 'facebook.drawn-header');
  }
  return NOT_SHOWN;
}

/** The intro card's "**Page** · Retail company": the word before the dot is bold, the rest is plain (2024-03). */
function categoryLine({ main }: Drawn): { word: string; category: string } | null {
  const card = main.querySelector('[data-pagelet="ProfileTilesFeed_0"]');
  for (const bold of card?.querySelectorAll('span > b, span > strong') ?? []) {
    const word = bold.textContent.trim();
    const line = bold.parentElement?.textContent.trim() ?? '';
    const rest = line.startsWith(word) ? line.slice(word.length) : '';
    const category = /^\s*·\s*(.+)$/s.exec(rest)?.[1];
    if (category !== undefined) return { word, category };
  }
  return null;
}

export const drawnCategory = (drawn: Drawn): Fact<string> =>
  textFact(categoryLine(drawn)?.category, 'facebook.drawn-category');

/** A link of the intro card whose visible words are the website's own host; accounts elsewhere show a user name. */
export function drawnLink({ main }: Drawn): Fact<string> {
  for (const link of main.querySelectorAll('[data-pagelet="ProfileTilesFeed_0"] a[href*="/l.php?"]')) {
    const website = websiteOf(link.getAttribute('href'));
    const shown = parsed(`https://${link.textContent.trim().replace(/^https?:\/\//, '')}`);
    const bare = (url: URL | null) => url?.hostname.replace(/^www\./, '');
    if (website !== null && bare(shown) === bare(parsed(website)))
      return known(website, 'facebook.drawn-intro');
  }
  return NOT_SHOWN;
}

/** What the drawn header says of the kind. */
export function drawnKindEvidence(drawn: Drawn): KindEvidence[] {
  const { tabs } = drawn;
  const evidence: KindEvidence[] = [];
  const add = (signal: FacebookSignal, says: KindEvidence['says']) => evidence.push({ signal, says });
  // `friends_mutual` and the like, too; `friends_likes` are those who like a Page.
  if ([...tabs.keys()].some((tab) => /^friends(?!_likes)/.test(tab)))
    add('facebook.drawn-friends-link', 'personal-profile');
  // Only Pages are liked; persons can have followers.
  if (tabs.has('friends_likes') && tabs.has('followers'))
    add('facebook.drawn-likes-and-followers', 'company-page');
  if (tabs.has('reviews')) add('facebook.drawn-reviews-tab', 'company-page');
  if (tabs.has('mentions')) add('facebook.drawn-mentions-tab', 'company-page');
  if (PAGE_WORDS.has(categoryLine(drawn)?.word ?? '')) add('facebook.drawn-category', 'company-page');
  return evidence;
}

/** The reader runs this page: its actions lead to the dashboard, to advertising, or to a story of one's own (2024-03). */
export const isAdministratorView = ({ main }: Drawn): boolean =>
  main.querySelector(
    '[data-pagelet="ProfileActions"] :is(a[href*="/professional_dashboard"], a[href*="/ad_center/"], a[href*="/stories/create"])',
  ) !== null;
