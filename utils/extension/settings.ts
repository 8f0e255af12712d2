/** The auditor's settings, in the extension's own storage: small, and there even if the database is not. */
import { browser } from 'wxt/browser';
import { z } from '../zod';

const settingsSchema = z.object({
  /** Stands on every audit and in the CSV. */
  auditor: z.string().check(z.maxLength(200)),
  /** The company chosen last; `''`: none. */
  currentPlan: z.string().check(z.maxLength(60)),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';
const initial: Settings = { auditor: '', currentPlan: '' };

/** The settings; what is missing or does not fit is as it was at first. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = settingsSchema.safeParse({ ...initial, ...(stored as object | undefined) });
  return parsed.success ? parsed.data : initial;
}

/** Changes some settings and leaves the others. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: settingsSchema.parse({ ...(await loadSettings()), ...changed }) });
}
