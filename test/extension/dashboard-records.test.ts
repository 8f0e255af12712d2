import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Records } from '../../components/dashboard/records';
import { watchRecords } from '../../utils/extension/dashboard-records';
import { newPlan } from '../../utils/plan/plan';
import { announceChange } from '../../utils/store/changes';
import { setNote } from '../../utils/store/channels';
import { openDatabase } from '../../utils/store/database';
import { forgetChannel } from '../../utils/store/forget';
import { deletePlan, savePlan } from '../../utils/store/plans';
import { aChannel, aReading, NOW } from '../factories';

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

describe('a change of some records', () => {
  const bakery = newPlan('Rosenthal Bakery', NOW, 'Europe/Berlin');
  const mill = newPlan('Mill', NOW, 'Europe/Berlin');
  const channels = ['a', 'b', 'c'].map((id) => aChannel(aReading(), { id, planId: mill.id }));
  const loaded = () => {
    const records = latest();
    if (records?.state !== 'loaded') throw new Error('the records are not loaded');
    return records;
  };
  const heldChannel = (id: string) => loaded().channels.find((channel) => channel.id === id);

  beforeEach(async () => {
    stop();
    const database = await openDatabase();
    for (const store of ['plans', 'channels'] as const) await database.clear(store);
    for (const channel of channels) await database.put('channels', channel);
    for (const plan of [bakery, mill]) await database.put('plans', { plan, keys: [] });
    seen.length = 0;
    stop = watchRecords((records) => seen.push(records), { in: 'everything' });
    await vi.waitFor(() => expect(companies()).toEqual(['Mill', 'Rosenthal Bakery']));
  });

  test('reads those again and leaves the others the same objects', async () => {
    const [before, plans] = [heldChannel('a'), loaded().plans];
    await setNote(await openDatabase(), 'b', 'ask the owner');
    await vi.waitFor(() => expect(heldChannel('b')?.note).toBe('ask the owner'));
    expect(heldChannel('a')).toBe(before);
    expect(loaded().plans.every((plan, place) => plan === plans[place])).toBe(true);
  });

  test('takes out those that are gone', async () => {
    await forgetChannel(await openDatabase(), 'b', { by: '', at: 0 });
    await vi.waitFor(() => expect(loaded().channels.map(({ id }) => id)).toEqual(['a', 'c']));
  });

  test('puts a company that has another name in its place', async () => {
    const before = heldChannel('a');
    await savePlan(await openDatabase(), { ...mill, company: { ...mill.company, name: 'Water Mill' } });
    await vi.waitFor(() => expect(companies()).toEqual(['Rosenthal Bakery', 'Water Mill']));
    expect(heldChannel('a')).toBe(before);
  });

  test('reads the channels of a deleted company again', async () => {
    await deletePlan(await openDatabase(), mill.id, NOW);
    await vi.waitFor(() => expect(companies()).toEqual(['Rosenthal Bakery']));
    expect(loaded().channels.map(({ planId }) => planId)).toEqual(['', '', '']);
  });
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
