/**
 * The posts that a LinkedIn page shows. No list of LinkedIn's proves an end: guests see a selection, whose head may be
 * out of order (2025-07: an own post of 06:55 above a repost of 07:52), and logged-in lists are virtualised.
 */
import { textAt, type JsonObject } from '../../embedded-json';
import { linkedInTime } from '../../id-time';
import type { Authorship, Entry, EpochMs, Interval, Remark, Signal, Timeline } from '../../reading';
import { decoded, foldName, linkedAccount } from './address';
import { dayReader } from './day';
import { leadsTo, type ShownPage } from './page';

const MOST_ENTRIES = 200;
/** Other accounts' posts, and sections that repeat old ones. */
const NOT_THE_CHANNELS =
  'aside,.right-rail,.related-posts,.aside-activity-card,.base-aside-card,[data-section="relatedPosts"],.pvs-carousel';

export const REPOSTED = /repost|republi|再投稿|转发|轉發/i;

export interface ShownPosts {
  readonly timeline: Timeline | null;
  readonly remarks: readonly Remark[];
}

/** Entries of the first kind of list that the page has, JSON-LD's postings added. */
export function postsOf(page: ShownPage): ShownPosts {
  const lists: [Signal, () => Entry[]][] = [
    ['linkedin.updates', () => guestCards(page)],
    ['linkedin.activity', () => [...guestActivity(page), ...guestArticles(page)]],
    ['linkedin.feed', () => [...feedUpdates(page), ...miniUpdates(page), ...bareLinks(page)]],
  ];
  const postings = jsonLdPostings(page);
  for (const [scope, entriesOf] of lists) {
    const entries = entriesOf();
    if (entries.length > 0) return shown(scope, merged(postings, entries));
  }
  if (postings.length > 0) return shown('linkedin.json-ld', postings);
  const empty = page.document.querySelector('.updates__list, [data-test-id="activities__list"]');
  return { timeline: null, remarks: empty ? ['empty-list'] : [] };
}

function shown(scope: Signal, entries: readonly Entry[]): ShownPosts {
  const has = (authorship: Authorship) => entries.some((entry) => entry.authorship === authorship);
  const remarks: Remark[] = ['list-cut-off'];
  if (has('repost')) remarks.push('reposts-in-view');
  if (has('like')) remarks.push('likes-shown-as-activity');
  const timeline: Timeline = {
    scope,
    order: 'unordered',
    headInView: false,
    exhaustive: false,
    contiguous: false,
    entries: entries.slice(0, MOST_ENTRIES),
  };
  return { timeline, remarks };
}

