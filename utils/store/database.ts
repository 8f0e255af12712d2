/**
 * The database. Opened by the background, the popup and the dashboard only: a content script's `indexedDB` is the
 * page's.
 */
import { openDB, type IDBPDatabase } from 'idb';
import type { EpochMs } from '../reading/reading';
import { announceChange } from './changes';
import { migrate, NEWEST_VERSION } from './migrations';
import type { ChannelAuditDatabase } from './schema';

export type Database = IDBPDatabase<ChannelAuditDatabase>;

export const DATABASE_NAME = 'channel-audit';

/** How long the browser may take to open the database before that is said, in ms. Our choice. */
export const PATIENCE: EpochMs = 5000;

let opened: Promise<Database> | undefined;

type Delay = 'BlockedError' | 'BusyError';
/** The database is not open yet, but the request stands. The name says why (`storage-problem.ts`). */
class NotYetOpen extends Error {
  constructor(why: Delay) {
    super('The database is not open yet.');
    this.name = why;
  }
}

/**
 * The open database; opened once a context, again after the browser closed it. Rejects where it cannot be opened
 * (storage forbidden, or written by a newer version of the extension: `VersionError`). Rejects too for as long as
 * another tab holds an older version of it, or the browser does not answer: once it is open after all, everything in it
 * is announced as changed, so that every view looks again.
 */
export function openDatabase(): Promise<Database> {
  opened ??= open();
  return opened;
}

function open(): Promise<Database> {
  let isDelayed = false;
  let delay: (why: Delay) => void = () => undefined;
  const delayed = new Promise<never>((_, reject) => {
    delay = (why) => {
      isDelayed = true;
      reject(new NotYetOpen(why));
    };
  });
  const overdue = setTimeout(() => delay('BusyError'), PATIENCE);
  const connecting = connect(() => delay('BlockedError'));
  const opening = Promise.race([connecting, delayed]);
  void connecting
    .catch(() => undefined)
    .then((database) => {
      clearTimeout(overdue);
      if (opened === opening) opened = database && Promise.resolve(database);
      // Nobody waits for it any more.
      else if (isDelayed) database?.close();
      if (isDelayed) announceChange('plans', 'channels', 'audits', 'visits');
    });
  return opening;
}

/** One request to the browser, at the newest version. `blocked` is called where another tab does not let go of an older one. */
async function connect(blocked: () => void): Promise<Database> {
  let failure: unknown;
  try {
    return await openDB<ChannelAuditDatabase>(DATABASE_NAME, NEWEST_VERSION, {
      blocked,
      upgrade: (database, from, _to, transaction) => {
        transaction.done.catch((error: unknown) => (failure ??= error));
        // idb does not wait for an upgrade: one that fails must undo itself whole.
        migrate(database, from, transaction).catch((error: unknown) => {
          failure ??= error;
          transaction.abort();
        });
      },
      // Another tab wants to upgrade: let go, so that it does not wait for this one.
      blocking: (_current, _blocked, event) => {
        opened = undefined;
        (event.target as IDBDatabase).close();
      },
      terminated: () => (opened = undefined),
    });
  } catch (error) {
    // Of an upgrade that failed the browser says only that it was given up; why stands in the upgrade's own error.
    throw failure ?? error;
  }
}

/** Lets the database go, so that it can be deleted or upgraded; the next `openDatabase` opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}
