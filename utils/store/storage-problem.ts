/** Why the database failed, as far as its error tells and the auditor can do something about it. */

/** Each has a text that says so and what helps. */
export type StorageProblem = 'newer-version' | 'full' | 'unreadable';

const problems: Readonly<Record<string, StorageProblem>> = {
  // The database was written by a newer version of the extension.
  VersionError: 'newer-version',
  QuotaExceededError: 'full',
  // Chromium says this of a full disk, with "IOError" in the message (2026).
  DataError: 'full',
};

/** `unreadable` where the error does not tell: storage is forbidden, damaged, or gone. */
export const problemOf = (error: unknown): StorageProblem =>
  (error instanceof Error && problems[error.name]) || 'unreadable';
