/** Forgetting everything that the extension keeps, wherever it stands: after it, the extension is as new. */
import { browser } from 'wxt/browser';
import { openDatabase } from '../store/database';
import { forgetAllRecords } from '../store/forget-everything';
import { z } from '../zod';
import { acceptDatabase } from './database-mark';
import { judgementChanged } from './judgement';

/** Stands in the extension's storage from the first deletion to the last: what was stopped between is ended later. */
const KEY = 'forgetting';
const begunSchema = z.object({ isRemembered: z.boolean(), at: z.number() });

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

/** Ends what was begun and stopped, by the end of the browser for one. Does nothing where nothing was begun. */
export async function endForgetting(): Promise<void> {
  const begun = begunSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (!begun.success) return;
  await forgetAllRecords(await openDatabase(), begun.data.isRemembered, begun.data.at);
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
