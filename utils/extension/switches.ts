/**
 * The switches: whether the extension reads a platform's pages by itself, only when asked, or not at all. They lie in
 * the extension's storage under a key of their own, so that a content script can ask for them alone.
 */
import { browser } from 'wxt/browser';
import type { PlatformId } from '../reading/reading';

/** `automatic`: every profile that is opened; `on-request`: on the popup's button only; `off`: never. */
export const modes = ['automatic', 'on-request', 'off'] as const;
export type Mode = (typeof modes)[number];
/** By platform; one that is not named is read automatically. */
export type Switches = Readonly<Record<PlatformId, Mode>>;

const KEY = 'switches';

/** All switches that were ever set. What is stored but is no mode is taken for `off`: nobody is read by mistake. */
export async function loadSwitches(): Promise<Switches> {
  return switchesIn((await browser.storage.local.get(KEY))[KEY]);
}

/** The mode of one platform. */
export const modeIn = (switches: Switches, platform: PlatformId): Mode =>
  Object.hasOwn(switches, platform) ? (switches[platform] ?? 'automatic') : 'automatic';

/** Sets one platform's switch and leaves the others. */
export async function setSwitch(platform: PlatformId, mode: Mode): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSwitches()), [platform]: mode } });
}

/** Calls `changed` with all switches whenever one was set, in whichever part of the extension; returns the end of it. */
export function onSwitch(changed: (switches: Switches) => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) changed(switchesIn(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

function switchesIn(stored: unknown): Switches {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).map(([platform, mode]) => [
      platform,
      modes.find((each) => each === mode) ?? 'off',
    ]),
  );
}
