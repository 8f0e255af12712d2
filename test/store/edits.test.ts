import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { plansOf } from '../../utils/backup/plans-of-edits';
import { newPlan, type Plan } from '../../utils/plan/plan';
import { pastEdits } from '../../utils/report/plan-history/past-edits';
import { assignChannel, setNote, setRole } from '../../utils/store/channels';
import { closeDatabase, DATABASE_NAME, openDatabase, type Database } from '../../utils/store/database';
import { clearForgotten, companyToForget, forgottenCount, forgottenHash } from '../../utils/store/forgotten';
import { changePlan, deletePlan, planById, savePlan } from '../../utils/store/plans';
import type { Edit } from '../../utils/store/schema';
import { aChannel, NOW } from '../factories';

const MINUTE = 60_000;
const plan: Plan = { ...newPlan('Rosenthal Bakery', NOW, 'Europe/Berlin'), id: 'bakery' };

let database: Database;
beforeEach(async () => (database = await openDatabase()));
afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

const edits = async (): Promise<Edit[]> => (await database.getAll('edits')).sort((a, b) => a.at - b.at);
const edit = (changed: (before: Plan) => Plan, minute: number, by = 'the owner') =>
  changePlan(database, plan.id, (before) => ({ ...changed(before), changedAt: NOW + minute * MINUTE }), by);
const named = (name: string) => (before: Plan) => ({ ...before, company: { ...before.company, name } });
const sized = (before: Plan): Plan => ({ ...before, company: { ...before.company, size: 'large' } });

