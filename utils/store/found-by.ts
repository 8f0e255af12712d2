/** Looking records up by several keys at once. */

/** What that needs of a store and its index, in a transaction of any mode. */
export interface Lookup<Index extends string, Stored> {
  get(id: string): Promise<Stored | undefined>;
  index(name: Index): {
    getAll(key: string): Promise<Stored[]>;
    getAllKeys(key: string): Promise<string[]>;
  };
}

/**
 * The records that an index has under any of these keys, each once, those of earlier keys first. Only the first key's
 * are read at once, of the others which they are: nearly always the same ones, and reading a plan or a channel takes
 * longer than asking for all of them.
 */
export async function foundBy<Index extends string, Stored>(
  store: Lookup<Index, Stored>,
  name: Index,
  [first, ...others]: readonly string[],
  idOf: (stored: Stored) => string,
): Promise<Stored[]> {
  if (first === undefined) return [];
  const index = store.index(name);
  const [stored, ...ids] = await Promise.all([
    index.getAll(first),
    ...others.map((key) => index.getAllKeys(key)),
  ]);
  const known = new Set(stored.map(idOf));
  const further = [...new Set(ids.flat())].filter((id) => !known.has(id));
  const rest = await Promise.all(further.map((id) => store.get(id)));
  return [...stored, ...rest.filter((one) => one !== undefined)];
}
