/**
 * The database. Opened by the background, the popup and the dashboard only: a content script's `indexedDB` is the
 * page's.
 */
import { openDB, type IDBPDatabase } from 'idb';
import { migrate, NEWEST_VERSION } from './migrations';
import type { ChannelAuditDatabase } from './schema';

export type Database = IDBPDatabase<ChannelAuditDatabase>;

export const DATABASE_NAME = 'channel-audit';

let opened: Promise<Database> | undefined;

/**
 * The open database; opened once a context, again after the browser closed it. Rejects where it cannot be opened
 * (storage forbidden, or written by a newer version of the extension: `VersionError`).
 */
export function openDatabase(): Promise<Database> {
  opened ??= openDB<ChannelAuditDatabase>(DATABASE_NAME, NEWEST_VERSION, {
    upgrade: (database, from, _to, transaction) => {
      // idb does not wait for an upgrade: one that fails must undo itself whole.
      migrate(database, from, transaction).catch(() => transaction.abort());
    },
    // Another tab wants to upgrade: let go, so that it does not wait for this one.
    blocking: (_current, _blocked, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Lets the database go, so that it can be deleted or upgraded; the next `openDatabase` opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}
