import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeBackup } from '../../utils/backup/backup';
import { BackupWork, type BackupNews } from '../../utils/extension/backup-work';
import { newPlan } from '../../utils/plan/plan';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../utils/store/database';
import { planNames, savePlan } from '../../utils/store/plans';
import { NOW } from '../factories';

let work: BackupWork;
beforeEach(async () => {
  const database = await openDatabase();
  await savePlan(database, newPlan('Rosenthal Bakery', NOW, 'Europe/Berlin'), 'the owner');
  const { blob } = await makeBackup(database, { settings: {}, toolVersion: '0.1.0', now: NOW });
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
  work = new BackupWork();
  await work.do({ open: { file: blob, passphrase: '' } }, () => undefined);
});
afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

const merge = { merge: { bringBackForgotten: false } };
const stored = async () => planNames(await openDatabase());

test('a merge that is stopped in time is none, and the file is still at hand', async () => {
  const stop = (news: BackupNews): void => {
    if ('of' in news) void work.do({ stopMerge: true }, () => undefined);
  };
  await expect(work.do(merge, stop)).rejects.toMatchObject({ name: 'AbortError' });
  expect(await stored()).toEqual([]);
  await work.do(merge, () => undefined);
  expect(await stored()).toHaveLength(1);
});

test('one that is stopped too late tells its outcome', async () => {
  const told: BackupNews[] = [];
  await work.do(merge, (news) => told.push(news));
  await work.do({ stopMerge: true }, (news) => told.push(news));
  expect(told.at(-1)).toMatchObject({ outcome: { into: 'empty' } });
  expect(await stored()).toHaveLength(1);
});
