/** Forgetting a channel on the dashboard, its drafts included, and taking that back. */
import type { DashboardActions } from '../../components/dashboard/actions';
import { findChannel } from '../store/channels';
import { openDatabase } from '../store/database';
import type { Editor } from '../store/edits';
import { forgetChannel, restoreChannel } from '../store/forget';
import { openToStore } from './forget-everything';
import type { Leftovers } from './dashboard-leftovers';
import { judgementChanged } from './judgement';
import { NoteDrafts } from './note-drafts';
import { loadSettings } from './settings';

export function forgetSession(leftovers: Leftovers): Pick<DashboardActions, 'forget' | 'restore'> {
  return {
    async forget(id) {
      const forgotten = await forgetChannel(await openDatabase(), id, await editor());
      leftovers.end(`note:${id}`);
      await dropDrafts();
      judgementChanged();
      return forgotten ?? null;
    },
    async restore(forgotten) {
      await restoreChannel(await openToStore(), forgotten, await editor());
      judgementChanged();
    },
  };
}

/** Drops notes that were typed in the popup for channels that are gone. */
export async function dropDrafts(): Promise<void> {
  const database = await openDatabase();
  const drafts = new NoteDrafts(localStorage, () => Promise.resolve(false));
  await drafts.keepOnly(async (account) => (await findChannel(database, [account])) !== undefined);
}

const editor = async (): Promise<Editor> => ({ by: (await loadSettings()).auditor, at: Date.now() });
