/** Two readings of one account on one day, such as two tabs of its profile, as one that claims no more than they prove. */
import { lastPostOf } from './last-post';
import {
  isKnown,
  known,
  type Entry,
  type EpochMs,
  type Fact,
  type Interval,
  type Known,
  type LastPost,
  type Reading,
  type Reason,
  type Timeline,
} from './reading';

/** An age moves with the clock; a span that is not at least this much shorter tells nothing new. Our choice: an hour. */
const NARROWER: EpochMs = 3_600_000;

/** What a reading tells of posts, and as of when. */
type Posts = Pick<Reading, 'readAt' | 'lastPost' | 'timeline'>;
type Dated = Posts & { readonly lastPost: Known<LastPost> };

/**
 * What the later reading says, and what the earlier one knew where the later one's view does not hold it. A
 * contradiction is never covered up. If the last post, or its end, comes from the earlier reading, the whole speaks as
 * of then: a post may have come since. Both must be of the same account, and readable.
 */
export function combine(earlier: Reading, later: Reading): Reading {
  const kind = latest(earlier.kind, later.kind);
  const { readAt, lastPost, timeline } = postsOfBoth(earlier, later);
  return {
    ...later,
    readAt,
    lastPost,
    timeline,
    account: {
      ...later.account,
      platformId: latest(earlier.account.platformId, later.account.platformId),
      handle: latest(earlier.account.handle, later.account.handle),
      name: latest(earlier.account.name, later.account.name),
    },
    kind,
    kindEvidence: (kind === later.kind ? later : earlier).kindEvidence,
    category: latest(earlier.category, later.category),
    verified: latest(earlier.verified, later.verified),
    followers: latest(earlier.followers, later.followers),
    bioPresent: latest(earlier.bioPresent, later.bioPresent),
    link: latest(earlier.link, later.link),
    postCount: latest(earlier.postCount, later.postCount),
    remarks: remarksOf(
      later,
      ...earlier.remarks.filter(
        (remark) => remark === 'feed-asked' || (remark === SEEN_BEFORE && lastPost === earlier.lastPost),
      ),
    ),
  };
}

const SEEN_BEFORE = 'last-post-seen-before';

const remarksOf = ({ remarks }: Reading, ...also: Reading['remarks']): Reading['remarks'] => [
  ...new Set([...remarks, ...also]),
];

/** Why a view may not tell when the last post was, though another view of the profile did. */
const NOT_IN_THIS_VIEW: readonly Reason[] = [
  'other-tab',
  'not-shown',
  'not-entered',
  'not-drawn',
  'stale-data',
  'no-own-post',
  'no-dates',
  'unreadable-date',
];

/**
 * A later day's reading, with the last post that an earlier one proved where this view holds none: a post so late
 * exists still, and since then there may be others, so its end is open. Both must be of the same account, and readable.
 */
export function withLastPostOf(earlier: Reading, later: Reading): Reading {
  const { lastPost } = later;
  if (isKnown(lastPost) || !isKnown(earlier.lastPost) || !NOT_IN_THIS_VIEW.includes(lastPost.unknown))
    return later;
  const { value, source } = earlier.lastPost;
  // The clock was set back: no post is later than its reading.
  if (value.notBefore > later.readAt) return later;
  return {
    ...later,
    lastPost: known({ ...value, open: true, notAfter: later.readAt }, source),
    remarks: remarksOf(later, SEEN_BEFORE),
  };
}

function latest<T>(earlier: Fact<T>, later: Fact<T>): Fact<T> {
  if (isKnown(later) || later.unknown === 'contradiction') return later;
  return isKnown(earlier) ? earlier : later;
}

/** The same list seen twice is told by the better view of it; two lists tell together what both prove. */
function postsOfBoth(earlier: Reading, later: Reading): Posts {
  if (earlier.timeline?.scope === later.timeline?.scope) return better(earlier, later);
  const was = withDatesOf(later.timeline, earlier);
  const is = withDatesOf(earlier.timeline, later);
  return isDated(was) && isDated(is) ? spanOfBoth(was, is) : better(was, is);
}

const better = (earlier: Posts, later: Posts): Posts =>
  lastPostTellsMore(earlier, later) || !isKnown(earlier.lastPost) ? later : earlier;

const isDated = (posts: Posts): posts is Dated => isKnown(posts.lastPost);

/** Either list proves a post, so the newest is not before the later one of the two; the earlier end counts. */
function spanOfBoth(was: Dated, is: Dated): Posts {
  const post = ({ lastPost }: Dated): LastPost => lastPost.value;
  const newest = post(is).notBefore > post(was).notBefore ? is : was;
  const ends = [...(isEndBelieved(is, was) ? [is] : []), ...(isEndBelieved(was, is) ? [was] : [])];
  const [first, second = first] = ends;
  if (!first || !second) return withOpenEnd(newest);
  const end = post(second).notAfter < post(first).notAfter ? second : first;
  if (end === newest) return newest;
  const { notAfter } = post(end);
  const span: LastPost = { ...post(newest), notAfter, open: false, precision: 'interval' };
  // That nothing newer is there is the greater claim, so the list that proves the end is named.
  return { readAt: end.readAt, timeline: end.timeline, lastPost: known(span, end.lastPost.source) };
}