/** Each post once. JSON-LD comes first where both have it: it prints the time; what it alone lists is added. */
function merged(postings: readonly Entry[], listed: readonly Entry[]): Entry[] {
  const exact = new Map(postings.map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  return [...listed.map((entry) => exact.get(entry.id) ?? entry), ...postings].filter(({ id }) => {
    if (id === null) return true;
    const again = seen.has(id);
    seen.add(id);
    return !again;
  });
}

/** 2025-07: `DiscussionForumPosting` and `Article` nodes whose author is the account. */
function jsonLdPostings(page: ShownPage): Entry[] {
  return page.nodes.flatMap((node) => {
    const author = linkedAccount(textAt(node, 'author', 'url') ?? null);
    if (!/^(?:DiscussionForumPosting|Article)$/.test(textAt(node, '@type') ?? '')) return [];
    const published = author && page.keys.has(author.key) ? printedTime(node) : null;
    const url = textAt(node, 'url') ?? textAt(node, 'mainEntityOfPage') ?? null;
    return published
      ? [entry({ id: idIn(url), url: postUrl(url), published, precision: 'exact' }, 'own')]
      : [];
  });
}

function printedTime(node: JsonObject): Interval | null {
  const printed = textAt(node, 'datePublished') ?? '';
  const time = Date.parse(printed);
  // A bare day is not a moment.
  return /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(printed) && Number.isFinite(time) ? moment(time) : null;
}

/** 2025-07, guest page of a company: `article[data-activity-urn]`. */
function guestCards(page: ShownPage): Entry[] {
  return channels(page, 'article[data-activity-urn]').flatMap((card) => {
    const id = idIn(card.getAttribute('data-activity-urn'));
    if (id === null) return [];
    const link = card.parentElement?.querySelector('a[data-id="main-feed-card__full-link"]');
    return [byId(id, link?.getAttribute('href') ?? null, cardAuthorship(page, card))];
  });
}

/**
 * The header "… reposted this" stands on reposts only; its words are the page's language, its place is not. The age
 * below is the original's, the card's own id tells when it was reposted.
 */
function cardAuthorship(page: ShownPage, card: Element): Authorship {
  if (card.querySelector('.main-feed-activity-card__header')) return 'repost';
  const actor = card.querySelector('a[data-tracking-control-name$="feed-actor-name"]');
  if (!actor) return 'unproven';
  return leadsTo(page, actor) ? 'own' : 'other';
}

/** 2026-07, guest page of a member: likes, shares and posts in one list; the post's address tells whose it is. */
function guestActivity(page: ShownPage): Entry[] {
  const links = channels(
    page,
    '[data-section="posts"] a[href*="/posts/"], .tab__panel.posts a[href*="/posts/"]',
  );
  return links.flatMap((link) => {
    const href = link.getAttribute('href');
    const id = idIn(href);
    if (id === null) return [];
    const others: Authorship = link.closest('.tab__panel.posts') ? 'repost' : 'like';
    return [byId(id, href, saysRepost(link) ? 'repost' : slugAuthorship(page, href, others))];
  });
}

/** A repost can bear the name of who reposted it; "Reposted by …" under it tells, in languages that are known. */
function saysRepost(link: Element): boolean {
  const card = link.closest('li, article, .base-card');
  const said = card?.querySelector('.base-main-card__subtitle')?.textContent ?? '';
  return REPOSTED.test(said) || Boolean(card?.querySelector('.main-feed-activity-card__header'));
}

/** 2026-07: `.main-article-card`, own by where it stands, its day printed in the page's language. */
function guestArticles(page: ShownPage): Entry[] {
  const cards = channels(page, '[data-section="articles"] .main-article-card');
  if (cards.length === 0) return [];
  const dayOf = dayReader(page.language);
  return cards.map((card) => {
    const published = dayOf(card.querySelector('.base-main-card__metadata-item')?.textContent ?? '');
    const url = postUrl(card.querySelector('a[href*="/pulse/"]')?.getAttribute('href') ?? null);
    return entry({ id: null, url, published, precision: 'interval' }, 'own');
  });
}

/** 2026-07, logged in: `.feed-shared-update-v2`; around it `updateUrn`, in JSON. */
const CARD = '[data-urn^="urn:li:activity:"],[data-id^="urn:li:activity:"]';
const TRACKED = '[data-view-tracking-scope*="updateUrn"]';

/** A card inside a card is the post that it shares, or itself again. */
function feedUpdates(page: ShownPage): Entry[] {
  return channels(page, `${CARD},${TRACKED}`).flatMap((card) => {
    const isCard = card.matches(CARD);
    if (card.parentElement?.closest(isCard ? CARD : `${CARD},${TRACKED}`)) return [];
    if (!isCard && card.querySelector(CARD)) return [];
    const attributes = ['data-urn', 'data-id', 'data-view-tracking-scope'];
    const id = idIn(attributes.map((name) => card.getAttribute(name)).find((value) => value) ?? null);
    return id === null ? [] : [byId(id, null, updateAuthorship(page, card))];
  });
}

function updateAuthorship(page: ShownPage, card: Element): Authorship {
  // The header above the author: "… reposted this", "… likes this", "Promoted". Whatever it says, not an original.
  const header = card.querySelector('.update-components-header, .feed-shared-header');
  if (header) return leadsTo(page, header.querySelector('a[href]')) ? 'repost' : 'other';
  const actor = card.querySelector('[class*="-actor__"] a[href], a[class*="-actor__"][href]');
  if (!actor) return 'unproven';
  return leadsTo(page, actor) ? 'own' : 'other';
}

/**
 * 2025-03: a member's activities in short, "Name posted this • 3w". Only the words tell a post from a repost, so only
 * words that are known prove one: those of English were seen, on a page that named no language.
 */
function miniUpdates(page: ShownPage): Entry[] {
  const isRead = /^en(?![a-z])/i.test(page.language ?? 'en');
  return channels(page, '.profile-creator-shared-feed-update__mini-update').flatMap((card) => {
    const id = idIn(card.querySelector('a[href*="/feed/update/"]')?.getAttribute('href') ?? null);
    const said = card.querySelector('.feed-mini-update-contextual-description__text')?.textContent ?? '';
    const words = said.replace(/\s+/g, ' ');
    const authorship: Authorship =
      isRead && / posted this\b/.test(words)
        ? 'own'
        : isRead && / reposted this\b/.test(words)
          ? 'repost'
          : 'unproven';
    return id === null ? [] : [byId(id, null, authorship)];
  });
}

/** Any other page (mobile lite, the server-driven one): a link to a post proves whose it is by its slug or not at all. */
function bareLinks(page: ShownPage): Entry[] {
  const updates = 'a[href*="/feed/update/"][href*="activity"]';
  return channels(page, `main a[href*="/posts/"], main ${updates}`).flatMap((link) => {
    const href = link.getAttribute('href');
    const id = idIn(href);
    const known = link.closest(
      `[data-urn],[data-id^="urn:li:"],${TRACKED},.profile-creator-shared-feed-update__mini-update`,
    );
    return id === null || known ? [] : [byId(id, href, slugAuthorship(page, href, 'unproven'))];
  });
}

/**
 * `/posts/<name>_<words>-activity-<id>`: the name is the author's. Without words (`<name>_activity-…`) it is what a
 * bare repost looks like too (2024-10, company pages), and on a company's own list reposts bear its name as well.
 */
function slugAuthorship(page: ShownPage, href: string | null, otherwise: Authorship): Authorship {
  const slug = /\/posts\/([^/?#]+)/.exec(href ?? '')?.[1];
  if (!slug || page.name === null) return slug ? otherwise : 'unproven';
  const name = foldName(decoded(slug));
  if (!name.startsWith(`${page.name}_`)) return otherwise;
  const bare = /^(?:activity|share|ugcpost)-/.test(name.slice(page.name.length + 1));
  return bare || !page.address.profileUrl.includes('/in/') ? 'unproven' : 'own';
}

/** Elements of the page's main column, in order, without those that are not the channel's. */
const channels = ({ document }: ShownPage, selector: string): Element[] =>
  [...document.querySelectorAll(selector)].filter(
    (element) =>
      !element.closest(NOT_THE_CHANNELS) && !element.closest('section')?.querySelector(':scope > #featured'),
  );

function byId(id: string, href: string | null, authorship: Authorship): Entry {
  const time = linkedInTime(id);
  const url = postUrl(href) ?? `https://www.linkedin.com/feed/update/urn:li:activity:${id}`;
  return entry(
    { id, url, published: time === null ? null : moment(time), precision: 'id-derived' },
    authorship,
  );
}

const entry = (
  post: Pick<Entry, 'id' | 'url' | 'published' | 'precision'>,
  authorship: Authorship,
): Entry => ({ ...post, authorship, pinned: false });

const moment = (time: EpochMs): Interval => ({ notBefore: time, notAfter: time });

/** The activity's number in an urn or an address, the last one where an address holds several. */
const idIn = (text: string | null): string | null =>
  /(?:activity|share|ugcPost)(?::|-|%3A)(\d{1,20})(?!\d)/i.exec(text ?? '')?.[1] ?? null;

/** The post's own address, without where it was clicked. */
function postUrl(href: string | null): string | null {
  if (!href || href.length > 2000 || !URL.canParse(href, 'https://www.linkedin.com')) return null;
  const url = new URL(href, 'https://www.linkedin.com');
  return url.protocol === 'https:' ? url.origin + url.pathname : null;
}
