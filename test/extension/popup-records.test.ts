import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { gatherView, withSimilarCompanies, type Gathering } from '../../utils/extension/popup-records';
import { storeSamples } from '../../utils/extension/samples/store-samples';
import { accountIn } from '../../utils/plan/channel-address';
import { newPlannedChannel, type Plan } from '../../utils/plan/plan';
import { blankReading, known, unknown, type Reading } from '../../utils/reading/reading';
import { keepReading } from '../../utils/store/audits';
import { assignChannel, INBOX } from '../../utils/store/channels';
import { openDatabase, type Database } from '../../utils/store/database';
import { savePlan } from '../../utils/store/plans';
import { aLastPost, aPlan, DAY, NOW } from '../factories';

const URL_OF_PAGE = 'https://x.com/rosenthalbakery';
const address = accountIn(URL_OF_PAGE);
const context = { toolVersion: '0.1.0', auditor: 'the auditor' };

const live = (over: Partial<Reading> = {}): Reading => {
  if (!address) throw new Error('the address is no profile');
  const blank = blankReading(address, new URL(URL_OF_PAGE), NOW, 'readable', 'not-shown');
  const account = { ...blank.account, name: known('Rosenthal Bakery Ltd', 'x.header') };
  return { ...blank, account, lastPost: aLastPost(2), ...over };
};
const planNaming = (name: string): Plan =>
  aPlan({ company: { name }, channels: [newPlannedChannel('x', URL_OF_PAGE)] });

let database: Database;
beforeEach(async () => {
  database = await openDatabase();
  for (const store of database.objectStoreNames) await database.clear(store);
});

const gather = (over: Partial<Gathering> = {}) =>
  gatherView(database, {
    address,
    shown: live(),
    currentPlan: INBOX,
    draftOf: () => null,
    now: NOW,
    ...over,
  });
const keep = (reading: Reading) => keepReading(database, crypto.randomUUID(), reading, context);

describe('the company', () => {
  it('is nobody’s at first', async () => {
    expect((await gather()).company.state).toBe('first-run');
  });
  it('is to be chosen where there are several', async () => {
    await savePlan(database, aPlan());
    await savePlan(database, aPlan());
    expect((await gather({ address: null })).company.state).toBe('none-chosen');
  });
  it('is the only one where there is but one', async () => {
    const plan = aPlan();
    await savePlan(database, plan);
    for (const over of [{ address: null }, {}, { currentPlan: 'deleted since' }])
      expect((await gather(over)).company).toMatchObject({
        state: 'chosen',
        summary: { plan: { id: plan.id } },
      });
  });
  it('is the last one chosen where the page has none', async () => {
    const plan = aPlan();
    await savePlan(database, plan);
    const { company } = await gather({ address: null, currentPlan: plan.id });
    expect(company).toMatchObject({ state: 'chosen', summary: { plan: { id: plan.id } } });
  });
  it('is the page’s own where its plan names the address', async () => {
    const [chosen, naming] = [aPlan(), planNaming('Rosenthal Bakery')];
    await savePlan(database, chosen);
    await savePlan(database, naming);
    const { company, profile } = await gather({ currentPlan: chosen.id });
    expect(company).toMatchObject({ summary: { plan: { id: naming.id } } });
    expect(profile?.line?.planned).toBeTruthy();
  });
  it('is asked for where two plans name the address, until the auditor has said', async () => {
    const [one, other] = [planNaming('Rosenthal Bakery'), planNaming('Rosenthal Café')];
    await savePlan(database, one);
    await savePlan(database, other);
    const { channel } = await keep(live());
    expect((await gather()).profile?.claimedBy.map(({ name }) => name)).toEqual([
      'Rosenthal Bakery',
      'Rosenthal Café',
    ]);
    await assignChannel(database, channel?.id ?? '', other.id, NOW);
    const { profile } = await gather();
    expect(profile?.claimedBy).toEqual([]);
    expect(profile?.line?.plan?.id).toBe(other.id);
  });
  it('is proposed by another of its names', async () => {
    await savePlan(database, aPlan({ company: { name: 'Lindenhof', otherNames: ['Rosenthal Bakery'] } }));
    const { profile } = await withSimilarCompanies(database, await gather());
    expect(profile?.similar.map(({ name }) => name)).toEqual(['Lindenhof']);
  });
  it('is proposed by a like name, and not assumed', async () => {
    await savePlan(database, aPlan({ company: { name: 'Rosenthal Bakery' } }));
    await savePlan(database, aPlan({ company: { name: 'Lindenhof' } }));
    const { profile } = await withSimilarCompanies(database, await gather());
    expect(profile?.similar.map(({ name }) => name)).toEqual(['Rosenthal Bakery']);
    expect(profile?.line?.plan).toBeNull();
  });
});

