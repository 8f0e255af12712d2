/** Two readings of one account on one day, such as two tabs of its profile, as one that claims no more than they prove. */
import { isKnown, type EpochMs, type Fact, type LastPost, type Reading } from './reading';

/** An age moves with the clock; a span that is not at least this much shorter tells nothing new. Our choice: an hour. */
const NARROWER: EpochMs = 3_600_000;

/**
 * What the later reading says, and what the earlier one knew where the later one's view does not hold it. A
 * contradiction is never covered up. If the last post comes from the earlier reading, the whole speaks as of then: a
 * post may have come since. Both must be of the same account, and readable.
 */
export function combine(earlier: Reading, later: Reading): Reading {
  const kind = latest(earlier.kind, later.kind);
  const post = lastPostTellsMore(earlier, later) || !isKnown(earlier.lastPost) ? later : earlier;
  return {
    ...later,
    readAt: post.readAt,
    lastPost: post.lastPost,
    timeline: post.timeline,
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
  };
}

function latest<T>(earlier: Fact<T>, later: Fact<T>): Fact<T> {
  if (isKnown(later) || later.unknown === 'contradiction') return later;
  return isKnown(earlier) ? earlier : later;
}

/** True where the later reading's last post is known for the first time, is another one, or is better proven. */
export function lastPostTellsMore(earlier: Reading, later: Reading): boolean {
  if (!isKnown(later.lastPost)) return false;
  if (!isKnown(earlier.lastPost)) return true;
  const [was, is] = [earlier.lastPost.value, later.lastPost.value];
  const [wasEnd, isEnd] = [endAt(was, later.readAt), endAt(is, later.readAt)];
  if (is.notBefore > wasEnd || isEnd < was.notBefore) return true;
  return isEnd - is.notBefore < wasEnd - was.notBefore - NARROWER;
}

/** An open end moves with every visit: two of them are held to the same moment before they are compared. */
const endAt = ({ open, notAfter }: LastPost, at: EpochMs): EpochMs => (open ? at : notAfter);
