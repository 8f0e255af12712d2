/** Why the database failed, as far as its error tells and the auditor can do something about it. */

/**
 * Each has a text that says so and what helps. `blocked`: another tab holds an older version open; `busy`: the browser
 * takes long to open it. Both end by themselves.
 */
export type StorageProblem = 'newer-version' | 'full' | 'blocked' | 'busy' | 'unreadable';

const problems: Readonly<Record<string, StorageProblem>> = {
  // The database was written by a newer version of the extension.
  VersionError: 'newer-version',
  QuotaExceededError: 'full',
  // Ours (`database.ts`).
  BlockedError: 'blocked',
  BusyError: 'busy',
};

/** `unreadable` where the error does not tell: storage is forbidden, damaged, or gone. */
export function problemOf(error: unknown): StorageProblem {
  if (!(error instanceof Error)) return 'unreadable';
  // Chromium says DataError of a full disk, with "IOError" in the message (2026); else it is a key that is none.
  if (error.name === 'DataError' && error.message.includes('IOError')) return 'full';
  return problems[error.name] ?? 'unreadable';
}
