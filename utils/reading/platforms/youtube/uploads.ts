/** The list of uploads in the tab in view, from the page's data: three generations of items, one meaning. */
import { at, listAt, type Json, type JsonObject } from '../../embedded-json';
import type { Timeline } from '../../reading';
import { tabOf } from './address';
import { readItem, type Setting } from './items';
import { areTabsRead, tabsOf, tabUrl } from './page-data';

/** The schema's most entries. */
const MAX_ENTRIES = 200;

export interface Uploads {
  readonly timeline: Timeline;
  /** A date is in view whose words were not understood. */
  readonly unreadable: boolean;
  /** The channel has other tabs with uploads. */
  readonly elsewhere: boolean;
}

/** The tabs that list uploads or posts, and what they are called. */
const SCOPES: Readonly<Record<string, string>> = {
  '': 'youtube.home',
  featured: 'youtube.home',
  home: 'youtube.home',
  videos: 'youtube.videos-tab',
  shorts: 'youtube.shorts-tab',
  streams: 'youtube.live-tab',
  posts: 'youtube.posts-tab',
  community: 'youtube.posts-tab',
};
const UPLOAD_TABS = ['videos', 'shorts', 'streams'];

/** The uploads in the tab that the address names; `null` where it lists none, or was fetched for another tab. */
export function uploads(data: JsonObject, url: URL, setting: Setting): Uploads | null {
  const tabs = tabsOf(data);
  // 2021: unselected tabs may carry content too.
  const selected = tabs.find((tab) => at(tab, 'selected') === true);
  if (!selected) return null;
  const names = tabNames(data);
  const name = nameOf(selected);
  const wanted = tabOf(url);
  const scope = SCOPES[name ?? wanted];
  if (scope === undefined || !(isHome(wanted) || name === wanted)) return null;
  // Without a tab in the address the first is in view; data of another one was fetched earlier in this visit: its
  // posts are the channel's all the same, but it proves no end.
  const inView = !isHome(wanted) || selected === tabs[0];

  const content = at(selected, 'content');
  const grid = at(content, 'richGridRenderer');
  const isList = grid !== undefined && inView && UPLOAD_TABS.includes(name ?? '');
  const listed = itemsIn(content);
  const items = listed.flatMap((item) => readItem(item, setting) ?? []);
  const isRead = listed.every((item) => isNoUpload(item) || readItem(item, setting) !== null);
  // Shorts and past live streams have had tabs of their own since 2022-11, when the grid came.
  const onlyUploads =
    areTabsRead(data) && !names.some((each) => each === undefined || each === 'shorts' || each === 'streams');
  return {
    timeline: {
      scope,
      order: isList && isNewestFirst(grid, url) ? 'newest-first' : 'unordered',
      headInView: isList,
      exhaustive: isList && name === 'videos' && onlyUploads && isRead,
      contiguous: isList && isRead,
      entries: items.map(({ entry }) => entry).slice(0, MAX_ENTRIES),
    },
    unreadable: items.some(({ unreadable }) => unreadable),
    elsewhere: names.some((each) => each !== name && UPLOAD_TABS.includes(each ?? '')),
  };
}

/** 2026-05: what stands in lists beside the items. Anything else that is not understood may be a post. */
const isNoUpload = (item: Json): boolean =>
  ['continuationItemRenderer', 'adSlotRenderer'].some((key) => at(item, key) !== undefined);

/** The names of the channel's tabs in their addresses; `undefined` for one without. */
export const tabNames = (data: JsonObject): (string | undefined)[] => tabsOf(data).map(nameOf);

/** The ids of the items in the tab that the data calls selected. */
export function listedIds(data: JsonObject, setting: Setting): Set<string | null> {
  const selected = tabsOf(data).find((tab) => at(tab, 'selected') === true);
  return new Set(itemsIn(at(selected, 'content')).map((item) => readItem(item, setting)?.entry.id ?? null));
}

const isHome = (tab: string): boolean => ['', 'featured', 'home'].includes(tab);

/** The name of a tab in its address, in any language; `undefined` where it has none. */
function nameOf(tab: JsonObject | undefined): string | undefined {
  const url = tabUrl(tab);
  return url === undefined || !URL.canParse(url, 'https://www.youtube.com')
    ? undefined
    : tabOf(new URL(url, 'https://www.youtube.com'));
}

/** Latest is the first chip, Popular and Oldest follow; a channel with few videos has no chips. */
function isNewestFirst(grid: Json | undefined, url: URL): boolean {
  if (!/^(dd)?$/.test(url.searchParams.get('sort') ?? '')) return false;
  const chips = [
    // 2026-01, 2026-05.
    ...listAt(grid, 'header', 'feedFilterChipBarRenderer', 'contents').map((chip) =>
      at(chip, 'chipCloudChipRenderer', 'isSelected'),
    ),
    ...listAt(grid, 'header', 'chipBarViewModel', 'chips').map((chip) =>
      at(chip, 'chipViewModel', 'selected'),
    ),
  ];
  return chips.length === 0 ? at(grid, 'header') === undefined : chips.indexOf(true) === 0;
}

/** The items of a tab's lists, in the order of the page. */
function itemsIn(content: Json | undefined): Json[] {
  const grid = listAt(content, 'richGridRenderer', 'contents');
  const sections = listAt(content, 'sectionListRenderer', 'contents').flatMap((section) =>
    listAt(section, 'itemSectionRenderer', 'contents'),
  );
  return [...grid, ...sections].flatMap(itemsOf);
}

function itemsOf(part: Json): readonly Json[] {
  const one = at(part, 'richItemRenderer', 'content');
  if (one !== undefined) return [one];
  const shelf = at(part, 'shelfRenderer', 'content');
  const lists = [
    listAt(part, 'richSectionRenderer', 'content', 'richShelfRenderer', 'contents').flatMap(itemsOf),
    listAt(part, 'gridRenderer', 'items'),
    listAt(part, 'reelShelfRenderer', 'items'),
    listAt(part, 'channelFeaturedContentRenderer', 'items'),
    listAt(shelf, 'horizontalListRenderer', 'items'),
    listAt(shelf, 'expandedShelfContentsRenderer', 'items'),
    listAt(shelf, 'gridRenderer', 'items'),
  ].flat();
  return lists.length > 0 ? lists : [part];
}
