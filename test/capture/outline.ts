/** A reading without its strings: what must be the same of a page and of its redacted copy. */
import { isKnown, type Fact, type Reading } from '../../utils/reading/reading';

/** The value, or that there is one, or why there is none. */
const told = <T>(fact: Fact<T>): unknown => (isKnown(fact) ? fact.value : fact.unknown);
const isTold = (fact: Fact<unknown>): unknown => (isKnown(fact) ? true : fact.unknown);

export const outlineOf = (reading: Reading | null) =>
  reading && {
    state: reading.state,
    language: reading.language,
    kind: told(reading.kind),
    kindEvidence: reading.kindEvidence,
    verified: told(reading.verified),
    followers: isKnown(reading.followers) ? reading.followers.value.precision : reading.followers.unknown,
    lastPost: isKnown(reading.lastPost)
      ? { ...reading.lastPost.value, url: reading.lastPost.value.url !== null }
      : reading.lastPost.unknown,
    timeline: reading.timeline && {
      ...reading.timeline,
      entries: reading.timeline.entries.map((entry) => ({
        ...entry,
        id: entry.id !== null,
        url: entry.url !== null,
      })),
    },
    aliases: reading.account.aliases.length,
    platformId: isTold(reading.account.platformId),
    handle: isTold(reading.account.handle),
    name: isTold(reading.account.name),
    category: isTold(reading.category),
    bioPresent: told(reading.bioPresent),
    link: isTold(reading.link),
    postCount: isTold(reading.postCount),
    remarks: reading.remarks,
  };

/** The strings of a reading that say who the account is and what it posted. */
export function privateStringsOf(reading: Reading | null): string[] {
  if (!reading) return [];
  const { handle, name, platformId } = reading.account;
  const entries = reading.timeline?.entries ?? [];
  return [
    ...[handle, name, platformId, reading.category].map((fact) => (isKnown(fact) ? fact.value : '')),
    ...entries.map(({ id }) => id ?? ''),
  ];
}
