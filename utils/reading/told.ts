/** Which signals told which facts of a reading: by this the watch over the platforms' pages notices that one falls silent. */
import { factNames, factOf, type FactName } from './facts';
import { isKnown, type Reading, type Signal } from './reading';

/** A fact of a reading, or `posts`: a list of posts is in view, dated or not. */
export type ToldFact = FactName | 'posts';
/** In the order in which an auditor asks for them. */
export const toldFacts: readonly ToldFact[] = factNames.flatMap((name): readonly ToldFact[] =>
  name === 'lastPost' ? [name, 'posts'] : [name],
);

/** Each fact that signals of the page told, with those signals. The kind has several, deciding or not. */
export type Told = Readonly<Partial<Record<ToldFact, readonly Signal[]>>>;

/**
 * What the page told by itself, and by which signals. What the address alone says is left out, and what signals told
 * that were `asked` for: neither is a word of the page.
 */
export function toldBy(reading: Reading, asked: readonly Signal[] = []): Told {
  const { platform, timeline } = reading;
  const besides = [`${platform}.address`, ...asked];
  const told = new Map<ToldFact, Set<Signal>>();
  const add = (fact: ToldFact, signal: Signal): void => {
    if (!besides.includes(signal)) told.set(fact, (told.get(fact) ?? new Set()).add(signal));
  };
  for (const { signal } of reading.kindEvidence) add('kind', signal);
  for (const name of factNames) {
    const fact = factOf(reading, name);
    if (isKnown(fact)) add(name, fact.source);
  }
  if (timeline && timeline.entries.length > 0) add('posts', timeline.scope);
  return Object.fromEntries([...told].map(([fact, signals]) => [fact, [...signals]]));
}
