/** The list of videos and photo posts on a TikTok profile. */
import { at, isObject, listAt, textAt } from '../../embedded-json';
import { tikTokTime } from '../../id-time';
import type { Entry, EpochMs, Interval, Timeline } from '../../reading';
import { fold } from './address';
import type { Block } from './account';

/** Entries kept of one list. */
export const MOST = 200;
const POST =
  /^(?:https:\/\/(?:(?:www|m)\.)?tiktok\.com)?\/@([\w.]{1,30})\/(video|photo)\/(\d{1,20})(?:[/?#]|$)/;
/** An id is never later than the post and was at worst two days early (77 of 84 real ones within a minute). */
const ID_LEAD: EpochMs = 2 * 86_400_000;
const SAME_TIME: EpochMs = 60_000;
/** A list that is loaded further as one scrolls comes in pages of so many at least. */
export const FULL_PAGE = 30;

/** Whether the Videos tab is selected; `null` where the strip is not drawn yet or, as in 2023, does not say. */
const isVideosTab = (document: Document): boolean | null => {
  const selected = document.querySelector('[data-e2e="videos-tab"]')?.getAttribute('aria-selected');
  return selected === 'true' || (selected === 'false' ? false : null);
};

/** True where another tab than that of the videos is selected. */
export const showsOtherTab = (document: Document): boolean => isVideosTab(document) === false;

/**
 * The list in view, `null` where none is. `key` is the account's handle, folded; `own` are the data that are proven to
 * be the account's; `count` is how many videos it has, where that is known.
 */
export function videoList(
  document: Document,
  key: string,
  own: readonly Block[],
  count: number | undefined,
  now: EpochMs,
): Timeline | null {
  const exact = (id: string): EpochMs | null => timeInData(own, key, id);
  const items = [...document.querySelectorAll('[data-e2e="user-post-item"]')].slice(0, MOST);
  const drawn = items.map((item) => drawnEntry(item, key, exact, now)).filter((entry) => entry !== null);
  if (drawn.length === 0) return listInData(own, key, exact, now);
  const posts = new Set(drawn.filter(({ authorship }) => authorship === 'own').map(({ id }) => id)).size;
  // A cell that is not understood may hold the newest.
  const isRead = drawn.length === items.length;
  const isWhole = count !== undefined && posts >= count;
  // 2025-12: single videos are withheld from guests without a trace but the count, so their list must be whole.
  const isComplete =
    isRead &&
    (isWhole ||
      (count !== undefined && posts >= FULL_PAGE && own.some(({ hasViewer }) => hasViewer === true)));
  return {
    scope: 'tiktok.videos',
    order: isLatestFirst(document) ? 'newest-first' : 'unordered',
    // 2025-12: cells are numbered; where the first one drawn is not number 0 something stands before it.
    headInView: items[0]?.closest('[id^="grid-item-container-"]')?.id === 'grid-item-container-0',
    exhaustive: isComplete,
    contiguous: isComplete,
    entries: drawn,
  };
}

/** 2025-12: the Videos tab, with the first of the buttons Latest, Popular and Oldest pressed. */
function isLatestFirst(document: Document): boolean {
  const orders = document.querySelectorAll(
    '#user-post-sort-control button, [data-e2e="user-page"] .TUXSegmentedControl-item[data-active]',
  );
  // Only among all three is the first one Latest; and two strips of tabs are two pages in one document.
  const isWhole = orders.length === 3 && document.querySelectorAll('[data-e2e="videos-tab"]').length === 1;
  return isWhole && isVideosTab(document) === true && orders[0]?.getAttribute('data-active') === 'true';
}

function drawnEntry(
  item: Element,
  key: string,
  exact: (id: string) => EpochMs | null,
  now: EpochMs,
): Entry | null {
  for (const link of item.querySelectorAll('a[href*="/video/"], a[href*="/photo/"]')) {
    const [, author, form, id] = POST.exec(link.getAttribute('href') ?? '') ?? [];
    if (!author || !form || !id) continue;
    return {
      id,
      url: `https://www.tiktok.com/@${author}/${form}/${id}`,
      ...dated(id, exact(id), now),
      authorship: fold(author) === key ? 'own' : 'other',
      pinned: item.querySelector('[data-e2e="video-card-badge"]') !== null,
    };
  }
  return null;
}

/**
 * The printed time where the data hold it, else the span that the id proves; where they contradict each other, all that
 * either allows.
 */
function dated(id: string, exact: EpochMs | null, now: EpochMs): Pick<Entry, 'published' | 'precision'> {
  const time = tikTokTime(id);
  if (exact !== null) {
    const isAgreed = time === null || (exact > time - SAME_TIME && exact <= time + ID_LEAD);
    return isAgreed
      ? { published: { notBefore: exact, notAfter: exact }, precision: 'exact' }
      : {
          published: { notBefore: Math.min(exact, time), notAfter: Math.max(exact, time) },
          precision: 'interval',
        };
  }
  const published: Interval | null =
    time === null ? null : { notBefore: time, notAfter: Math.max(time, Math.min(time + ID_LEAD, now)) };
  return { published, precision: 'id-derived' };
}

/** 2023-02: `createTime` in seconds, as a string. Recommended videos stand there too, so the author decides. */
function timeInData(own: readonly Block[], key: string, id: string): EpochMs | null {
  for (const { videos } of own) {
    const video = at(videos, id);
    const seconds = textAt(video, 'createTime') ?? '';
    if (fold(textAt(video, 'author') ?? '') === key && /^1\d{9}$/.test(seconds))
      return Number(seconds) * 1000;
  }
  return null;
}

/** The list as the data of 2022 and 2023 have it, before the grid is drawn: posts for certain, their order unsaid. */
function listInData(
  own: readonly Block[],
  key: string,
  exact: (id: string) => EpochMs | null,
  now: EpochMs,
): Timeline | null {
  const entries: Entry[] = [];
  for (const { list, videos } of own)
    for (const id of listAt(list).slice(0, MOST)) {
      const video = typeof id === 'string' ? at(videos, id) : undefined;
      if (typeof id !== 'string' || !isObject(video) || fold(textAt(video, 'author') ?? '') !== key) continue;
      entries.push({
        id: id.slice(0, 20),
        url: /^\d{1,20}$/.test(id) ? `https://www.tiktok.com/@${key}/video/${id}` : null,
        ...dated(id, exact(id), now),
        authorship: 'own',
        pinned: false,
        ...(at(video, 'privateItem') === true && { aside: 'restricted' as const }),
      });
    }
  if (entries.length === 0) return null;
  return {
    scope: 'tiktok.sigi-state',
    order: 'unordered',
    headInView: false,
    exhaustive: false,
    contiguous: false,
    entries: entries.slice(0, MOST),
  };
}
