import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { newPlan, newPlannedChannel, type Plan } from '../../utils/plan/plan';
import { addressOf } from '../../utils/reading/platforms/platform';
import { blankReading, known, type Reading } from '../../utils/reading/reading';
import { keepReading } from '../../utils/store/audits';
import { onChange } from '../../utils/store/changes';
import { INBOX } from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { foundBy, type Lookup } from '../../utils/store/found-by';
import { savePlan } from '../../utils/store/plans';

interface Shop {
  readonly id: string;
  readonly names: readonly string[];
}

/** A store of these, which remembers whose whole records it was asked for. */
function storeOf(shops: readonly Shop[]): Lookup<'byName', Shop> & { readonly read: string[] } {
  const read: string[] = [];
  const reading = <Found extends Shop | undefined>(shop: Found): Found => {
    if (shop) read.push(shop.id);
    return shop;
  };
  const named = (name: string) => shops.filter(({ names }) => names.includes(name));
  return {
    read,
    get: (id) => Promise.resolve(reading(shops.find((shop) => shop.id === id))),
    index: () => ({
      getAll: (name) => Promise.resolve(named(name).map(reading)),
      getAllKeys: (name) => Promise.resolve(named(name).map(({ id }) => id)),
    }),
  };
}
const bakery: Shop = { id: 'bakery', names: ['rosenthal', 'id/1', 'id/2'] };
const mill: Shop = { id: 'mill', names: ['mill', 'id/2'] };
const found = (store: Lookup<'byName', Shop>, ...names: string[]) =>
  foundBy(store, 'byName', names, ({ id }) => id);

describe('records found by several keys', () => {
  test('are there once, those of earlier keys first', async () => {
    const shops = [mill, bakery];
    expect(await found(storeOf(shops), 'rosenthal', 'id/1', 'id/2')).toEqual([bakery, mill]);
    expect(await found(storeOf(shops), 'mill', 'rosenthal', 'id/2')).toEqual([mill, bakery]);
  });

  test('are found where the first key names none', async () => {
    expect(await found(storeOf([bakery, mill]), 'a new handle', 'id/2', 'id/1')).toEqual([bakery, mill]);
  });

  test('are none where there is no key, or none that is known', async () => {
    expect(await found(storeOf([bakery]))).toEqual([]);
    expect(await found(storeOf([bakery]), 'a new handle', 'id/9')).toEqual([]);
  });

  test('are read once, however many of the keys name them', async () => {
    const store = storeOf([bakery, mill]);
    await found(store, 'rosenthal', 'id/1', 'id/2', 'mill');
    expect(store.read.toSorted()).toEqual(['bakery', 'mill']);
  });
});

const NOON = Date.UTC(2026, 4, 3, 12);
const byHandle = 'https://www.youtube.com/@rosenthal';
const byId = 'https://www.youtube.com/channel/UCinventedinventedinvent';

/** A channel's page at its handle, which names its id too. */
function reading(): Reading {
  const [address, id] = [byHandle, byId].map((url) => addressOf(new URL(url)));
  if (!address || !id) throw new Error('these are profiles');
  const blank = blankReading(address, new URL(byHandle), NOON, 'readable', 'not-shown');
  return {
    ...blank,
    kind: known('company-page', 'youtube.metadata'),
    account: {
      ...blank.account,
      aliases: [address.key, id.key],
      platformId: known('UCinventedinventedinvent', 'youtube.metadata'),
    },
  };
}
const planNaming = (name: string, url: string): Plan => ({
  ...newPlan(name, NOON, 'Europe/Berlin'),
  channels: [newPlannedChannel('youtube', url)],
});

let database: Database;
const keep = (id: string) =>
  keepReading(database, id, reading(), { toolVersion: '0.1.0', auditor: 'the auditor' });

beforeEach(async () => {
  database = await openDatabase();
  for (const store of ['plans', 'channels', 'audits', 'visits'] as const) await database.clear(store);
});

describe('a page that names its account in two ways', () => {
  test('is the company’s whose plan names either', async () => {
    const plan = planNaming('Rosenthal Bakery', byId);
    await savePlan(database, plan);
    expect((await keep('one')).channel?.planId).toBe(plan.id);
  });

  test('is nobody’s where two plans name it, each in another way', async () => {
    await savePlan(database, planNaming('Rosenthal Bakery', byHandle));
    await savePlan(database, planNaming('Rosenthal Mill', byId));
    expect((await keep('two')).channel?.planId).toBe(INBOX);
  });
});

test('who hears of a new audit and looks for it finds it, and its channel with it', async () => {
  let stop = (): void => undefined;
  const looked = new Promise<readonly unknown[]>((done, failed) => {
    stop = onChange(() => {
      Promise.all([database.get('audits', 'heard-of'), database.getAll('channels')]).then(done, failed);
    });
  });
  const { audit, channel } = await keep('heard-of');
  expect(await looked).toEqual([audit, [channel]]);
  stop();
});
