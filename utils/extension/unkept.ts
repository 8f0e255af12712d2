/**
 * That the last page could not be kept, and why: noted by the background for popup and dashboard, in memory that ends
 * with the browser, since the disk may be full.
 */
import { browser } from 'wxt/browser';
import type { StorageProblem } from '../store/storage-problem';
import { z } from '../zod';
import { onStoredChange } from './stored-change';

const problemSchema: z.ZodMiniType<StorageProblem> = z.enum([
  'newer-version',
  'full',
  'blocked',
  'busy',
  'unreadable',
]);

const KEY = 'unkept';

export const noteUnkept = (problem: StorageProblem): Promise<void> =>
  browser.storage.session.set({ [KEY]: problem });

/** The next page was kept. */
export const forgetUnkept = (): Promise<void> => browser.storage.session.remove(KEY);

/** Why the last page could not be kept; `null` where it was. */
export async function loadUnkept(): Promise<StorageProblem | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  const parsed = problemSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Calls `changed` when one was not kept, or one was again; returns the end of it. */
export const onUnkept = (changed: () => void): (() => void) => onStoredChange('session', KEY, changed);
