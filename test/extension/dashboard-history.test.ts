import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { historyOfAll } from '../../utils/extension/dashboard-history';
import { closeDatabase, openDatabase, type Database } from '../../utils/store/database';
import { aChannel, anAudit, aReading, daysAgo } from '../factories';

let database: Database;
beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  for (const id of ['a', 'b', 'c']) {
    await database.put('channels', aChannel(aReading(), { id }));
    for (const days of [1, 3, 2]) {
      const audit = anAudit(aReading({ readAt: daysAgo(days) }), { id: `${id}${days}`, channelId: id });
      await database.put('audits', audit);
    }
  }
});

const read = async (ids: readonly string[]) => {
  const { total, batches } = await historyOfAll(database, ids);
  const audits = [];
  for await (const batch of batches) audits.push(...batch.map(({ id }) => id));
  return { total, audits };
};

test('of all channels is every audit', async () => {
  const all = ['a3', 'a2', 'a1', 'b3', 'b2', 'b1', 'c3', 'c2', 'c1'];
  expect(await read(['c', 'a', 'b'])).toEqual({ total: 9, audits: all });
});

test('of some channels is theirs, in the order asked for, oldest first', async () => {
  expect(await read(['c', 'a'])).toEqual({ total: 6, audits: ['c3', 'c2', 'c1', 'a3', 'a2', 'a1'] });
});

test('of none is nothing', async () => {
  expect(await read([])).toEqual({ total: 0, audits: [] });
});
