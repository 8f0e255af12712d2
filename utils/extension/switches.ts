/**
 * The switches in the extension's storage, a key each: a content script asks for its own alone, and setting two at once
 * loses none.
 */
import { browser } from 'wxt/browser';
import type { PlatformId } from '../reading/reading';
import { storedMode, type Mode, type Switch } from '../switch';

const PREFIX = 'switch:';

/** The mode of one platform. Rejects where the storage fails: then nothing may be read. */
export async function loadSwitch(platform: PlatformId): Promise<Mode> {
  const key = PREFIX + platform;
  return storedMode((await browser.storage.local.get(key))[key]);
}

export const setSwitch = (platform: PlatformId, mode: Mode): Promise<void> =>
  browser.storage.local.set({ [PREFIX + platform]: mode });

/** Calls `changed` with each switch that is set, in whichever part of the extension; returns the end of it. */
export function onSwitch(changed: (set: Switch) => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) changed({ platform: key.slice(PREFIX.length), mode: storedMode(newValue) });
    }
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
