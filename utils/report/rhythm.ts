/**
 * How often a channel posts, as far as the list in view proves it, and whether that is what was planned.
 *
 * A rhythm is proven only by a list that leaves out no kind of post, stands newest first from its head on and lacks
 * no entry: a tab with videos but without Shorts shows gaps that the channel never had.
 */
import { ageOf, DAY } from '../audit/staleness';
import type { Cadence } from '../plan/plan';
import {
  isKnown,
  type Entry,
  type EpochMs,
  type Interval,
  type Reading,
  type Timeline,
} from '../reading/reading';

export const cadenceWords = ['on-plan', 'behind-plan', 'no-plan', 'cannot-tell'] as const;
export type CadenceWord = (typeof cadenceWords)[number];

const WEEK: EpochMs = 7 * DAY;
/** Over so many weeks the posts a week are held against the plan (PLAN.md, `behind-cadence`). */
const WEEKS_COMPARED = 4;

const isPost = (entry: Entry): boolean => entry.authorship === 'own' && entry.aside === undefined;

/** The account's own, dated posts in view; `null` where no list is. */
export const postsSeen = ({ timeline }: Reading): number | null =>
  timeline?.entries.filter((entry) => isPost(entry) && entry.published).length ?? null;

/**
 * Own posts a week over the listed stretch, to one decimal: the posts after its oldest one, by the time from that one
 * to the moment of reading. `null` where the stretch is shorter than a week or its dates are too vague for a decimal.
 */
export function postsPerWeekSeen({ timeline, readAt }: Reading): number | null {
  const posts = stretchOf(timeline, readAt);
  const oldest = posts?.at(-1);
  if (!posts || !oldest || readAt - oldest.notAfter < WEEK) return null;
  const rate = (since: EpochMs) => Math.round((10 * (posts.length - 1) * WEEK) / (readAt - since)) / 10;
  return rate(oldest.notBefore) === rate(oldest.notAfter) ? rate(oldest.notBefore) : null;
}

/** The longest time between two neighbouring posts of the stretch, in whole days; `null` where its dates are too vague. */
export function longestGapDays({ timeline, readAt }: Reading): number | null {
  const posts = stretchOf(timeline, readAt);
  if (!posts || posts.length < 2) return null;
  const gaps = posts.slice(1).map((older, index) => {
    const newer = posts[index] ?? older;
    return {
      least: Math.max(0, newer.notBefore - older.notAfter),
      most: Math.max(0, newer.notAfter - older.notBefore),
    };
  });
  const least = Math.floor(Math.max(...gaps.map((gap) => gap.least)) / DAY);
  const most = Math.floor(Math.max(...gaps.map((gap) => gap.most)) / DAY);
  return least === most ? least : null;
}

/**
 * The planned cadence held against what is proven. `behind-plan`: no visible post for more than twice the planned
 * interval (more than the longest allowed gap, where the plan names one), or fewer posts than planned over four weeks
 * in full view. `on-plan`: a post within one interval. Between them `cannot-tell`.
 */
export function cadenceOf(cadence: Cadence | null, reading: Reading | null): CadenceWord {
  if (!cadence) return 'no-plan';
  if (!reading || !isKnown(reading.lastPost)) return 'cannot-tell';
  const { least, most } = ageOf(reading.lastPost.value, reading.readAt);
  const { onPlan, behind } =
    'longestGapDays' in cadence
      ? { onPlan: cadence.longestGapDays, behind: cadence.longestGapDays }
      : { onPlan: 7 / cadence.postsPerWeek, behind: 14 / cadence.postsPerWeek };
  if (least > behind || ('postsPerWeek' in cadence && postsTooFew(reading, cadence.postsPerWeek)))
    return 'behind-plan';
  return most <= onPlan ? 'on-plan' : 'cannot-tell';
}

/** True where four weeks are in full view, and even with every doubtful date inside them the posts are too few. */
function postsTooFew({ timeline, readAt }: Reading, planned: number): boolean {
  const since = readAt - WEEKS_COMPARED * WEEK;
  const posts = stretchOf(timeline, readAt);
  const oldest = posts?.at(-1);
  if (!posts || !oldest || oldest.notAfter > since) return false;
  return posts.filter((post) => post.notAfter > since).length / WEEKS_COMPARED < planned;
}

/**
 * When the account's own posts of an unbroken stretch were published, newest first; `null` where the list proves no
 * such stretch. It ends before the first entry that may be an own post of unknown date. Pinned posts stand where their
 * date puts them: a list that pins a post may leave it out below.
 */
function stretchOf(timeline: Timeline | null, readAt: EpochMs): readonly Interval[] | null {
  if (timeline?.order !== 'newest-first') return null;
  if (!timeline.headInView || !timeline.exhaustive || !timeline.contiguous) return null;
  const pinned = timeline.entries.filter((entry) => entry.pinned);
  const listed = timeline.entries.filter((entry) => !entry.pinned);
  if (pinned.some(mayBeUndatedPost)) return null;
  const end = listed.findIndex(mayBeUndatedPost);
  const stretch = publishedOf(end < 0 ? listed : listed.slice(0, end));
  const oldest = stretch.at(-1);
  if (!oldest || !believable(stretch, readAt)) return null;
  const ids = new Set(listed.map((entry) => entry.id));
  const left = publishedOf(pinned.filter((entry) => entry.id === null || !ids.has(entry.id)));
  // A pinned post that may be older than the stretch is no part of it.
  const within = left.filter((post) => post.notBefore >= oldest.notAfter);
  return [...stretch, ...within].sort((a, b) => b.notBefore - a.notBefore || b.notAfter - a.notAfter);
}

/** No post lies in the future, and none is newer for certain than the one before it. */
const believable = (posts: readonly Interval[], readAt: EpochMs): boolean =>
  posts.every((post, index) => post.notBefore <= (posts[index - 1]?.notAfter ?? readAt));

const mayBeUndatedPost = (entry: Entry): boolean =>
  entry.authorship === 'unproven' || (isPost(entry) && entry.published === null);

const publishedOf = (entries: readonly Entry[]): Interval[] =>
  entries.flatMap((entry) => (isPost(entry) && entry.published ? [entry.published] : []));
