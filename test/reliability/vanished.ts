/**
 * Where a killed browser has begun its database anew. Chromium 156 (2026) did so after some five of eight hundred kills,
 * all of them amid much writing, though every process of the dead one was gone: nothing can be done against it from
 * within the browser, but to notice it by the mark kept elsewhere, to say so, and to offer the backup.
 */
import { textWith } from '../browser/ui';
import type { Dump } from './raw-database';
import type { Survivor } from './survivor';

/** True for a database in which nothing is but its mark. */
export const isBare = ({ stores }: Dump): boolean =>
  Object.entries(stores).every(([name, records]) => name === 'marks' || records.length === 0);

/** Whether the dashboard says that the database is gone; it is accepted then, for the next kill. */
export async function isVanishedSaid({ extension }: Survivor): Promise<boolean> {
  const dashboard = await extension.openDashboard();
  try {
    await textWith(dashboard, 'What was stored here is gone');
    await dashboard.click('aria/Start anew[role="button"]');
    await textWith(dashboard, 'counts from now on');
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
