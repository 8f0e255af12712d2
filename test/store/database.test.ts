import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { onChange } from '../../utils/store/changes';
import { closeDatabase, DATABASE_NAME, openDatabase, PATIENCE } from '../../utils/store/database';
import { NEWEST_VERSION } from '../../utils/store/migrations';
import { problemOf } from '../../utils/store/storage-problem';

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

/** An old tab: it holds the database at an older version, and does not let go when it is asked to. */
const heldAt = (version: number): Promise<IDBPDatabase> =>
  openDB(DATABASE_NAME, version, {
    upgrade(database) {
      // What the newer versions' steps walk through.
      database.createObjectStore('plans', { keyPath: 'plan.id' });
      database.createObjectStore('channels', { keyPath: 'id' });
      database.createObjectStore('audits', { keyPath: 'id' });
    },
  });

const whyNot = () => openDatabase().then(() => null, problemOf);
const announced = () => new Promise((heard) => onChange(heard));

describe('where another tab holds an older version', () => {
  test('it is said at once, and every time', async () => {
    const held = await heldAt(3);
    expect(await whyNot()).toBe('blocked');
    expect(await whyNot()).toBe('blocked');
    held.close();
    await vi.waitFor(async () => expect(await whyNot()).toBeNull());
  });

  test('it opens by itself once that tab lets go, and every view is told to look again', async () => {
    const held = await heldAt(3);
    expect(await whyNot()).toBe('blocked');
    const told = announced();
    held.close();
    expect(await told).toEqual(['plans', 'channels', 'audits', 'visits']);
    expect((await openDatabase()).version).toBe(NEWEST_VERSION);
  });

  test('and that is not waited for any more, the late connection is in nobody’s way', async () => {
    const held = await heldAt(3);
    expect(await whyNot()).toBe('blocked');
    await closeDatabase();
    const told = announced();
    held.close();
    await told;
    await deleteDB(DATABASE_NAME, {
      blocked: () => expect.unreachable('the late connection was left open'),
    });
  });
});

test('that the browser takes long is said after a while, and that it is open once it is', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const other = longUpgrade();
  const why = whyNot();
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(await why).toBe('busy');
  const told = announced();
  await other.end();
  await told;
  expect((await openDatabase()).version).toBe(NEWEST_VERSION);
});

/** Another tab's upgrade to the newest version, which goes on until it is ended. */
function longUpgrade() {
  let isOver = false;
  const upgraded = openDB(DATABASE_NAME, NEWEST_VERSION, {
    upgrade(database) {
      const store = database.createObjectStore('plans');
      const goOn = (): unknown => isOver || store.get('anything').then(goOn);
      goOn();
    },
  });
  return {
    async end() {
      isOver = true;
      (await upgraded).close();
    },
  };
}

test('an upgrade for which there is no room says so, and leaves nothing behind', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await whyNot()).toBe('full');
  expect(await indexedDB.databases()).toEqual([]);
  expect(await whyNot()).toBeNull();
});
