/** The lists of posts in a page's records. */
import {
  at,
  isObject,
  listAt,
  numberAt,
  objectAtPath,
  textAt,
  type Json,
  type JsonObject,
} from '../../embedded-json';
import type { AccountKey, Authorship, Entry, Interval, Timeline } from '../../reading';
import { idKey, keyOfUrl } from './address';
import { audienceIn, forAudience } from './audience';
import type { Embedded } from './embedded';

const MAX_ENTRIES = 200;
/** Facebook began on 2004-02-04; a story dated before is a life event ("Born 1990") or backdated, not posted then. */
const BEGINNING = Date.UTC(2004, 1, 4);

/** The lists that the records hold, the one that proves most first. */
export const timelinesIn = (embedded: Embedded): Timeline[] =>
  [mainFeed(embedded), classicFeed(embedded), videos(embedded)].filter((timeline) => timeline !== null);

/**
 * The main tab's feed. Its query, ProfileCometTimelineFeedQuery, has no sorting and leaves the pinned post out (2023-01
 * to 2026-07), so its first edge is the newest, and the pinned post must be known for an end to be proven.
 */
function mainFeed({ feeds, lateStories, names }: Embedded): Timeline | null {
  // A feed can stand there twice, first without its stories.
  const holder = feeds.find((feed) => edgesOf(feed).length > 0) ?? feeds[0];
  if (!holder) return null;
  const first = edgesOf(holder).map((edge) => at(edge, 'node') ?? null);
  const stories = new Map<number, Json>([...lateStories, ...first.entries()]);
  const places = [...stories.keys()].sort((a, b) => a - b);
  const pins = pinnedIn(holder).map((story) => entryOf(story, names, true));
  const listed = places
    .map((place) => entryOf(stories.get(place), names, false))
    // Were the pinned post listed after all, it would stand first whatever its age.
    .map((entry) => ({ ...entry, pinned: pins.some(({ id }) => id !== null && id === entry.id) }));
  return {
    scope: 'facebook.feed',
    order: 'newest-first',
    headInView: places[0] === 0,
    exhaustive:
      Object.hasOwn(holder, 'profile_pinned_post') && pins.every(({ published }) => published !== null),
    contiguous: places.every((place, index) => place === index),
    entries: [...pins, ...listed].slice(0, MAX_ENTRIES),
  };
}

const edgesOf = (feed: JsonObject): readonly Json[] => listAt(feed, 'timeline_list_feed_units', 'edges');

function pinnedIn(holder: JsonObject): Json[] {
  const pinned = holder['profile_pinned_post'];
  return isObject(pinned) ? [at(pinned, 'pinned_post_story') ?? null] : [];
}

/** Classic Pages (to 2022): the same stories in `timeline_feed_units`. How it is sorted is not known: no end is proven. */
function classicFeed({ classicPages, names }: Embedded): Timeline | null {
  const page = classicPages.find((one) => isObject(one['timeline_feed_units']));
  if (!page) return null;
  const pin = at(page, 'timeline_pinned_unit');
  const pins = isObject(pin) ? [entryOf(pin, names, true)] : [];
  const listed = listAt(page, 'timeline_feed_units', 'edges').map((edge) =>
    entryOf(at(edge, 'node'), names, false),
  );
  return {
    scope: 'facebook.classic-feed',
    order: 'unordered',
    headInView: true,
    exhaustive: false,
    contiguous: true,
    entries: [...pins, ...listed].slice(0, MAX_ENTRIES),
  };
}

/** The Videos tab: each video names its owner. It leaves out all other posts, so it proves no end. */
function videos({ videoLists, names }: Embedded): Timeline | null {
  const entries = videoLists
    .flatMap((list) => listAt(list, 'latest_videos', 'edges'))
    .map((edge): Entry => {
      const video = at(edge, 'node');
      const owner = at(video, 'owner');
      const keys = [
        textAt(owner, 'id'),
        textAt(owner, 'delegate_page_id'),
        textAt(owner, 'owner_as_page', 'id'),
      ];
      return {
        id: textAt(video, 'id') ?? null,
        url: permalink(textAt(video, 'url')),
        published: moment(numberAt(video, 'publish_time')),
        precision: 'exact',
        authorship: authorship(keys.map(idKey), names),
        pinned: false,
      };
    });
  if (entries.length === 0) return null;
  return {
    scope: 'facebook.videos-tab',
    order: 'newest-first',
    headInView: true,
    exhaustive: false,
    contiguous: true,
    entries: entries.slice(0, MAX_ENTRIES),
  };
}

/** The parts of a story that may hold its time, its author and its address; never an attached (shared) story. */
const storyParts = (story: Json | undefined): Json[] => {
  const layouts = [
    at(story, 'comet_sections', 'context_layout', 'story'),
    // 2023-01: the layout stands once more inside the content.
    at(story, 'comet_sections', 'content', 'story', 'comet_sections', 'context_layout', 'story'),
  ];
  return [
    story,
    at(story, 'comet_sections', 'timestamp', 'story'),
    ...layouts.flatMap((layout) => [
      ...listAt(layout, 'comet_sections', 'metadata').map((part) => at(part, 'story')),
      layout,
      at(layout, 'comet_sections', 'actor_photo', 'story'),
      at(layout, 'comet_sections', 'title', 'story'),
    ]),
    at(story, 'comet_sections', 'content', 'story'),
  ].filter((part) => part !== undefined);
};

/** One story. `creation_time` is in seconds; `created_time` (not read) is a comment's. */
function entryOf(story: Json | undefined, names: ReadonlySet<AccountKey>, pinned: boolean): Entry {
  const parts = storyParts(story);
  const first = <T>(read: (part: Json) => T | undefined): T | undefined =>
    parts.map(read).find((value) => value !== undefined);
  const entry: Entry = {
    id: first((part) => textAt(part, 'post_id')) ?? textAt(story, 'id')?.slice(0, 200) ?? null,
    url: permalink(
      first((part) => textAt(part, 'permalink_url') ?? textAt(part, 'wwwURL') ?? textAt(part, 'url')),
    ),
    published: moment(first((part) => numberAt(part, 'creation_time'))),
    precision: 'exact',
    authorship: authorship(
      parts.flatMap((part) => actorKeys(at(part, 'actors', 0))),
      names,
    ),
    pinned,
  };
  const scope = first((part) => objectAtPath(part, 'privacy_scope'));
  return scope ? forAudience(entry, audienceIn(scope)) : entry;
}

/** The parts name the profile (`id`), the Page behind it (`delegate_page`) or its address: any of them will do. */
const actorKeys = (actor: Json | undefined): (AccountKey | null)[] => [
  idKey(textAt(actor, 'id')),
  idKey(textAt(actor, 'delegate_page', 'id')),
  keyOfUrl(textAt(actor, 'url')),
];

function authorship(keys: readonly (AccountKey | null)[], names: ReadonlySet<AccountKey>): Authorship {
  const named = keys.filter((key) => key !== null);
  if (named.some((key) => names.has(key))) return 'own';
  return named.length > 0 ? 'other' : 'unproven';
}

function moment(seconds: number | undefined): Interval | null {
  const at = seconds === undefined ? NaN : Math.floor(seconds * 1000);
  return at >= BEGINNING && at < Date.UTC(2100, 0, 1) ? { notBefore: at, notAfter: at } : null;
}

const permalink = (url: string | undefined): string | null =>
  url !== undefined && /^https:\/\/[\w.-]*\bfacebook\.com\//.test(url) && url.length <= 1000 ? url : null;
