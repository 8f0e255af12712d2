/** Ids that say what a record holds: two browsers that made one of the same give it the same id, of anything else another. */
import { shortHashOf } from '../short-hash';

/** JSON whose fields stand in the order of their names. */
export const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** A hash of what JSON holds, at most eight characters: for telling apart what few browsers say of one record. */
export const shortHash = (value: unknown): string => shortHashOf(inOneOrder(value));
