/** Which of those that bore a name was meant at a moment: a handle can change hands. */
import type { AccountKey, EpochMs } from '../reading/reading';
import { inOrder } from './facts';
import type { Sighting } from './sightings';

/** Looks up who bore a name at a moment. */
export class Bearers {
  /** By name, earliest first once they are asked for. */
  readonly #byKey = new Map<AccountKey, { readonly list: Sighting[]; isSorted: boolean }>();

  add(sighting: Sighting): void {
    for (const key of sighting.keys) {
      const borne = this.#byKey.get(key);
      if (!borne) this.#byKey.set(key, { list: [sighting], isSorted: true });
      else {
        borne.list.push(sighting);
        borne.isSorted = false;
      }
    }
  }

  /** The sighting nearest in time under one of these names: of two as near the earlier, then the one of smaller id. */
  nearest(keys: readonly AccountKey[], at: EpochMs): Sighting | undefined {
    let best: Sighting | undefined;
    for (const key of keys) {
      for (const one of this.#around(key, at)) {
        if (!best || Math.abs(one.at - at) - Math.abs(best.at - at) < 0 || isFirstOfAsNear(one, best, at))
          best = one;
      }
    }
    return best;
  }

  /** The first of the last moment before, and the first of the moment itself or after it. */
  #around(key: AccountKey, at: EpochMs): Sighting[] {
    const list = this.#sorted(key);
    const next = firstFrom(list, at);
    const before = list[next - 1];
    return [before && list[firstFrom(list, before.at)], list[next]].filter((one) => one !== undefined);
  }

  #sorted(key: AccountKey): readonly Sighting[] {
    const borne = this.#byKey.get(key);
    if (!borne) return [];
    if (!borne.isSorted) borne.list.sort(inOrder);
    borne.isSorted = true;
    return borne.list;
  }
}

const isFirstOfAsNear = (one: Sighting, best: Sighting, at: EpochMs): boolean =>
  Math.abs(one.at - at) === Math.abs(best.at - at) && inOrder(one, best) < 0;

/** The place of the first that is not before that moment. */
function firstFrom(sorted: readonly Sighting[], at: EpochMs): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
