import {
  known,
  unknown,
  type EpochMs,
  type Entry,
  type Fact,
  type Interval,
  type LastPost,
  type Timeline,
} from './reading';

/** How far a page's clock may run ahead of this computer's before a date counts as lying in the future. Our choice. */
const CLOCK_SLACK: EpochMs = 10 * 60_000;

type Dated = Entry & { readonly published: Interval };

/** An own post with a date: a candidate for the last post. */
const isDatedPost = (entry: Entry): entry is Dated =>
  entry.authorship === 'own' && entry.aside === undefined && entry.published !== null;

/**
 * The last post that a list proves, by the law that a last post is an interval:
 * - any own post dated in [a, b] proves that the newest is not before a;
 * - that it is not after b is proven only by a list that is newest-first, whose head is in view and that leaves out
 *   no kind of post, and only while no entry before the first own one, and no pinned one, might be a newer own post;
 * - pinned posts count as own posts, never as the newest ones.
 *
 * A span that begins in the past and reaches to the moment of reading proves no end.
 *
 * Dates in the future are dropped; if none is left the fact is unknown (`future-date`).
 */
export function lastPostOf(timeline: Timeline, now: EpochMs): Fact<LastPost> {
  const own = timeline.entries.filter(isDatedPost);
  const posts = own.filter((entry) => entry.published.notBefore <= now + CLOCK_SLACK);
  const newest = posts.reduce<Dated | undefined>(
    (best, entry) => (best && best.published.notBefore >= entry.published.notBefore ? best : entry),
    undefined,
  );
  if (!newest) return unknown(whyNone(timeline, own.length > 0), timeline.scope);
  const notBefore = Math.min(newest.published.notBefore, now);
  const proven = own.length === posts.length ? provenEnd(timeline, posts) : null;
  const end = proven !== null && (proven < now || notBefore === now) ? proven : null;
  return known(
    {
      notBefore,
      notAfter: Math.max(notBefore, Math.min(end ?? now, now)),
      precision: newest.precision,
      open: end === null,
      url: newest.url,
    },
    timeline.scope,
  );
}

/** The latest moment at which a newer post could still have been published, `null` where the list proves no end. */
function provenEnd(timeline: Timeline, posts: readonly Dated[]): EpochMs | null {
  if (timeline.order !== 'newest-first' || !timeline.headInView || !timeline.exhaustive) return null;
  const listed = timeline.entries.filter((entry) => !entry.pinned);
  const head = listed.findIndex(isDatedPost);
  const first = listed[head];
  if (!first?.published) return null;
  if (!isNewestFirst(listed.filter(isDatedPost))) return null;
  const end = Math.max(...posts.map((entry) => entry.published.notAfter));
  // Pinned ones have no place in the order, so an undated one may be the newest as well.
  const before = [...timeline.entries.filter((entry) => entry.pinned), ...listed.slice(0, head)];
  return before.some((entry) => mayBeNewer(entry, end)) ? null : end;
}

/** False where an entry is newer for certain than one above it: the list is in another order than it says. */
function isNewestFirst(posts: readonly Dated[]): boolean {
  let latest = Infinity;
  return posts.every(({ published }) => {
    const follows = published.notBefore <= latest;
    latest = Math.min(latest, published.notAfter);
    return follows;
  });
}

/** True for an own post without a date or an entry that may be one, unless its date settles that it is not newer. */
const mayBeNewer = (entry: Entry, end: EpochMs): boolean =>
  (entry.authorship === 'own' || entry.authorship === 'unproven') &&
  entry.aside === undefined &&
  (entry.published === null || entry.published.notAfter > end);

function whyNone(timeline: Timeline, onlyFuture: boolean) {
  if (onlyFuture) return 'future-date';
  if (timeline.entries.some((entry) => entry.authorship === 'own' && entry.aside === undefined))
    return 'no-dates';
  return timeline.entries.length > 0 ? 'no-own-post' : 'not-shown';
}
