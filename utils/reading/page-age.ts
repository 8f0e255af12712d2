/** Ages grow old: "1 day ago" was true when the page got it, not necessarily when it is read. */
import { isKnown, type EpochMs, type Fact, type LastPost, type Reading } from './reading';

/**
 * A reading of a page whose document is already so many ms old. A printed age counts from some moment between then and
 * now, and nothing on the page tells which (a list may have been loaded later, or come back from a cache); so every
 * span that was made from one begins earlier by that much. Its end stands: no age was printed after now.
 */
export function allowForPageAge(reading: Reading, documentAge: EpochMs): Reading {
  const { timeline, lastPost } = reading;
  const age = Math.max(0, documentAge);
  return {
    ...reading,
    lastPost: widenedLastPost(lastPost, age),
    timeline: timeline && {
      ...timeline,
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
