/** Why something that the auditor did could not be kept. */
import { problemOf as storageProblemOf, type StorageProblem } from './store/storage-problem';
import { z } from './zod';

/** `does-not-fit`: the database is well, but what was to be stored breaks a limit of its schema. */
export type Problem = StorageProblem | 'does-not-fit';

/** `unreadable` where the error does not tell. */
export const problemOf = (error: unknown): Problem =>
  error instanceof z.core.$ZodError ? 'does-not-fit' : storageProblemOf(error);
