import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Records } from '../../components/dashboard/records';
import { watchRecords } from '../../utils/extension/dashboard-records';
import { newPlan } from '../../utils/plan/plan';
import { announceChange } from '../../utils/store/changes';
import { openDatabase } from '../../utils/store/database';
import { aChannel, aReading, NOW } from '../factories';

const seen: Records[] = [];
let stop = () => {};

describe('of very many channels', () => {
  const companies = 40;
  const plans = Array.from({ length: companies }, (_, index) =>
    newPlan(`Company ${String(index).padStart(2, '0')}`, NOW, 'Europe/Berlin'),
  );
  beforeEach(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(['plans', 'channels'], 'readwrite');
    for (const plan of plans) {
      await transaction.objectStore('plans').put({ plan, keys: [] });
      for (let index = 0; index < 10; index++)
        await transaction.objectStore('channels').put(aChannel(aReading(), { planId: plan.id }));
    }
    await transaction.done;
    seen.length = 0;
  });
  afterEach(async () => {
    stop();
    const database = await openDatabase();
    await Promise.all([database.clear('plans'), database.clear('channels')]);
  });
  const states = () => seen.map(({ state }) => state);
  const counts = () => seen.map((records) => ('channels' in records ? records.channels.length : 0));

  test('a screenful comes first, and once', async () => {
    stop = watchRecords((records) => seen.push(records), { in: 'everything' });
    await vi.waitFor(() => expect(states()).toEqual(['begun', 'loaded']));
    expect(counts()).toEqual([40, 400]);
    announceChange('channels');
    await vi.waitFor(() => expect(states()).toEqual(['begun', 'loaded', 'loaded']));
  });

  test('those of the company that is looked at come first, with its plan', async () => {
    const id = plans[39]?.id ?? '';
    stop = watchRecords((records) => seen.push(records), { in: 'company', id });
    await vi.waitFor(() => expect(states()).toEqual(['begun', 'loaded']));
    expect(seen[0]).toMatchObject({ plans: [{ id }] });
    expect(counts()).toEqual([10, 400]);
  });
});
