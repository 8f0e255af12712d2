/** Which of two readings of one view of a page tells more. */
import { isAnswer, isKnown, type Reading } from './reading';

/** How many facts a reading knows. */
const knownFacts = ({ account, ...reading }: Reading): number =>
  [
    account.platformId,
    account.handle,
    account.name,
    reading.kind,
    reading.category,
    reading.verified,
    reading.followers,
    reading.bioPresent,
    reading.link,
    reading.postCount,
    reading.lastPost,
  ].filter((fact) => 'value' in fact).length;

/**
 * True where `after` is worth telling once `before` was told: the page's state changed, another account stands there,
 * the kind changed, more is known, or the last post is later or its end proven. The same page read again is not.
 */
export function tellsMore(before: Reading | null, after: Reading): boolean {
  if (!before || before.account.key !== after.account.key) return true;
  if (before.state !== after.state) return isAnswer(after.state) || !isAnswer(before.state);
  if (JSON.stringify(before.kind) !== JSON.stringify(after.kind)) return true;
  if (knownFacts(after) > knownFacts(before)) return true;
  if (!isKnown(before.lastPost) || !isKnown(after.lastPost)) return false;
  const [was, is] = [before.lastPost.value, after.lastPost.value];
  // An age moves with the clock: only what the page itself says counts.
  const drift = after.readAt - before.readAt;
  return is.notBefore > was.notBefore + drift || (was.open && !is.open);
}
