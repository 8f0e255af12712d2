import { browser } from 'wxt/browser';
import type { ToBackground } from '../messages';

/** Asks the background to draw its badges anew. It may be asleep or just updated: the badge is then drawn later. */
export function judgementChanged(): void {
  const message: ToBackground = { type: 'judgement-changed' };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}
