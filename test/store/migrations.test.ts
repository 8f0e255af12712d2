import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { deleteDB } from 'idb';
import { decisionAbout, namesOf } from '../../utils/audit/subject';
import { PLAN_VERSION, planSchema } from '../../utils/plan/plan';
import { upgradedPlan } from '../../utils/plan/versions';
import { channelsOf } from '../../utils/store/channels';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../utils/store/database';
import { NEWEST_VERSION } from '../../utils/store/migrations';
import { allPlans, plansNaming } from '../../utils/store/plans';
import { visitsOf } from '../../utils/store/visits';
import { frozenDatabases as examples, type FrozenDatabase } from './frozen-databases';

/** Lays the frozen database down as it was, without any of today's code. */
function thaw({ version, stores }: FrozenDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onerror = () => reject(new Error('the example could not be laid down', { cause: request.error }));
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const [index, [path, multiEntry]] of Object.entries(indexes)) {
          store.createIndex(index, path as string | string[], { multiEntry: multiEntry !== undefined });
        }
        for (const record of records) store.put(record);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

test('every version has its frozen example', () => {
  expect(examples.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
    Array.from({ length: NEWEST_VERSION }, (_, step) => step + 1),
  );
});

test.each(examples.map((example) => [example.version, example] as const))(
  'version %i walks to the newest with nothing lost',
  async (_version, example) => {
    await thaw(example);
    const database = await openDatabase();
    expect(database.version).toBe(NEWEST_VERSION);
    const plans = await allPlans(database);
    expect(plans.map((plan) => planSchema.parse(plan).company.name)).toEqual(['Rosenthal Bakery']);
    expect(await plansNaming(database, ['linkedin:company/rosenthal-bakery'])).toHaveLength(1);
    expect(await channelsOf(database, plans[0]?.id ?? '')).toMatchObject([{ note: 'asks to log in' }]);
    expect(await visitsOf(database, 'linkedin')).toEqual(example.stores['visits']?.records ?? []);
  },
);

const stored = async (version: number) => {
  const example = examples.find((one) => one.version === version);
  if (example) await thaw(example);
  const database = await openDatabase();
  const [plan] = await allPlans(database);
  const [channel] = await channelsOf(database, plan?.id ?? '');
  return { plan, channel };
};

test.each([1, 2])('a plan of the time of version %i says all that it said', async (version) => {
  const { plan } = await stored(version);
  expect(plan?.version).toBe(PLAN_VERSION);
  // The weekdays of then are lines of an editorial plan, the cap is a threshold like the others.
  expect(plan?.channels[0]?.editorial).toEqual({
    from: null,
    until: null,
    lines: [{ id: 'tue', weekday: 'tue', content: '', entryId: null }],
  });
  expect(plan?.thresholds).toMatchObject({ channelCap: null, reviewDays: 90 });
  expect(plan).not.toHaveProperty('channelCap');
  expect(plan).toMatchObject({ decisions: [], setAside: [], rounds: [] });
});

test('a cap of the time of version 1 is a threshold', () => {
  const [example] = examples;
  const { plan } = example?.stores['plans']?.records[0] as { plan: Record<string, unknown> };
  expect(planSchema.parse(upgradedPlan({ ...plan, channelCap: 3 })).thresholds.channelCap).toBe(3);
});

test('version 3 keeps what was decided and set aside, and how the channel was', async () => {
  const { plan, channel } = await stored(3);
  const names = namesOf(plan?.channels[0] ?? null, channel ?? null);
  expect(plan && decisionAbout(plan, names)).toMatchObject({ word: 'revive', due: '2026-06-30' });
  expect(plan?.setAside).toMatchObject([{ rule: 'no-purpose', about: 'planned-1' }]);
  expect(channel).toMatchObject({
    latest: { byHand: true },
    previous: { level: 'slowing', failed: ['no-purpose'], followers: { count: 880 } },
    followersSeen: [{ count: 880 }, { count: 900 }],
  });
});

test('a database can be opened again after it was closed', async () => {
  const first = await openDatabase();
  expect(await openDatabase()).toBe(first);
});
