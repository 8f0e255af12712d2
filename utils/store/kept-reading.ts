/**
 * What is kept of a reading, by whichever way it came. Of other people nothing is; of a person no more than the audit
 * needs: address, name, kind and its evidence, dates, category, verification and followers.
 */
import { platformOf } from '../reading/platforms/platform';
import { isKnown, unknown, type Entry, type Fact, type Reading, type Timeline } from '../reading/reading';

/** The one place where a reading is reduced: before it is judged, so that no finding quotes what is not kept. */
export const keptOf = (reading: Reading): Reading =>
  mayBePersons(reading) ? ofPerson(reading) : withoutOthers(reading);

/**
 * True for a person's profile, and for what may be one: where persons and companies have pages of two kinds and the page
 * does not prove which it is. Whoever entered a channel by hand, without its kind, meant what they entered.
 */
function mayBePersons({ kind, platform }: Reading): boolean {
  if (isKnown(kind)) return kind.value === 'personal-profile';
  return kind.unknown !== 'not-entered' && platformOf(platform)?.class === 'separate-pages';
}

/**
 * Other people's posts are no business of the audit: of an entry that is not the account's, or not proven to be, only
 * its place and time stay. Its address would name them.
 */
const withoutOthers = (reading: Reading): Reading => ({
  ...reading,
  timeline: reading.timeline && {
    ...reading.timeline,
    entries: reading.timeline.entries.map((entry) => (entry.authorship === 'own' ? entry : unnamed(entry))),
  },
});

function ofPerson(reading: Reading): Reading {
  const { account, lastPost, timeline } = reading;
  return {
    ...reading,
    // The address bar may hold more: whose post was open, from where the auditor came.
    url: account.profileUrl,
    language: null,
    bioPresent: notKept(reading.bioPresent),
    link: notKept(reading.link),
    postCount: notKept(reading.postCount),
    lastPost: isKnown(lastPost) ? { ...lastPost, value: { ...lastPost.value, url: null } } : lastPost,
    timeline: timeline && { ...timeline, entries: datesOf(timeline) },
  };
}

/** What was known is not kept; why something was unknown says nothing of the person. */
const notKept = <T>(fact: Fact<T>): Fact<T> => (isKnown(fact) ? unknown('not-kept', fact.source) : fact);

/**
 * The entries as places and times. A post that a list shows twice, pinned and in its place, stands there once: without
 * ids nobody could tell later that it is one.
 */
function datesOf({ entries }: Timeline): Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const before = entry.id === null ? undefined : seen.get(entry.id);
    if (entry.id !== null && (!before || (before.pinned && !entry.pinned))) seen.set(entry.id, entry);
  }
  return entries.filter((entry) => entry.id === null || seen.get(entry.id) === entry).map(unnamed);
}

const unnamed = (entry: Entry): Entry => ({ ...entry, id: null, url: null });
