/** What changed from one audit of a channel to the next. */
import { factNames, factOf, type FactName } from '../../utils/reading/facts';
import { isKnown, type LastPost, type Reading } from '../../utils/reading/reading';
import type { Audit } from '../../utils/store/schema';

export interface AuditWithChanges {
  readonly audit: Audit;
  /** The one before it; `null` for the first. */
  readonly before: Audit | null;
  /** The facts that are not what they were. What could not be told this time is no change. */
  readonly changed: readonly FactName[];
  readonly stateChanged: boolean;
}

/** A channel's audits with what each changed. `audits` newest first, as they come. */
export const withChanges = (audits: readonly Audit[]): AuditWithChanges[] =>
  audits.map((audit, index) => {
    const before = audits[index + 1] ?? null;
    return {
      audit,
      before,
      changed: before ? changedFacts(before.reading, audit.reading) : [],
      stateChanged: before !== null && before.reading.state !== audit.reading.state,
    };
  });

/** The facts that are known now and were unknown or otherwise before. */
export const changedFacts = (before: Reading, after: Reading): FactName[] =>
  factNames.filter((name) => {
    const [then, now] = [factOf(before, name), factOf(after, name)];
    if (!isKnown(now)) return false;
    if (!isKnown(then)) return true;
    if (name === 'lastPost') return isNews(then.value as LastPost, now.value as LastPost);
    if (name === 'followers')
      return (then.value as { count: number }).count !== (now.value as { count: number }).count;
    return then.value !== now.value;
  });

/**
 * True where the last post is proven to be another one, or its end became proven. An age that was read on another day
 * spans other moments and is no news while the two spans may mean one post.
 */
function isNews(then: LastPost, now: LastPost): boolean {
  return now.notBefore > then.notAfter || now.notAfter < then.notBefore || (then.open && !now.open);
}
