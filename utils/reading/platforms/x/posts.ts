/** The list of posts on a profile of X, in either application. */
import { xTime } from '../../id-time';
import type { Authorship, Entry, Timeline } from '../../reading';
import { fold } from './address';

/** Entries kept of one list. */
const MOST = 200;
const STATUS = /^(?:https:\/\/(?:\w+\.)?(?:x|twitter)\.com)?\/(\w{1,20})\/status\/(\d{1,20})$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
/** Printed times agree with those in the ids on 17 of 17 posts, in ms. */
const SAME_TIME = 60_000;
/** 2025-12: the outline of the older application's pin; a repost's icon begins with M4.75 3.79. */
const PIN = 'M7 4.5C7 3.12';
/** 2025-11: drawn for members only. */
const MEMBER = '[data-testid="AppTabBar_Profile_Link"], [data-testid="SideNav_AccountSwitcher_Button"]';
/** 2025-11: "See new posts" lies ready over every list, hidden as long as there are none above it. */
const NEWER_POSTS = '[role="status"] button:not([aria-hidden="true"]) [data-testid="pillLabel"]';

/** The older application, logged out: its list is not chronological (2025-12). */
export const isShuffled = (document: Document): boolean =>
  document.querySelector('[data-testid="primaryColumn"]') !== null && !document.querySelector(MEMBER);

