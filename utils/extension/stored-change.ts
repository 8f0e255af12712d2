/** News of one key of the extension's own storage. */
import { browser } from 'wxt/browser';

/** Calls `changed` when the key is set or removed, in whichever part of the extension; returns the end of it. */
export function onStoredChange(area: 'local' | 'session', key: string, changed: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, changedArea: string): void => {
    if (changedArea === area && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
