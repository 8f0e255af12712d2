import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Records } from '../../components/dashboard/records';
import { watchRecords } from '../../utils/extension/dashboard-records';
import { newPlan } from '../../utils/plan/plan';
import { openDatabase } from '../../utils/store/database';
import { savePlan } from '../../utils/store/plans';
import { announceChange } from '../../utils/store/changes';
import { NOW } from '../factories';

const seen: Records[] = [];
let stop = () => {};
beforeEach(() => (stop = watchRecords((records) => seen.push(records), { in: 'everything' })));
afterEach(() => {
  stop();
  seen.length = 0;
});
const latest = () => seen.at(-1);
const companies = () => {
  const records = latest();
  return records?.state === 'loaded' ? records.plans.map(({ company }) => company.name) : null;
};

test('records come at first, and again when they change', async () => {
  await vi.waitFor(() => expect(companies()).toEqual([]));
  await savePlan(await openDatabase(), newPlan('Rosenthal Bakery', NOW, 'Europe/Berlin'));
  await vi.waitFor(() => expect(companies()).toEqual(['Rosenthal Bakery']));
});

test('changes that follow each other are loaded once', async () => {
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  for (let change = 0; change < 50; change++) announceChange('channels');
  await vi.waitFor(() => expect(seen).toHaveLength(2));
  announceChange('plans');
  await vi.waitFor(() => expect(seen).toHaveLength(3));
});

test('a database that cannot be opened is said, and read again when something changes', async () => {
  stop();
  seen.length = 0;
  (await openDatabase()).close();
  vi.resetModules();
  const working = globalThis.indexedDB;
  globalThis.indexedDB = Object.assign(new IDBFactory(), {
    open: () => {
      throw new DOMException('written by a newer version', 'VersionError');
    },
  });
  const fresh = await import('../../utils/extension/dashboard-records');
  const stopFresh = fresh.watchRecords((records) => seen.push(records), { in: 'everything' });
  try {
    await vi.waitFor(() => expect(latest()).toEqual({ state: 'failed', problem: 'newer-version' }));
    globalThis.indexedDB = working;
    announceChange('channels');
    await vi.waitFor(() => expect(latest()?.state).toBe('loaded'));
  } finally {
    globalThis.indexedDB = working;
    stopFresh();
  }
});
