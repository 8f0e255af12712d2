import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteDB } from 'idb';
import { BACKUP_DUE_AFTER, REMIND_AGAIN_AFTER } from '../../utils/backup-due';
import { backupDue, backupMade, remindLater } from '../../utils/extension/backup-reminder';
import { madeUpAddress, madeUpPlanIds } from '../../utils/plan/samples/made-up';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../../utils/store/database';
import type { Audit, Edit } from '../../utils/store/schema';
import { anAudit, aReading, DAY, daysAgo, NOW, profileUrls } from '../factories';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: stored.get(key) }),
        set: (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
          return Promise.resolve();
        },
      },
    },
  },
}));

beforeEach(() => stored.clear());
afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

const keep = async (...records: (Audit | Edit)[]) => {
  const database = await openDatabase();
  for (const record of records) await database.put('about' in record ? 'edits' : 'audits', record);
};
const auditOf = (auditedAt: number) => anAudit(aReading(), { auditedAt });
const editOf = (at: number, about = 'plan:of-a-bakery'): Edit => ({
  id: `edit-${at}`,
  about,
  at,
  by: '',
  changes: [{ path: ['company', 'name'], value: 'Rosenthal Bakery' }],
});
const due = async (now = NOW) => backupDue(await openDatabase(), now);

test('an empty database needs no backup', async () => {
  expect(await due()).toBeNull();
});

test('less than a month of work is not worth a reminder', async () => {
  await keep(auditOf(daysAgo(29)), editOf(daysAgo(1)));
  expect(await due()).toBeNull();
});

test('a month of work that was never backed up is', async () => {
  await keep(auditOf(daysAgo(31)), auditOf(daysAgo(2)));
  expect(await due()).toEqual({ lastMade: null, oldestLacking: daysAgo(31) });
});

test('edits of plans are work as audits are', async () => {
  await keep(editOf(daysAgo(40)), auditOf(daysAgo(35)));
  expect(await due()).toMatchObject({ oldestLacking: daysAgo(40) });
});

test('what the last backup holds counts no more', async () => {
  await keep(auditOf(daysAgo(200)), editOf(daysAgo(100)), auditOf(daysAgo(20)));
  await backupMade(daysAgo(90));
  expect(await due()).toBeNull();
  expect(await due(NOW + 11 * DAY)).toEqual({ lastMade: daysAgo(90), oldestLacking: daysAgo(20) });
});

test('“later” is quiet for a week; a backup made meanwhile is quiet for longer', async () => {
  await keep(auditOf(daysAgo(60)));
  await remindLater(NOW);
  expect(await due(NOW + REMIND_AGAIN_AFTER - 1)).toBeNull();
  expect(await due(NOW + REMIND_AGAIN_AFTER)).not.toBeNull();
  await backupMade(NOW);
  expect(await due(NOW + BACKUP_DUE_AFTER * 12)).toBeNull();
});

test('what was made up for a first look is nobody’s work', async () => {
  const madeUp = aReading({ url: madeUpAddress(profileUrls.facebook) });
  await keep(
    anAudit(madeUp, { auditedAt: daysAgo(120) }),
    editOf(daysAgo(50), `plan:${madeUpPlanIds.rosenthal}`),
  );
  expect(await due()).toBeNull();
  await keep(auditOf(daysAgo(45)));
  expect(await due()).toMatchObject({ oldestLacking: daysAgo(45) });
});

test('a state that nobody can have stored is none', async () => {
  stored.set('backup', { madeAt: 'yesterday' });
  await keep(auditOf(daysAgo(31)));
  expect(await due()).toMatchObject({ lastMade: null });
});
