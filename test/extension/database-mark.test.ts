import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { acceptDatabase, checkDatabase } from '../../utils/extension/database-mark';
import { watchHealth } from '../../utils/extension/storage-health';
import { forgetUnkept, noteUnkept } from '../../utils/extension/unkept';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../utils/store/database';
import type { StorageHealth } from '../../utils/store/storage-health';

type Area = 'local' | 'session';
type Listener = (changes: Record<string, unknown>, area: Area) => void;

/** The extension's own storage, which outlives the database. */
interface Storage {
  readonly local: Record<string, unknown>;
  readonly session: Record<string, unknown>;
  writes: number;
  readonly listeners: Set<Listener>;
}
const storage = vi.hoisted((): Storage => ({
  local: {},
  session: {},
  writes: 0,
  listeners: new Set(),
}));
vi.mock('wxt/browser', () => {
  const tell = (key: string, area: Area) => {
    storage.writes += 1;
    for (const listener of storage.listeners) listener({ [key]: {} }, area);
  };
  const areaOf = (area: Area) => ({
    get: (key: string) => Promise.resolve({ [key]: storage[area][key] }),
    set: (set: Record<string, unknown>) => {
      Object.assign(storage[area], set);
      for (const key of Object.keys(set)) tell(key, area);
      return Promise.resolve();
    },
    remove: (key: string) => {
      Reflect.deleteProperty(storage[area], key);
      tell(key, area);
      return Promise.resolve();
    },
  });
  const onChanged = {
    addListener: (listener: Listener) => storage.listeners.add(listener),
    removeListener: (listener: Listener) => storage.listeners.delete(listener),
  };
  return { browser: { storage: { local: areaOf('local'), session: areaOf('session'), onChanged } } };
});

const DAY = 86_400_000;
const now = Date.now();

async function vanish(): Promise<void> {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
}

beforeEach(() => void Object.assign(storage, { local: {}, session: {}, writes: 0 }));
afterEach(vanish);

describe('a database', () => {
  test('that is there for the first time is nothing to tell', async () => {
    expect(await checkDatabase(now)).toBeNull();
  });

  test('that is there again is nothing to tell, and is written down at most once a day', async () => {
    await checkDatabase(now);
    expect(await checkDatabase(now + 1000)).toBeNull();
    expect(storage.writes).toBe(1);
    expect(await checkDatabase(now + 2 * DAY)).toBeNull();
    expect(storage.writes).toBe(2);
  });

  test('that vanished is told with when it was last seen, for as long as nobody accepts the new one', async () => {
    await checkDatabase(now);
    const before = await (await openDatabase()).get('marks', 'database');
    await vanish();
    const vanished = await checkDatabase(now + DAY);
    expect(vanished).toMatchObject({ from: before?.createdAt, seenAt: now });
    expect(await checkDatabase(now + 9 * DAY)).toEqual(vanished);
    await acceptDatabase();
    expect(await checkDatabase(now)).toBeNull();
  });

  test('is remembered anew where what is remembered cannot be understood', async () => {
    storage.local['database'] = { id: 7 };
    expect(await checkDatabase(now)).toBeNull();
    expect(storage.local['database']).toMatchObject({ seenAt: now });
  });
});

describe('whoever watches the storage', () => {
  /** All that is told from now on. */
  function watched() {
    const told: StorageHealth[] = [];
    const end = watchHealth((health) => told.push(health));
    return { told, end };
  }

  test('hears of a vanished database, and that it was accepted', async () => {
    await checkDatabase(now);
    await vanish();
    const { told, end } = watched();
    await vi.waitFor(() => expect(told.at(-1)?.vanished).toMatchObject({ seenAt: now }));
    await acceptDatabase();
    await vi.waitFor(() => expect(told.at(-1)?.vanished).toBeNull());
    end();
  });

  test('hears that a page could not be kept, and that one was again', async () => {
    const { told, end } = watched();
    await noteUnkept('full');
    await vi.waitFor(() => expect(told.at(-1)?.unkept).toBe('full'));
    await forgetUnkept();
    await vi.waitFor(() => expect(told.at(-1)?.unkept).toBeNull());
    expect(told).toHaveLength(2);
    end();
  });
});
