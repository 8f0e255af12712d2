/** Which of two readings of one view of a page tells more. */
import { factNames, factOf } from './facts';
import { isAnswer, isKnown, type Fact, type Reading } from './reading';

/** How many facts a reading knows. */
const knownFacts = (reading: Reading): number =>
  factNames.filter((name) => isKnown(factOf(reading, name))).length;

/**
 * True where `after` is worth telling once `before` was told: the page's state changed, another account stands there,
 * the kind changed, more is known, or the last post is later or its end proven. The same page read again is not.
 */
export function tellsMore(before: Reading | null, after: Reading): boolean {
  if (!before || before.account.key !== after.account.key) return true;
  if (before.state !== after.state) return isAnswer(after.state) || !isAnswer(before.state);
  if (saysAnotherKind(before.kind, after.kind)) return true;
  return knownFacts(after) > knownFacts(before) || provesMore(before, after);
}

/**
 * True where `before` knew what `after`, of the same account, does not: parts of a page go as it is scrolled. What is
 * better in the one does not make up for what is lost with the other. A fact about which signals have come to disagree
 * is in doubt, not forgotten.
 */
export function forgets(before: Reading, after: Reading): boolean {
  if (before.account.key !== after.account.key || before.state !== after.state) return false;
  const isLost = (fact: Fact<unknown>): boolean => !isKnown(fact) && fact.unknown !== 'contradiction';
  return (
    factNames.some((name) => isKnown(factOf(before, name)) && isLost(factOf(after, name))) ||
    provesMore(after, before)
  );
}

/** A kind that is not told any more (the header was scrolled away) is no other one, unless signals disagree about it. */
const saysAnotherKind = (before: Reading['kind'], after: Reading['kind']): boolean =>
  (isKnown(after) || after.unknown === 'contradiction') && JSON.stringify(before) !== JSON.stringify(after);

/** True where both know a last post, and that of `after` is later or its end proven. */
function provesMore(before: Reading, after: Reading): boolean {
  if (!isKnown(before.lastPost) || !isKnown(after.lastPost)) return false;
  const [was, is] = [before.lastPost.value, after.lastPost.value];
  // An age moves with the clock: only what the page itself says counts.
  const drift = Math.max(0, after.readAt - before.readAt);
  return is.notBefore > was.notBefore + drift || (was.open && !is.open);
}
