/** Forgetting everything that the extension keeps, wherever it stands: after it, the extension is as new. */
import { browser } from 'wxt/browser';
import { openDatabase, type Database } from '../store/database';
import { forgetAllRecords } from '../store/forget-everything';
import { z } from '../zod';
import { acceptDatabase, rememberNoDatabase } from './database-mark';
import { judgementChanged } from './judgement';

/** Stands in the extension's storage from the first deletion to the last: what was stopped between is ended later. */
const KEY = 'forgetting';
const begunSchema = z.object({ isRemembered: z.boolean(), at: z.number() });

const begun = async () => begunSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);

/**
 * Deletes all of it; `isRemembered`: but for a one-way hash of each account and company. Rejects where the database cannot
 * be cleared: the rest stays as well, then, but for drafts. For pages: a worker has no drafts.
 */
export async function forgetEverything(isRemembered: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: { isRemembered, at: Date.now() } });
  localStorage.clear();
  try {
    await endForgetting();
  } catch (error) {
    await browser.storage.local.remove(KEY).catch(() => undefined);
    throw error;
  }
  judgementChanged();
}

/** The database, to store something in: what was begun to be forgotten is gone by then, and takes nothing later along. */
export async function openToStore(): Promise<Database> {
  await endForgetting();
  return openDatabase();
}

/**
 * Ends what was begun and stopped, by the end of the browser or of a page; once, whoever asks at the same time. One look
 * into the storage where nothing was begun.
 */
export async function endForgetting(): Promise<void> {
  if (!(await begun()).success) return;
  await navigator.locks.request(KEY, async () => {
    // Whoever held the lock before has ended it.
    const still = await begun();
    if (still.success) await forgetAll(still.data);
  });
}

async function forgetAll({ isRemembered, at }: z.infer<typeof begunSchema>): Promise<void> {
  await rememberNoDatabase();
  await forgetAllRecords(await openDatabase(), isRemembered, at);
  await clearOwnCorner();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await acceptDatabase();
}

/** Deletes all files from the extension's own corner of the disk. One that is still written goes with its page. */
async function clearOwnCorner(): Promise<void> {
  // Where the browser has no such corner, or keeps it closed, nothing was put there.
  const root = await navigator.storage.getDirectory().catch(() => null);
  if (!root) return;
  for await (const name of root.keys())
    await root.removeEntry(name, { recursive: true }).catch(() => undefined);
}
