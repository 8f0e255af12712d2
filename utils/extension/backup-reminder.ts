/**
 * The reminder to make a backup. When the last one was made stands in the extension's own storage; what it lacks is
 * looked up by time, so that the work does not grow with history.
 */
import { browser } from 'wxt/browser';
import { BACKUP_DUE_AFTER, REMIND_AGAIN_AFTER, type BackupDue } from '../backup-due';
import { isMadeUp, isMadeUpPlan } from '../plan/samples/made-up';
import type { EpochMs } from '../reading/reading';
import type { Database } from '../store/database';
import type { Audit, Edit } from '../store/schema';
import { z } from '../zod';

const moment = z.number().check(z.gte(0));
const stateSchema = z.object({
  /** Up to when the last backup holds everything; 0: there is none. */
  madeAt: moment,
  /** Until when nobody wants to be reminded. */
  quietUntil: moment,
});
type State = z.infer<typeof stateSchema>;

const KEY = 'backup';
const initial: State = { madeAt: 0, quietUntil: 0 };

async function load(): Promise<State> {
  const parsed = stateSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : initial;
}

/** Notes that a backup holds all that was stored before this moment. */
export const backupMade = (madeAt: EpochMs): Promise<void> =>
  browser.storage.local.set({ [KEY]: { madeAt, quietUntil: 0 } satisfies State });

/** Puts the reminder off. */
export const remindLater = async (now: EpochMs): Promise<void> =>
  browser.storage.local.set({ [KEY]: { ...(await load()), quietUntil: now + REMIND_AGAIN_AFTER } });

/** What a backup lacks for a month or longer; `null` where it lacks nothing that old, or nobody wants to hear of it. */
export async function backupDue(database: Database, now: EpochMs): Promise<BackupDue | null> {
  const { madeAt, quietUntil } = await load();
  if (now < quietUntil || madeAt >= now - BACKUP_DUE_AFTER) return null;
  const lacking = IDBKeyRange.bound(madeAt, now - BACKUP_DUE_AFTER, true);
  const [audit, edit] = await Promise.all([
    firstReal(database, 'audits', lacking),
    firstReal(database, 'edits', lacking),
  ]);
  const oldest = Math.min(audit, edit);
  return oldest === Infinity ? null : { lastMade: madeAt || null, oldestLacking: oldest };
}

/**
 * When the first of a time was stored; `Infinity` where there is none. What was made up for a first look is nobody's
 * work: it is passed over, and there is never much of it.
 */
async function firstReal(
  database: Database,
  store: 'audits' | 'edits',
  during: IDBKeyRange,
): Promise<EpochMs> {
  let cursor = await database.transaction(store).store.index('byTime').openCursor(during);
  while (cursor && isForAFirstLook(cursor.value)) cursor = await cursor.continue();
  return cursor?.key ?? Infinity;
}

const isForAFirstLook = (record: Audit | Edit): boolean =>
  'about' in record ? isMadeUpPlan(record.about.replace(/^plan:/, '')) : isMadeUp(record.reading.url);
