/**
 * Private windows: what they show is not kept, unless the auditor allowed it in this browser. That stands apart from the
 * settings, so that no backup brings it along.
 */
import { browser } from 'wxt/browser';

const KEY = 'keep-private';

/** Whether readings from private windows are kept. Whatever else is stored there is no permission. */
export const keepsPrivate = async (): Promise<boolean> =>
  (await browser.storage.local.get(KEY))[KEY] === true;

export const setKeepsPrivate = (isKept: boolean): Promise<void> =>
  isKept ? browser.storage.local.set({ [KEY]: true }) : browser.storage.local.remove(KEY);

/** True where nothing of that tab may be kept: it stands in a private window, and nobody allowed it. */
export const isUnkept = async (
  tab: { readonly incognito?: boolean | undefined } | null | undefined,
): Promise<boolean> => tab?.incognito === true && !(await keepsPrivate());
