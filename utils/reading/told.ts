/** Which signals told which facts of a reading: by this the watch over the platforms' pages notices that one falls silent. */
import { isKnown, type Fact, type Reading, type Signal } from './reading';

/** The facts of a reading, and `posts`: a list of posts is in view, dated or not. */
export const toldFacts = [
  'kind',
  'lastPost',
  'posts',
  'followers',
  'verified',
  'category',
  'bioPresent',
  'link',
  'postCount',
  'name',
  'handle',
  'platformId',
] as const;
export type ToldFact = (typeof toldFacts)[number];

/** Each fact that signals of the page told, with those signals. The kind has several, deciding or not. */
export type Told = Readonly<Partial<Record<ToldFact, readonly Signal[]>>>;

/**
 * What the page told by itself, and by which signals. What the address alone says is left out, and what signals told
 * that were `asked` for: neither is a word of the page.
 */
export function toldBy(reading: Reading, asked: readonly Signal[] = []): Told {
  const { account, platform, timeline } = reading;
  const facts: readonly [ToldFact, Fact<unknown>][] = [
    ['kind', reading.kind],
    ['lastPost', reading.lastPost],
    ['followers', reading.followers],
    ['verified', reading.verified],
    ['category', reading.category],
    ['bioPresent', reading.bioPresent],
    ['link', reading.link],
    ['postCount', reading.postCount],
    ['name', account.name],
    ['handle', account.handle],
    ['platformId', account.platformId],
  ];
  const besides = [`${platform}.address`, ...asked];
  const told = new Map<ToldFact, Set<Signal>>();
  const add = (fact: ToldFact, signal: Signal): void => {
    if (!besides.includes(signal)) told.set(fact, (told.get(fact) ?? new Set()).add(signal));
  };
  for (const { signal } of reading.kindEvidence) add('kind', signal);
  for (const [name, fact] of facts) if (isKnown(fact)) add(name, fact.source);
  if (timeline && timeline.entries.length > 0) add('posts', timeline.scope);
  return Object.fromEntries([...told].map(([fact, signals]) => [fact, [...signals]]));
}