/** True where a tab other than that of the posts is selected (2025-12). */
export function showsOtherTab(document: Document): boolean {
  const selected = document.querySelector('a[role="tab"][aria-selected="true"]')?.getAttribute('href') ?? '';
  return selected.startsWith('/') && Boolean(/^\/[^/?#]+\/([^?#]+)/.exec(selected));
}

/** The list in view, `null` where none is. `key` is the account's handle, folded. */
export function postsList(document: Document, key: string): Timeline | null {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let isRead = true;
  for (const article of document.querySelectorAll('article')) {
    if (entries.length === MOST) break;
    const entry = entryOf(article, key);
    isRead &&= entry !== null || isNoPost(article, key);
    if (!entry || seen.has(String(entry.id))) continue;
    seen.add(String(entry.id));
    entries.push(entry);
  }
  if (entries.length === 0) return null;
  // Members get the older application's list newest first, but only its part in view is in the document.
  const isHead = showsHead(document);
  const isAlone = document.querySelectorAll('[data-testid="primaryColumn"]').length === 1;
  const ordered =
    isHead && isAlone && document.querySelector(MEMBER) !== null && !document.querySelector(NEWER_POSTS);
  return {
    scope: 'x.posts',
    order: ordered ? 'newest-first' : 'unordered',
    headInView: isHead,
    exhaustive: ordered && isRead,
    contiguous: ordered && isRead,
    entries,
  };
}

/** 2025-11: the list is cut to what is in view; a cell says how far down it stands, the first of all stands at 0. */
function showsHead(document: Document): boolean {
  const cell = document.querySelector('[data-testid="primaryColumn"] [data-testid="cellInnerDiv"]');
  return /translateY\(0(?:px)?\)/.test(cell?.getAttribute('style') ?? '');
}

function entryOf(article: Element, key: string): Entry | null {
  if (isQuoted(article)) return null;
  const status = statusOf(article);
  const id = article.getAttribute('data-tweet-id') ?? status?.id ?? null;
  const author =
    content(article, '[itemprop="author"] > [itemprop="alternateName"]')?.replace(/^@/, '') ?? status?.author;
  if (!id || !/^\d{1,20}$/.test(id) || !author || !/^\w{1,20}$/.test(author)) return null;
  const authorship = authorshipOf(article, fold(author), key);
  return {
    id,
    url: `https://x.com/${author}/status/${id}`,
    ...dated(id, content(article, '[itemprop="datePublished"]') ?? status?.printed ?? ''),
    authorship,
    pinned: authorship === 'own' && isPinned(article),
  };
}

/** The time that is printed, else that in the id; where they contradict each other, all that either allows. */
function dated(id: string, printed: string): Pick<Entry, 'published' | 'precision'> {
  const exact = ISO.test(printed) ? Date.parse(printed) : Number.NaN;
  const times = [exact, xTime(id) ?? Number.NaN].filter((time) => !Number.isNaN(time));
  const [time] = times;
  if (time === undefined) return { published: null, precision: 'interval' };
  const span = { notBefore: Math.min(...times), notAfter: Math.max(...times) };
  if (span.notAfter - span.notBefore > SAME_TIME) return { published: span, precision: 'interval' };
  return {
    published: { notBefore: time, notAfter: time },
    precision: Number.isNaN(exact) ? 'id-derived' : 'exact',
  };
}

/** A quoted post, or another account's that links to no post, as advertisements do: nothing of this account's. */
function isNoPost(article: Element, key: string): boolean {
  const name = own(article, '[data-testid="User-Name"] a[href^="/"]')?.getAttribute('href')?.slice(1);
  return isQuoted(article) || (name !== undefined && fold(name) !== key);
}

/** 2026-07: `citation` is a quoted post; a quoting article can hold the quoted one. */
function isQuoted(article: Element): boolean {
  const role = article.getAttribute('itemprop');
  return (role !== null && role !== 'hasPart') || Boolean(article.parentElement?.closest('article'));
}

/** The article's own part that matches, not that of a post quoted in it. */
const own = (article: Element, selector: string): Element | undefined =>
  [...article.querySelectorAll(selector)].find((part) => part.closest('article') === article);

const content = (article: Element, selector: string): string | undefined =>
  own(article, selector)?.getAttribute('content') ?? undefined;

/** Author, id and time by the link to the post itself. In the older application a quoted post's time is no link. */
function statusOf(article: Element): { author: string; id: string; printed: string } | null {
  const older = article.querySelector('[data-testid="User-Name"]') !== null;
  for (const link of article.querySelectorAll('a[href*="/status/"]')) {
    const time = link.querySelector('time');
    const [, author, id] = STATUS.exec(link.getAttribute('href') ?? '') ?? [];
    if (author && id && (time || !older) && link.closest('article') === article)
      return { author, id, printed: time?.getAttribute('datetime') ?? '' };
  }
  return null;
}

function authorshipOf(article: Element, author: string, key: string): Authorship {
  const reposted = contextHandle(article) === key || hasIcon(article, 'icon-retweet');
  if (author !== key) return reposted || article.getAttribute('itemprop') === 'hasPart' ? 'repost' : 'other';
  // An account may repost itself: the card stands in the repost's place and bears the old date.
  if (reposted) return 'repost';
  return answersAnother(article, key) ? 'reply' : 'own';
}

/** The account that the line above a card links to ("… reposted"); a pinned card's line is no link (2025-12). */
function contextHandle(article: Element): string | null {
  const line = own(article, '[data-testid="socialContext"]');
  const link = line?.closest('a') ?? line?.querySelector('a');
  return fold(/^\/(\w{1,20})$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '') || null;
}

function isPinned(article: Element): boolean {
  if (hasIcon(article, 'icon-pin')) return true;
  const line = own(article, '[data-testid="socialContext"]');
  if (!line) return false;
  // The icon stands beside the line, in the block that leads the card.
  const icon = article.querySelector('svg path')?.getAttribute('d') ?? '';
  return icon.startsWith(PIN) || !(line.closest('a') ?? line.querySelector('a'));
}

/** 2026-07: the newer application names its icons; those in buttons are for the viewer to press. */
const hasIcon = (article: Element, start: string): boolean =>
  [...(article.closest('li') ?? article).querySelectorAll(`svg[data-icon^="${start}"]`)].some(
    (icon) => !icon.closest('button') && [null, article].includes(icon.closest('article')),
  );

/**
 * "Replying to @…": a link to another account outside of names, text and a quoted post. Answering oneself is a thread.
 * Where it leads counts, if its words do not tell.
 */
const answersAnother = (article: Element, key: string): boolean =>
  [...article.querySelectorAll('a')].some((link) => {
    const [, named] =
      /^@(\w{1,20})$/.exec(link.textContent.slice(0, 40).trim()) ??
      /^\/(\w{1,20})$/.exec(link.getAttribute('href') ?? '') ??
      [];
    if (!named || fold(named) === key || link.closest('article') !== article) return false;
    const quoted = link.parentElement?.closest('[role="link"]');
    if (quoted && quoted !== article && article.contains(quoted)) return false;
    return !link.closest('[dir="auto"], [data-testid="User-Name"]');
  });