/**
 * A list's end is believed only if no post that it leaves out, and the other list shows, may lie after it: a list that
 * lags behind proves no end.
 */
function isEndBelieved({ lastPost, timeline }: Dated, { timeline: other, lastPost: last }: Dated): boolean {
  const { open, notAfter } = lastPost.value;
  if (open || last.value.notBefore > notAfter) return false;
  const listed = new Set(timeline?.entries.map(({ id }) => id));
  const shown = other?.entries.filter((entry) => entry.authorship === 'own' && !entry.aside) ?? [];
  const isListed = ({ id }: Entry): boolean => id !== null && listed.has(id);
  // Below an entry that both list, a list that is newest-first shows older ones; above it even an undated one is newer.
  const isOrdered = other?.order === 'newest-first';
  const both = isOrdered ? shown.findIndex((entry) => isListed(entry) && !entry.pinned) : -1;
  return (both < 0 ? shown : shown.slice(0, both)).every(
    (entry) => isListed(entry) || (entry.published ? entry.published.notAfter <= notAfter : !isOrdered),
  );
}

/** A list whose end is not believed leaves something out; a third one must not find it complete again. */
function withOpenEnd({ lastPost, readAt, timeline }: Dated): Posts {
  const { value, source } = lastPost;
  return {
    readAt,
    lastPost: value.open ? lastPost : known({ ...value, open: true, notAfter: readAt }, source),
    timeline: timeline && { ...timeline, exhaustive: false },
  };
}

/** The reading with what another list knows of its entries, by their ids: a date, whose they are, for whom they are. */
function withDatesOf(other: Timeline | null, { readAt, lastPost, timeline }: Reading): Posts {
  const ids = new Map(other?.entries.flatMap((entry) => (entry.id === null ? [] : [[entry.id, entry]])));
  if (!timeline?.entries.some(({ id }) => id !== null && ids.has(id))) return { readAt, lastPost, timeline };
  const entries = timeline.entries.map((entry) => {
    const same = entry.id === null ? undefined : ids.get(entry.id);
    return same ? seenTwice(entry, same) : entry;
  });
  const listed = lastPostOf(timeline, readAt);
  // An end that was not believed before is no more to be believed with one date more.
  const exhaustive = timeline.exhaustive && !(isOpen(lastPost) && !isOpen(listed));
  const told = { ...timeline, exhaustive, entries };
  const isCarried = isLater(lastPost, listed);
  return { readAt, timeline: told, lastPost: isCarried ? lastPost : lastPostOf(told, readAt) };
}

const isOpen = (fact: Fact<LastPost>): boolean => isKnown(fact) && fact.value.open;

/** True for a last post that another list proved, of which this one knows nothing. */
const isLater = (told: Fact<LastPost>, listed: Fact<LastPost>): boolean =>
  isKnown(told) && (!isKnown(listed) || told.value.notBefore > listed.value.notBefore);

/** One entry of which two lists tell. */
function seenTwice(entry: Entry, other: Entry): Entry {
  const published = spanTold(entry.published, other.published);
  const precise = [entry, other].find((each) => isSameSpan(each.published, published));
  const aside = entry.aside ?? other.aside;
  return {
    ...entry,
    published,
    precision: precise?.precision ?? 'interval',
    authorship: entry.authorship === 'unproven' ? other.authorship : entry.authorship,
    ...(aside && { aside }),
  };
}

/** The time in which both spans lie; where they exclude each other, all that either allows. */
function spanTold(one: Interval | null, other: Interval | null): Interval | null {
  if (!one || !other) return one ?? other;
  const within = {
    notBefore: Math.max(one.notBefore, other.notBefore),
    notAfter: Math.min(one.notAfter, other.notAfter),
  };
  if (within.notBefore <= within.notAfter) return within;
  return {
    notBefore: Math.min(one.notBefore, other.notBefore),
    notAfter: Math.max(one.notAfter, other.notAfter),
  };
}

const isSameSpan = (one: Interval | null, other: Interval | null): boolean =>
  one?.notBefore === other?.notBefore && one?.notAfter === other?.notAfter;

/** True where the later reading's last post is known for the first time, is another one, or is better proven. */
export function lastPostTellsMore(
  earlier: Pick<Reading, 'lastPost'>,
  later: Pick<Reading, 'lastPost' | 'readAt'>,
): boolean {
  if (!isKnown(later.lastPost)) return false;
  if (!isKnown(earlier.lastPost)) return true;
  const [was, is] = [earlier.lastPost.value, later.lastPost.value];
  const [wasEnd, isEnd] = [endAt(was, later.readAt), endAt(is, later.readAt)];
  if (is.notBefore > wasEnd || isEnd < was.notBefore) return true;
  return isEnd - is.notBefore < wasEnd - was.notBefore - NARROWER;
}

/** An open end moves with every visit: two of them are held to the same moment before they are compared. */
const endAt = ({ open, notAfter }: LastPost, at: EpochMs): EpochMs => (open ? at : notAfter);
