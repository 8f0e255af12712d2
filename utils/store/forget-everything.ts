/** Forgetting everything: every record of every store, in one transaction. */
import type { EpochMs } from '../reading/reading';
import { announceChange } from './changes';
import type { Database } from './database';
import { accountToForget, companyToForget, forgottenHash, rememberForgotten } from './forgotten';
import { wholeStore } from './whole-store';

/**
 * Deletes every record. The database's own mark begins anew: the one before told since when it was used. Where
 * `isRemembered`, a one-way hash of each account and company stays, with those of what was forgotten before; else none.
 */
export async function forgetAllRecords(
  database: Database,
  isRemembered: boolean,
  at: EpochMs,
): Promise<void> {
  // No transaction waits for a hash.
  const hashes = isRemembered ? await hashesOfAll(database) : [];
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  for (const name of stores) {
    if (name !== 'forgotten' || !isRemembered) await transaction.objectStore(name).clear();
  }
  await transaction.objectStore('marks').put({ key: 'database', id: crypto.randomUUID(), createdAt: at });
  await rememberForgotten(transaction.objectStore('forgotten'), hashes, at);
  await transaction.done;
  announceChange('plans', 'channels', 'audits', 'visits');
}

async function hashesOfAll(database: Database): Promise<string[]> {
  const names = new Set((await database.getAllKeys('plans')).map(companyToForget));
  for (const channel of (await wholeStore(database, 'channels')).values())
    for (const name of accountToForget(channel)) names.add(name);
  return Promise.all([...names].map(forgottenHash));
}
