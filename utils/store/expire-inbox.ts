/** The inbox's expiry: what nobody assigned is kept for a time and no longer. */
import type { EpochMs } from '../reading/reading';
import { announceChange } from './changes';
import { auditsOf } from './channels';
import type { Database } from './database';
import { namesOfNoOther } from './forget';
import { editsOfAccounts } from './forget-edits';

/**
 * Deletes what the inbox has kept long enough, with its audits and edits; those by a name that another channel bears too
 * are that one's. Returns how many channels went.
 */
export async function expireInbox(database: Database, now: EpochMs): Promise<number> {
  const transaction = database.transaction(['channels', 'audits', 'edits'], 'readwrite');
  const channels = transaction.objectStore('channels');
  const audits = transaction.objectStore('audits');
  const edits = transaction.objectStore('edits');
  const expired = await channels.index('byExpiry').getAll(IDBKeyRange.upperBound(now));
  for (const channel of expired) {
    const { id } = channel;
    await channels.delete(id);
    for (const audit of await audits.index('byChannel').getAllKeys(auditsOf(id))) await audits.delete(audit);
    const names = await namesOfNoOther(channels, channel);
    for (const edit of await editsOfAccounts(edits, names)) await edits.delete(edit.id);
  }
  await transaction.done;
  const ids = expired.map(({ id }) => id);
  if (ids.length > 0) announceChange({ store: 'channels', ids }, 'audits');
  return ids.length;
}
