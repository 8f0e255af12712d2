import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../utils/store/database';
import { areMoreChannelsThan, wholeStore } from '../../utils/store/whole-store';
import { aChannel } from '../factories';

let database: Database;
beforeEach(async () => {
  database = await openDatabase();
  await database.clear('channels');
  for (const id of ['d', 'a', 'c', 'b']) await database.put('channels', aChannel(null, { id }));
});

test.each([1, 2, 3, 4, 5])('every record is read once in batches of %i', async (batch) => {
  const all = await wholeStore(database, 'channels', batch);
  expect([...all.keys()]).toEqual(['a', 'b', 'c', 'd']);
  expect([...all.values()].map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('an empty store has no records', async () => {
  expect(await wholeStore(database, 'plans')).toEqual(new Map());
});

test('there are more channels than three, and not more than four', async () => {
  expect(await areMoreChannelsThan(database, 3)).toBe(true);
  expect(await areMoreChannelsThan(database, 4)).toBe(false);
});
