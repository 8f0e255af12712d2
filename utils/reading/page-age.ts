/** Pages grow old: "1 day ago" and "the newest of all" were true when the page got them, not necessarily when it is read. */
import { isKnown, type EpochMs, type Fact, type LastPost, type Reading } from './reading';

/** For so long an end stands that a list proved when the page got it, in ms: an auditor's look at one profile. Our choice. */
const END_STANDS: EpochMs = 10 * 60_000;

/**
 * A reading of a page whose document is already so many ms old. A printed age counts from some moment between then and
 * now, and nothing on the page tells which (a list may have been loaded later, or come back from a cache); so every
 * span that was made from one begins earlier by that much. Its end stands: no age was printed after now. That nothing
 * newer was posted is proven only of the moment at which the list was fetched, `listAge` ms ago at the earliest: a list
 * that may be old leaves out what came since.
 */
export function allowForPageAge(reading: Reading, documentAge: EpochMs, listAge: EpochMs = 0): Reading {
  const { timeline, lastPost } = reading;
  const age = Math.max(0, documentAge);
  const isOld = listAge > END_STANDS;
  return {
    ...reading,
    lastPost: isOld
      ? openedLastPost(widenedLastPost(lastPost, age), reading.readAt)
      : widenedLastPost(lastPost, age),
    timeline: timeline && {
      ...timeline,
      exhaustive: timeline.exhaustive && !isOld,
      entries: timeline.entries.map((entry) =>
        entry.published && entry.precision === 'interval'
          ? { ...entry, published: { ...entry.published, notBefore: entry.published.notBefore - age } }
          : entry,
      ),
    },
  };
}

function widenedLastPost(fact: Fact<LastPost>, age: EpochMs): Fact<LastPost> {
  if (!isKnown(fact) || fact.value.precision !== 'interval') return fact;
  return { ...fact, value: { ...fact.value, notBefore: fact.value.notBefore - age } };
}

function openedLastPost(fact: Fact<LastPost>, now: EpochMs): Fact<LastPost> {
  if (!isKnown(fact) || fact.value.open) return fact;
  return { ...fact, value: { ...fact.value, open: true, notAfter: Math.max(now, fact.value.notAfter) } };
}
