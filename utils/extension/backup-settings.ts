/** The settings in a backup: what an auditor chose once need not be chosen again in a new browser. */
import type { BackupSettings } from '../backup/backup';
import { platforms } from '../reading/platforms/platform';
import { modes } from '../switch';
import { loadSettings, saveSettings, type Settings } from './settings';
import { loadSwitch, setSwitch } from './switches';

const SWITCH = 'switch:';

/** All settings as they are now. */
export async function settingsForBackup(): Promise<BackupSettings> {
  const switches = await Promise.all(
    platforms().map(async ({ id }) => [SWITCH + id, await loadSwitch(id)] as const),
  );
  return { ...(await loadSettings()), ...Object.fromEntries(switches) };
}

/**
 * Takes over what fits of a backup's settings; what does not, or is not there, stays as it is here. So does how long
 * audits are kept: nothing is deleted because a file says so.
 */
export async function takeOverSettings({ keepAuditsFor: _, ...settings }: BackupSettings): Promise<void> {
  // It is held against the settings' own schema there, and refused where it does not fit.
  await saveSettings(settings as Partial<Settings>).catch(() => undefined);
  for (const { id } of platforms()) {
    const mode = modes.find((one) => one === settings[SWITCH + id]);
    if (mode) await setSwitch(id, mode);
  }
}
