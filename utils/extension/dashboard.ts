/** The dashboard's session: everything on it that touches the browser or the database. */
import { browser } from 'wxt/browser';
import type { DashboardActions } from '../../components/dashboard/actions';
import { newPlan } from '../plan/plan';
import { problemOf } from '../problem';
import { platforms } from '../reading/platforms/platform';
import { historyOf } from '../store/audits';
import { keepByHand } from '../store/by-hand';
import { assignChannel, setNote, setRole } from '../store/channels';
import { openDatabase } from '../store/database';
import { savePlan } from '../store/plans';
import { acceptDatabase } from './database-mark';
import { capturePage, extensionVersion, profileTabs } from './captures';
import { backupSession } from './dashboard-backup';
import { download, downloadLater } from './dashboard-download';
import { dropDrafts, forgetSession } from './dashboard-forget';
import { Leftovers } from './dashboard-leftovers';
import { editsOfPlan } from './dashboard-plan-history';
import { PlanEditing } from './dashboard-plans';
import { privacySession } from './dashboard-privacy';
import { watchRecords } from './dashboard-records';
import { watchVisits } from './dashboard-visits';
import { deleteCompany } from './delete-company';
import { endForgetting, openToStore } from './forget-everything';
import { historyFile } from './history-file';
import { judgementChanged } from './judgement';
import { forgetFile } from './made-files';
import { auditorName, loadSettings, saveSettings } from './settings';
import { askForAccess, hostBrowser, watchAccess } from './site-access';
import { watchHealth } from './storage-health';
import { loadSwitch, setSwitch } from './switches';
import { tidyUp } from './tidy-up';
import { trySamples } from './try-samples';

/** The actions of the dashboard on the real database. Nothing is opened before the first is called. */
export function dashboardSession(): DashboardActions {
  const leftovers = new Leftovers(localStorage, window);
  const editing = new PlanEditing(leftovers);

  return {
    watch(listener, place) {
      // What cannot be stored now stays lost; the records say by themselves if the database fails.
      void storeLeftovers(leftovers, editing).catch(() => undefined);
      void forgetOld().catch(() => undefined);
      return watchRecords((records) => {
        if (records.state === 'loaded') editing.see(records.plans);
        listener(records);
      }, place);
    },
    watchVisits,
    watchHealth,
    acceptDatabase: () => acceptDatabase(),
    problemOf,
    download,
    downloadLater,
    profileTabs,
    capturePage,
    extensionVersion,

    async createCompany(name) {
      const plan = newPlan(name, Date.now());
      await savePlan(await openToStore(), plan, await auditorName());
      judgementChanged();
      return plan.id;
    },
    async trySample() {
      const plan = await trySamples(await openToStore(), Date.now());
      judgementChanged();
      return plan.id;
    },
    async editPlan(id, edit, isApart) {
      const after = await editing.edit(id, edit, isApart);
      judgementChanged();
      return after;
    },
    editsOf: async (id) => editsOfPlan(await openDatabase(), id),
    async putPlan(plan) {
      await savePlan(await openToStore(), { ...plan, changedAt: Date.now() }, await auditorName());
      judgementChanged();
    },
    async deletePlan(id) {
      await deleteCompany(await openDatabase(), id, Date.now());
      judgementChanged();
    },

    async assign(id, planId) {
      await assignChannel(await openToStore(), id, planId, Date.now(), await auditorName());
      judgementChanged();
    },
    async setRole(id, role) {
      await setRole(await openToStore(), id, role, await auditorName());
      judgementChanged();
    },
    async setNote(id, note) {
      leftovers.begin(`note:${id}`, note);
      try {
        await setNote(await openToStore(), id, note, await auditorName());
      } finally {
        leftovers.end(`note:${id}`);
      }
    },
    ...forgetSession(leftovers),
    async enterByHand({ id, reading, planId, seenBy, note }) {
      const context = { toolVersion: browser.runtime.getManifest().version, auditor: seenBy, note };
      const { channel } = await keepByHand(await openToStore(), id, reading, planId, context);
      judgementChanged();
      return channel?.id ?? '';
    },
    historyOf: async (id) => historyOf(await openDatabase(), id),
    historyFile,

    backup: backupSession(),
    privacy: privacySession(),

    auditor: async () => (await loadSettings()).auditor,
    setAuditor: (auditor) => saveSettings({ auditor }),
    switches: () =>
      Promise.all(platforms().map(async ({ id }) => ({ platform: id, mode: await loadSwitch(id) }))),
    setSwitch,
    watchAccess,
    allow: askForAccess,
    hostBrowser,
  };
}

async function storeLeftovers(leftovers: Leftovers, editing: PlanEditing): Promise<void> {
  await editing.storeLeftovers();
  for (const [id, note] of leftovers.take('note:')) {
    if (typeof note === 'string') await setNote(await openToStore(), id, note, await auditorName());
  }
}

/**
 * Forgets what has lived long enough: channels of the inbox, old audits, notes typed in the popup for a channel that is
 * gone, and files that were not downloaded; and ends forgetting everything where that was stopped.
 */
async function forgetOld(): Promise<void> {
  await endForgetting();
  await tidyUp(Date.now());
  await dropDrafts();
  await forgetFile(null);
}
