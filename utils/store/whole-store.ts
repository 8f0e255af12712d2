/** Whole stores, for views of everything. */
import type { StoreValue } from 'idb';
import type { Database } from './database';
import type { ChannelAuditDatabase } from './schema';

/** So many records come in one go: no longer than a page may be kept from drawing and answering. Our choice. */
const BATCH = 250;

/** All records by their keys, read in batches between which the page goes on. What changes meanwhile is announced. */
export async function wholeStore<Name extends 'plans' | 'channels'>(
  database: Database,
  name: Name,
  batch = BATCH,
): Promise<Map<string, StoreValue<ChannelAuditDatabase, Name>>> {
  const all = new Map<string, StoreValue<ChannelAuditDatabase, Name>>();
  let range: IDBKeyRange | null = null;
  for (;;) {
    const { store } = database.transaction(name);
    const [keys, records] = await Promise.all([store.getAllKeys(range, batch), store.getAll(range, batch)]);
    for (const [place, record] of records.entries()) all.set(keys[place] ?? '', record);
    const last = keys.at(-1);
    if (last === undefined || keys.length < batch) return all;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** True where there are more channels than that. A short look into an index: counting many takes long. */
export const areMoreChannelsThan = async (database: Database, count: number): Promise<boolean> =>
  (await database.getAllKeysFromIndex('channels', 'byPlan', null, count + 1)).length > count;
