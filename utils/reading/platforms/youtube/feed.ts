/**
 * A channel's public feed: its fifteen newest uploads, videos, Shorts and streams in one list (2026-01). It leaves out
 * community posts, which are no uploads. It answers 404 or 500 for days at times, which proves nothing.
 */
import { combine } from '../../combine';
import type { Feed } from '../../feed';
import { lastPostOf } from '../../last-post';
import { isKnown, type Entry, type EpochMs, type Interval, type Reading } from '../../reading';
import { CHANNEL_ID } from './address';
import { initialData, subjectOf } from './page-data';
import { tabNames } from './uploads';

/** Real ones have 4 kB an entry. */
const MAX_LENGTH = 1_000_000;
/**
 * Streams and premieres stand where they were announced, not where they went on air, so an early announcement may have
 * left the feed before it did. One that was made longer than this before the newest upload is not reckoned with, in ms.
 * Our choice: 90 days.
 */
const LEAD: EpochMs = 90 * 86_400_000;
const MAX_ENTRIES = 50;

export const feed: Feed = {
  address: (page, origin) => {
    const id = channelId(page);
    return id === null ? null : new URL(`/feeds/videos.xml?channel_id=${id}`, origin);
  },

  read: (text, page, document, now) => {
    const root = feedIn(text);
    if (!root) return 'not-a-feed';
    const id = channelId(page);
    if (id === null) return 'no-id';
    if (!isOf(root, id)) return 'other-channel';
    const items = childrenOf(root, 'entry').slice(0, MAX_ENTRIES);
    if (items.length === 0) return 'empty';
    const entries = items.map((item) => entryOf(item, id, now));
    const timeline = {
      scope: 'youtube.feed',
      order: isDescending(entries) ? 'newest-first' : 'unordered',
      headInView: true,
      exhaustive: spanOf(entries) >= LEAD || !mayHideStreams(page, document, id),
      contiguous: true,
      entries,
    } as const;
    const lastPost = lastPostOf(timeline, now);
    return combine(page, {
      ...page,
      readAt: now,
      timeline,
      lastPost,
      remarks: [...page.remarks, 'feed-asked'],
    });
  },
};

/** The id that the page proves. */
function channelId({ state, account: { platformId } }: Reading): string | null {
  return state === 'readable' && isKnown(platformId) && CHANNEL_ID.test(platformId.value)
    ? platformId.value
    : null;
}

/** The feed's root element. A feed has no document type, so nothing can be expanded. */
function feedIn(text: string): Element | null {
  if (text.length > MAX_LENGTH || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement as Element | null;
  return root?.localName === 'feed' && !root.querySelector('parsererror') ? root : null;
}

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);

const textIn = (parent: Element, name: string): string =>
  childrenOf(parent, name)[0]?.textContent.trim() ?? '';

/** 2026-01: the feed's own id comes without the `UC` in front, its entries' with it. */
const isOf = (part: Element, id: string): boolean => {
  const said = textIn(part, 'channelId');
  return said === id || `UC${said}` === id;
};

/**
 * `published` is exact for a Short. A stream and a premiere bear the moment of their announcement (2022-01; renewed
 * since, by other reports), so a video went on air at that time or later: the page's own list tells, where it has one.
 * `updated` moves with every change of the title. Until it is on air, and for ever to who is no member, it has no views;
 * so has a video that nobody watched. Of such an entry the feed does not tell whether it is a post.
 */
function entryOf(item: Element, channel: string, now: EpochMs): Entry {
  const id = textIn(item, 'videoId').slice(0, 20);
  const link = childrenOf(item, 'link').find((each) => each.getAttribute('rel') === 'alternate');
  const isShort = link?.getAttribute('href')?.includes('/shorts/') ?? false;
  const isSeen = /^[1-9]/.test(
    item.getElementsByTagName('media:statistics')[0]?.getAttribute('views')?.trim() ?? '',
  );
  const isOwn = isOf(item, channel);
  return {
    id: id || null,
    url: /^[\w-]{11}$/.test(id) ? `https://www.youtube.com/${isShort ? 'shorts/' : 'watch?v='}${id}` : null,
    published: publishedIn(item, isShort && isSeen, now),
    precision: isShort && isSeen ? 'exact' : 'interval',
    authorship: !isOwn ? 'other' : isSeen ? 'own' : 'unproven',
    // Its place in the list tells when it was announced, not whether it is newer than the others.
    pinned: isOwn && !isSeen,
  };
}

function publishedIn(item: Element, isExact: boolean, now: EpochMs): Interval | null {
  const text = textIn(item, 'published');
  const notBefore = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  // YouTube began in 2005.
  if (!(notBefore >= Date.UTC(2005, 0, 1) && notBefore < Date.UTC(2100, 0, 1))) return null;
  return { notBefore, notAfter: isExact ? notBefore : Math.max(notBefore, now) };
}

/** Feeds have been seen with old videos above the newest (2021-03): such a one proves no end. */
const isDescending = (entries: readonly Entry[]): boolean =>
  startsOf(entries).every((start, index, starts) => start <= (starts[index - 1] ?? start));

const spanOf = (entries: readonly Entry[]): EpochMs => {
  const starts = startsOf(entries);
  return Math.max(...starts) - Math.min(...starts);
};

const startsOf = (entries: readonly Entry[]): number[] =>
  entries.flatMap(({ published }) => (published ? [published.notBefore] : []));

/**
 * False where the page's own list shows every video and premiere by the time it went on air, and the channel has no tab
 * of streams: then nothing can have gone on air that the feed left out.
 */
function mayHideStreams({ timeline }: Reading, document: Document, id: string): boolean {
  const listsVideos =
    timeline?.scope === 'youtube.videos-tab' && timeline.order === 'newest-first' && timeline.headInView;
  const data = listsVideos ? initialData(document) : undefined;
  if (!data || subjectOf(data).id !== id) return true;
  return tabNames(data).some((name) => name === undefined || name === 'streams');
}
