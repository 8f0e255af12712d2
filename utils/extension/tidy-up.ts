/** Deleting what has lived long enough: the inbox's channels, and audits past the retention period. */
import { browser } from 'wxt/browser';
import { DAY } from '../audit/staleness';
import type { EpochMs } from '../reading/reading';
import { openDatabase } from '../store/database';
import { expireInbox } from '../store/expire-inbox';
import { reduceEditsBefore } from '../store/reduce-edits';
import { deleteAuditsBefore, yearsBefore } from '../store/retention';
import { loadSettings } from './settings';

const KEY = 'tidied';

/** Deletes what is due. */
export async function tidyUp(now: EpochMs): Promise<void> {
  await expireInbox(await openDatabase(), now);
  await deleteOldOnceADay(now);
}

/** The day is noted at the end: what was stopped goes on the next time. */
export async function deleteOldOnceADay(now: EpochMs): Promise<void> {
  const today = Math.floor(now / DAY);
  if ((await browser.storage.local.get(KEY))[KEY] === today) return;
  await deleteOld(now);
  await browser.storage.local.set({ [KEY]: today });
}

/** Deletes the audits, and of edits what was overtaken, that the settings no longer keep. Returns how many audits went. */
export async function deleteOld(now: EpochMs): Promise<number> {
  const { keepAuditsFor } = await loadSettings();
  if (keepAuditsFor === 0) return 0;
  const database = await openDatabase();
  const before = yearsBefore(now, keepAuditsFor);
  const deleted = await deleteAuditsBefore(database, before);
  await reduceEditsBefore(database, before);
  return deleted;
}
