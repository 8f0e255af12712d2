/** Choices that are random, and the same again for the same seed. */

export interface Dice {
  /** At least 0, below 1. */
  number(): number;
  /** A whole number of at least 0, below the limit. */
  below(limit: number): number;
  /** One of them; `undefined` of none. */
  pick<T>(choices: ArrayLike<T>): T | undefined;
  /** True so often of one. */
  chance(share: number): boolean;
}

/** Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, good enough to choose by. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(number() * limit);
  return {
    number,
    below,
    pick: (choices) => choices[below(choices.length)],
    chance: (share) => number() < share,
  };
}

/** The seed of the n-th case of a run. */
export const seedOf = (run: number, n: number): number =>
  diceOf(run + Math.imul(n, 0x9e3779b1)).below(2 ** 32);

/** The same things in an order that the dice tell. */
export function shuffled<T>(things: readonly T[], dice: Dice): T[] {
  const order = things.map((thing) => ({ thing, rank: dice.number() }));
  return order.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
}
