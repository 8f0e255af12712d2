/** Ids that say what a record holds: two browsers that made one of the same give it the same id, of anything else another. */

/** JSON whose fields stand in the order of their names. */
export const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** FNV-1a of what JSON holds, at most eight characters: for telling apart what few browsers say of one record. */
export function shortHash(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(inOneOrder(value)))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}
