/** The auditor's settings, in the extension's own storage: small, and there even if the database is not. */
import { browser } from 'wxt/browser';
import { z } from '../zod';

export const settingsSchema = z.object({
  /** Stands on every audit and in the CSV. */
  auditor: z.string().check(z.maxLength(200)),
  /** The company chosen last; `''`: none. */
  currentPlan: z.string().check(z.maxLength(60)),
  /** For how many years audits are kept; 0: for good. */
  keepAuditsFor: z.int().check(z.gte(0), z.lte(100)),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';
const initial: Settings = { auditor: '', currentPlan: '', keepAuditsFor: 0 };

/** The settings; what is missing or does not fit is as it was at first. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = settingsSchema.safeParse({ ...initial, ...(stored as object | undefined) });
  return parsed.success ? parsed.data : initial;
}

/** The auditor's name, for what they edit; none where the settings cannot be read: an edit is kept all the same. */
export const auditorName = (): Promise<string> =>
  loadSettings().then(
    ({ auditor }) => auditor,
    () => '',
  );

/** Changes some settings and leaves the others. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: settingsSchema.parse({ ...(await loadSettings()), ...changed }) });
}
