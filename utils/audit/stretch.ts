/**
 * The stretch of a channel's own posts that a list proves to be unbroken.
 *
 * It is proven only by a list that leaves out no kind of post, stands newest first from its head on and lacks no entry:
 * a tab with videos but without Shorts shows gaps that the channel never had.
 */
import type { Entry, EpochMs, Interval, Reading, Timeline } from '../reading/reading';

/** An own post for everybody, dated or not. */
export const isPost = (entry: Entry): boolean => entry.authorship === 'own' && entry.aside === undefined;

/** True for a list that shows all that the account published from its newest post to the last entry listed. */
export const isUnbroken = ({ order, headInView, exhaustive, contiguous }: Timeline): boolean =>
  order === 'newest-first' && headInView && exhaustive && contiguous;

/**
 * When the account's own posts of an unbroken stretch were published, newest first; `null` where the list proves no
 * such stretch. It ends before the first entry that may be an own post of unknown date. Pinned posts stand where their
 * date puts them: a list that pins a post may leave it out below.
 */
export function ownStretch({ timeline, readAt }: Reading): readonly Interval[] | null {
  if (!timeline || !isUnbroken(timeline)) return null;
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