describe('what is said of a plan', () => {
  beforeEach(() => savePlan(database, plan, 'the owner'));

  test('begins with all of it, and goes on field by field', async () => {
    await edit(sized, 1, 'the assistant');
    expect(await edits()).toMatchObject([
      { about: 'plan:bakery', at: NOW, by: 'the owner', changes: [{ path: [], value: { id: 'bakery' } }] },
      { at: NOW + MINUTE, by: 'the assistant', changes: [{ path: ['company', 'size'], value: 'large' }] },
    ]);
  });

  test('is the plan, whichever edits there were', async () => {
    await edit(named('Rosenthal'), 1);
    await edit(sized, 2);
    await edit(named('Rosenthal Mill'), 3);
    expect(plansOf(await edits()).get(plan.id)).toEqual(await planById(database, plan.id));
  });

  test('is no edit where only the moment of its change is another, or nothing', async () => {
    await edit((before) => before, 1);
    await savePlan(database, { ...plan, changedAt: NOW + 5 });
    expect(await edits()).toHaveLength(1);
  });

  test('letter by letter is one edit, with the last letter’s moment', async () => {
    for (const [minute, typed] of ['R', 'Ro', 'Ros', 'Rose', 'Rosen'].entries())
      await edit(named(typed), 1 + minute);
    const [, typed, ...others] = await edits();
    expect(others).toEqual([]);
    expect(typed).toMatchObject({ at: NOW + 5 * MINUTE, changes: [{ value: 'Rosen' }] });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['another field', () => edit(sized, 2)],
    ['by somebody else', () => edit(named('R'), 2, 'the assistant')],
    ['ten minutes after it began', () => edit(named('R'), 12)],
  ])('%s is another edit', async (_, next) => {
    await edit(named('Ro'), 1);
    await next();
    expect(await edits()).toHaveLength(3);
  });

  test('after somebody else’s edit is another edit', async () => {
    await edit(named('Ro'), 1);
    await edit(sized, 2, 'the assistant');
    await edit(named('Ros'), 3);
    expect(await edits()).toHaveLength(4);
  });

  describe('as a whole, apart from what is typed', () => {
    const putBack = (minute: number, name: string) =>
      changePlan(
        database,
        plan.id,
        (before) => ({ ...named(name)(before), changedAt: NOW + minute * MINUTE }),
        'the owner',
        true,
      );
    const values = async () => (await edits()).slice(1).map(({ changes: [change] }) => change);
    const of = (...names: string[]) => names.map((value) => ({ path: ['company', 'name'], value }));

    test('leaves what it replaces in the edit before it, and can be put back itself', async () => {
      await edit(named('Bob offer'), 1);
      await putBack(2, 'Rosenthal Bakery');
      await putBack(3, 'Bob offer');
      expect(await values()).toEqual(of('Bob offer', 'Rosenthal Bakery', 'Bob offer'));
      expect(
        pastEdits(await edits()).map(({ changes }) => changes.map(({ was, became }) => [was, became])),
      ).toEqual([
        [['Rosenthal Bakery', 'Bob offer']],
        [['Bob offer', 'Rosenthal Bakery']],
        [['Rosenthal Bakery', 'Bob offer']],
        [],
      ]);
    });

    test('is not gone on with by what is typed next, which goes on by itself', async () => {
      await putBack(1, 'Ann offer');
      await edit(named('Ann offers'), 2);
      await edit(named('Ann offers b'), 3);
      expect(await values()).toEqual(of('Ann offer', 'Ann offers b'));
    });

    test('stands after a colleague’s value that was merged in between', async () => {
      await edit(named('Bob offer'), 1);
      const path = ['company', 'name'];
      const merged = { id: 'ann', about: 'plan:bakery', at: NOW + 2 * MINUTE, by: 'the assistant' };
      await database.put('edits', { ...merged, changes: [{ path, value: 'Ann offer' }] });
      await database.put('plans', { plan: { ...named('Ann offer')(plan), changedAt: merged.at }, keys: [] });
      await putBack(3, 'Bob offer');
      expect(await values()).toEqual(of('Bob offer', 'Ann offer', 'Bob offer'));
    });
  });

  test('is in order even if the clock was set back', async () => {
    await edit(named('Later'), -60);
    expect((await planById(database, plan.id))?.changedAt).toBe(NOW + 1);
    expect(plansOf(await edits()).get(plan.id)?.company.name).toBe('Later');
  });

  test('is looked up once, however many edits there are', async () => {
    for (let minute = 1; minute < 20; minute += 1)
      await edit(minute % 2 === 0 ? sized : named(`${minute}`), minute);
    const cursors = vi.spyOn(IDBIndex.prototype, 'openCursor');
    const getAlls = vi.spyOn(IDBIndex.prototype, 'getAll');
    await edit(named('once'), 40);
    expect(cursors).toHaveBeenCalledTimes(1);
    expect(getAlls).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('is gone with the plan, which is remembered as deleted until it is back', async () => {
    await deletePlan(database, plan.id, NOW + 7);
    expect(await edits()).toEqual([]);
    expect(await database.getAll('forgotten')).toEqual([
      { hash: await forgottenHash(companyToForget(plan.id)), at: NOW + 7 },
    ]);
    await savePlan(database, plan);
    expect(await database.getAll('forgotten')).toEqual([]);
  });

  test('is not kept where the plan is refused', async () => {
    await expect(edit(named(''), 1)).rejects.toThrow();
    expect(await edits()).toHaveLength(1);
  });
});

describe('what is said of a channel', () => {
  const KEY = 'facebook:rosenthalbakery';
  beforeEach(async () => {
    await savePlan(database, plan);
    await database.clear('edits');
    await database.put('channels', aChannel(null, { id: 'channel', aliases: [KEY], platformId: '17' }));
  });

  test.each<[string, () => Promise<unknown>, object]>([
    [
      'its note',
      () => setNote(database, 'channel', 'ask', 'the owner', NOW),
      { path: ['note'], value: 'ask' },
    ],
    [
      'its role',
      () => setRole(database, 'channel', 'partner', 'the owner', NOW),
      { path: ['role'], value: 'partner' },
    ],
    [
      'whose it is',
      () => assignChannel(database, 'channel', 'bakery', NOW, 'the owner'),
      { path: ['owner'], value: 'bakery' },
    ],
  ])('%s is an edit about its account', async (_, say, change) => {
    await say();
    const id = { path: ['platformId'], value: '17' };
    expect(await edits()).toMatchObject([
      { about: `account:${KEY}`, at: NOW, by: 'the owner', changes: [change, id] },
    ]);
  });

  test('is no edit where it was said before', async () => {
    await setNote(database, 'channel', '', 'the owner', NOW);
    await setRole(database, 'channel', null, 'the owner', NOW);
    expect(await edits()).toEqual([]);
  });

  test('a company that is gone meanwhile is nobody', async () => {
    await assignChannel(database, 'channel', 'bakery', NOW);
    await assignChannel(database, 'channel', 'gone', NOW + 1);
    expect((await edits()).at(-1)?.changes[0]).toEqual({ path: ['owner'], value: '' });
  });
});

describe('what was forgotten', () => {
  test('is a hash, the same in every browser', async () => {
    expect(await forgottenHash('facebook:rosenthalbakery')).toBe(
      '164792c1a3739afa91bbf0a2468ef870981c8518df59fd77316c40e3f909e33c',
    );
  });

  test('is counted, and can be cleared', async () => {
    await deletePlan(database, 'one', NOW);
    await deletePlan(database, 'other', NOW);
    await deletePlan(database, 'other', NOW);
    expect(await forgottenCount(database)).toBe(2);
    await clearForgotten(database);
    expect(await forgottenCount(database)).toBe(0);
  });
});