describe('the profile in the tab', () => {
  it('is shown before it is stored', async () => {
    const { profile } = await gather();
    expect(profile).toMatchObject({
      hindrance: null,
      checkedAt: NOW,
      line: { label: 'Rosenthal Bakery Ltd' },
    });
  });
  it('is shown as stored where the page tells no more, as checked now', async () => {
    await keep(live());
    const shown = live({ readAt: NOW + 1000, lastPost: unknown('other-tab') });
    const { profile } = await gather({ shown, now: NOW + 1000 });
    expect(profile?.line?.reading?.lastPost).toEqual(aLastPost(2));
    expect(profile?.checkedAt).toBe(NOW + 1000);
  });
  it.each([
    ['a wall', live({ state: 'login-wall' }), 'login-wall'],
    ['no reader', 'no-reader', 'no-reader'],
    ['not being asked for', 'on-request', 'on-request'],
    ['a switch', 'switched-off', 'switched-off'],
    ['a page that has moved on', null, 'not-drawn'],
  ] as const)('%s stands before what was kept', async (_, shown, hindrance) => {
    await keep(live());
    const { profile } = await gather({ shown, now: NOW + DAY });
    expect(profile).toMatchObject({ hindrance, checkedAt: NOW });
    expect(profile?.line?.audit?.auditedAt).toBe(NOW);
  });
  it.each([
    ['kind', { kind: unknown('stale-data') }],
    ['last post', { lastPost: unknown('stale-data') }],
  ] as const)('asks for a reload where the %s is only known of another profile', async (_, over) => {
    const shown = live({
      kind: known('unmarked-account', 'x.badge'),
      remarks: ['stale-embedded-data'],
      ...over,
    });
    const { profile } = await gather({ shown });
    expect(profile).toMatchObject({ hindrance: 'stale-data', line: { reading: over } });
  });
  it('asks for none where kind and last post are known all the same', async () => {
    await keep(live({ readAt: NOW - DAY, lastPost: aLastPost(40) }));
    const shown = live({ kind: known('unmarked-account', 'x.badge'), remarks: ['stale-embedded-data'] });
    const { profile } = await gather({ shown });
    expect(profile).toMatchObject({ hindrance: null, checkedAt: NOW });
    expect(profile?.line?.reading).toEqual(shown);
  });
  it('shows what the background will keep of two views on one day', async () => {
    await keep(live({ kind: known('unmarked-account', 'x.badge'), lastPost: unknown('other-tab') }));
    const shown = live({ readAt: NOW + 1000, kind: unknown('stale-data'), remarks: ['stale-embedded-data'] });
    const { profile } = await gather({ shown, now: NOW + 1000 });
    const { channel } = await keep(shown);
    expect(profile?.line?.reading).toEqual(channel?.latest?.reading);
    expect(profile?.line?.reading?.kind).toEqual(known('unmarked-account', 'x.badge'));
  });
  it('shows what the background will keep of a view that another one of the day has overtaken', async () => {
    await keep(live({ readAt: NOW + 1000, lastPost: unknown('other-tab') }));
    const shown = live({ kind: known('unmarked-account', 'x.badge') });
    const { profile } = await gather({ shown, now: NOW + 1000 });
    const { channel } = await keep(shown);
    expect(profile?.line?.reading).toEqual(channel?.latest?.reading);
    expect(profile?.line?.reading?.kind).toEqual(known('unmarked-account', 'x.badge'));
    expect(profile?.line?.audit?.auditedAt).toBe(NOW + 1001);
  });
  it('shows no view of an earlier day in place of the latest word', async () => {
    const { channel } = await keep(live({ readAt: NOW + DAY }));
    const shown = live({ kind: known('unmarked-account', 'x.badge') });
    const { profile } = await gather({ shown, now: NOW + DAY });
    expect(profile).toMatchObject({ checkedAt: NOW + DAY, line: { reading: channel?.latest?.reading } });
  });
  it('believes no reading of another account', async () => {
    const other = live();
    const shown = { ...other, account: { ...other.account, key: 'x:somebody', aliases: ['x:somebody'] } };
    expect((await gather({ shown })).profile).toMatchObject({ hindrance: 'not-drawn', line: null });
  });
  it('is none elsewhere', async () => {
    expect((await gather({ address: null })).profile).toBeNull();
  });
  it('shows a draft before the stored note', async () => {
    await keep(live());
    expect((await gather({ draftOf: () => 'typed' })).profile?.note).toBe('typed');
  });
});

it('never looks at the history', async () => {
  await storeSamples(database, NOW, '0.1.0');
  const asked: string[] = [];
  const watched = new Proxy(database, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        asked.push(String(args[0]));
        return (value as (...all: unknown[]) => unknown).apply(target, args);
      };
    },
  });
  await gatherView(watched, { address, shown: live(), currentPlan: INBOX, draftOf: () => null, now: NOW });
  expect(new Set(asked)).toEqual(new Set(['channels', 'plans']));
});
