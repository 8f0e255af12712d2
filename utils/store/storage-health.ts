/** Whether all that was stored is there still, and whether more can be. */
import type { EpochMs } from '../reading/reading';
import type { DatabaseMark } from './schema';
import type { StorageProblem } from './storage-problem';

/** A database as it is remembered outside of it. */
export interface KnownDatabase {
  readonly id: string;
  readonly createdAt: EpochMs;
  /** When it was last seen, to the day or so. */
  readonly seenAt: EpochMs;
}

/** A database that was there, and in whose place there is another one. */
export interface Vanished {
  /** From when on it was filled. */
  readonly from: EpochMs;
  /** When it was last seen. */
  readonly seenAt: EpochMs;
  /** From when on there is another one. */
  readonly since: EpochMs;
}

export interface StorageHealth {
  /** `null` where the database is the one that was there before. */
  readonly vanished: Vanished | null;
  /** Why the last page that was read could not be kept; `null` where it was. */
  readonly unkept: StorageProblem | null;
}

/** As it should be, and as it is taken to be until it is known. */
export const WELL: StorageHealth = { vanished: null, unkept: null };

/** Being seen is noted again after so long, in ms: a write a day is nothing. Our choice. */
const NOTED_FOR: EpochMs = 86_400_000;

/** What the mark of the open database says about the one that is remembered; `null`: none is. */
export type Comparison =
  | { readonly is: 'known' }
  /** It is to be remembered, as this: for the first time, or as seen by now. */
  | { readonly is: 'to-note'; readonly known: KnownDatabase }
  | { readonly is: 'another'; readonly vanished: Vanished };

export function comparedWith(known: KnownDatabase | null, mark: DatabaseMark, now: EpochMs): Comparison {
  const { id, createdAt } = mark;
  if (known && known.id !== id)
    return { is: 'another', vanished: { from: known.createdAt, seenAt: known.seenAt, since: createdAt } };
  if (known && Math.abs(now - known.seenAt) < NOTED_FOR) return { is: 'known' };
  return { is: 'to-note', known: { id, createdAt, seenAt: now } };
}
