/** The posts as drawn on the main tab. */
import { scriptTexts } from '../../embedded-json';
import type { AccountKey, Authorship, EpochMs, Entry, Interval, Timeline } from '../../reading';
import { keyOfUrl, parsed } from './address';
import { forAudience, type Audience } from './audience';
import type { Drawn } from './drawn';
import { drawnDate } from './drawn-date';
import { ONLY_ME } from './interface-words';

const MAX_ENTRIES = 200;

type ReadDate = (text: string) => Interval | null;

/**
 * The list of drawn posts, `null` where none is drawn. It proves no end: filters, pins and a "featured" section are not
 * told apart from it, and it holds only what is near the window.
 */
export function drawnTimeline(
  { main }: Drawn,
  names: ReadonlySet<AccountKey>,
  language: string | null,
  now: EpochMs,
): Timeline | null {
  // Comments are articles too, without a place in the list.
  const articles = [...main.querySelectorAll('[role="article"][aria-posinset]')].slice(0, MAX_ENTRIES);
  if (articles.length === 0) return null;
  const loaded = servedAt(main.ownerDocument, now);
  const dates = new Map<string, Interval | null>();
  // Posts share few dates ("1d", "2d"), and each new one costs some formats of `Intl`.
  const readDate = (text: string) => {
    const date = dates.has(text) ? dates.get(text) : drawnDate(text, language, now, loaded);
    dates.set(text, date ?? null);
    return date ?? null;
  };
  const places = articles.map((article) => Number(article.getAttribute('aria-posinset')));
  return {
    scope: 'facebook.drawn-posts',
    order: 'unordered',
    headInView: places[0] === 1,
    exhaustive: false,
    contiguous: places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1),
    entries: articles.map((article) => entryOf(article, names, readDate)),
  };
}

/** When the server sent this document, by its own clock (`__spin_t`, seconds; on every page, 2023-01 to 2026-07). */
function servedAt(document: Document, now: EpochMs): EpochMs | null {
  for (const text of scriptTexts(document, 'script:not([src])', ['__spin_t'])) {
    const seconds = /"__spin_t":\s*(\d{10})\b/.exec(text)?.[1];
    if (seconds !== undefined)
      return Number(seconds) * 1000 <= now + 86_400_000 ? Number(seconds) * 1000 : null;
  }
  return null;
}

function entryOf(article: Element, names: ReadonlySet<AccountKey>, readDate: ReadDate): Entry {
  const line = dateLine(article);
  const link = line && [...line.querySelectorAll('a[href]')].find(isPermalink);
  const entry: Entry = {
    id: null,
    url: (link && parsed(link.getAttribute('href'))?.href.split('?__cft__')[0]?.slice(0, 1000)) ?? null,
    published: link ? dateOf(link, readDate) : null,
    precision: 'interval',
    authorship: authorOf(article, names),
    pinned: false,
  };
  return forAudience(entry, line ? audienceOf(line) : 'everybody');
}

/** 2024-03: the heading labels the article, the first description is the line with date and audience. */
function dateLine(article: Element): Element | null {
  const id = article.getAttribute('aria-describedby')?.trim().split(/\s+/)[0];
  const line = id ? article.ownerDocument.getElementById(id) : null;
  return line && article.contains(line) ? line : null;
}

/**
 * Own if the heading begins with a link to the subject. Words before it ("7 friends posted on your timeline") make the
 * link somebody's whom others write about.
 */
function authorOf(article: Element, names: ReadonlySet<AccountKey>): Authorship {
  const id = article.getAttribute('aria-labelledby')?.trim().split(/\s+/)[0];
  const labelled = id ? article.ownerDocument.getElementById(id) : null;
  const heading = labelled && article.contains(labelled) ? labelled : article.querySelector('h2, h3, h4');
  const link = heading?.querySelector('a[href]');
  const author = keyOfUrl(link?.getAttribute('href'));
  if (!heading || !link || author === null) return 'unproven';
  const name = link.textContent.trim();
  if (name === '' || !heading.textContent.trim().startsWith(name)) return 'unproven';
  return names.has(author) ? 'own' : 'other';
}

/** A single post's address; the line may also link to a place. */
const isPermalink = (link: Element): boolean => {
  const url = parsed(link.getAttribute('href'));
  return (
    url !== null &&
    (['story_fbid', 'fbid', 'v'].some((key) => url.searchParams.has(key)) ||
      /\/(?:posts|permalink|videos|reel|photos|photo|events|watch|notes)\/[^/]/.test(url.pathname))
  );
};

/** The label where there is one, else the text, if it is of one piece: scrambled dates have a piece for each letter. */
function dateOf(link: Element, readDate: ReadDate): Interval | null {
  const label = link.getAttribute('aria-label');
  if (label) return readDate(label);
  let piece = link;
  while (piece.children.length === 1 && piece.firstElementChild && piece.childNodes.length === 1) {
    piece = piece.firstElementChild;
  }
  return piece.children.length === 0 ? readDate(piece.textContent) : null;
}

/**
 * For whom the post is, by the icon's words. On one's own profile the icon is a button with a picture (2024-03): if its
 * words are not known, the post may be for nobody else.
 */
function audienceOf(line: Element): Audience {
  const words = [...line.querySelectorAll('img[alt], svg[title], svg title')].map(
    (icon) => icon.getAttribute('alt') ?? icon.getAttribute('title') ?? icon.textContent,
  );
  if (words.some((word) => ONLY_ME.test(word.trim()))) return 'only-me';
  return line.querySelector('[role="button"] img') ? 'unknown' : 'everybody';
}
