/** Why something that the auditor did could not be kept. */
import { problemOf as storageProblemOf, type StorageProblem } from './store/storage-problem';
import { z } from './zod';

/**
 * `does-not-fit`: the database is well, but what was to be stored breaks a limit of its schema. `not-for-a-backup`: so does
 * what is stored already, which no backup can hold then.
 */
export type Problem = StorageProblem | 'does-not-fit' | 'not-for-a-backup';

/** Something is stored that no backup can hold. Known by its name, which it keeps on its way from a worker. */
export class NotForABackupError extends Error {
  override name = 'NotForABackupError';
}

/** `unreadable` where the error does not tell. */
export function problemOf(error: unknown): Problem {
  if (error instanceof z.core.$ZodError) return 'does-not-fit';
  if (error instanceof Error && error.name === 'NotForABackupError') return 'not-for-a-backup';
  return storageProblemOf(error);
}
