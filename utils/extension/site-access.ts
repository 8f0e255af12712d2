/**
 * The browser's own say over which sites the extension may see. Chromium's site access can be withdrawn and given back
 * at any time; Firefox grants the hosts of a Manifest V2 extension with its installation.
 */
import { browser } from 'wxt/browser';
import { platforms } from '../reading/platforms/platform';
import type { PlatformId } from '../reading/reading';
import { hostsOf, opensSome, type HostBrowser, type MissingAccess } from '../site-access';
import { loadSwitch, onSwitch } from './switches';

export const hostBrowser: HostBrowser = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

/** The platforms that the browser keeps from the extension, switched off or not, in part or as a whole. */
export async function missingAccess(): Promise<MissingAccess[]> {
  const all = platforms().map(({ id }) => id);
  // One question, in nearly every browser: the popup waits for it.
  if (await maySee(all)) return [];
  const [{ origins = [] }, ...seen] = await Promise.all([
    browser.permissions.getAll(),
    ...all.map((id) => maySee([id])),
  ]);
  const missing = all.filter((_, index) => !seen[index]);
  return missing.map((id) => ({
    platform: id,
    lacks: origins.some((origin) => opensSome(origin, id)) ? 'some' : 'all',
  }));
}

const maySee = (ids: readonly PlatformId[]): Promise<boolean> =>
  browser.permissions.contains({ origins: hostsOf(ids) });

/** Of these platforms, those to ask for: nobody wants access to one that is switched off. */
export async function toAskFor(missing: readonly MissingAccess[]): Promise<MissingAccess[]> {
  const modes = await Promise.all(missing.map(({ platform }) => loadSwitch(platform).catch(() => 'off')));
  return missing.filter((_, index) => modes[index] !== 'off');
}

/**
 * Has the browser ask the auditor for these platforms. To be called in the click itself, since the browsers want a
 * gesture. False where there is no access now: it was refused, or cannot be asked for.
 */
export async function askForAccess(ids: readonly PlatformId[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: hostsOf(ids) });
  } catch {
    return false;
  }
}

/** Calls `changed` when the browser gives or withdraws anything, and when a switch is set; returns the end of it. */
export function onAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const tell = (): void => changed();
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  const deaf = onSwitch(tell);
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
    deaf();
  };
}

/** Calls `listener` with the platforms to ask for, at first and after every change, until the returned function is called. */
export function watchAccess(listener: (missing: readonly MissingAccess[]) => void): () => void {
  let latest = 0;
  const look = async (): Promise<void> => {
    const asked = ++latest;
    const missing = await toAskFor(await missingAccess());
    if (asked === latest) listener(missing);
  };
  // Without an answer nothing is claimed about the access.
  const tell = (): void => void look().catch(() => undefined);
  const deaf = onAccess(tell);
  tell();
  return () => {
    latest += 1;
    deaf();
  };
}
