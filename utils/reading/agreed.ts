/** Facts that a page tells more than once. */
import { firstKnown, isKnown, unknown, type Fact } from './reading';

/**
 * The first of these facts that is known, in the order of trust, unless another known one says something else: then
 * unknown (`contradiction`), and `sources` names both. If none is known, the last one, for its reason.
 */
export function agreed<T extends string | number | boolean>(...facts: [Fact<T>, ...Fact<T>[]]): Fact<T> {
  const first = firstKnown(...facts);
  if (!isKnown(first)) return first;
  const other = facts.find((fact) => isKnown(fact) && fact.value !== first.value);
  return other && isKnown(other) ? unknown('contradiction', first.source, other.source) : first;
}

/** True where nothing that is trusted less may decide any more: the fact is known, or its signals contradict each other. */
export const isSettled = (fact: Fact<unknown>): boolean => isKnown(fact) || fact.unknown === 'contradiction';
