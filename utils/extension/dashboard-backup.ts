/** Backups on the dashboard: made, opened and merged by a worker, and remembered for the reminder. */
import { browser } from 'wxt/browser';
import type {
  BackupActions,
  BackupAtHand,
  MergeChoices,
  OpenedFile,
} from '../../components/dashboard/backup/backup-actions';
import type { BackupSettings, MergeOptions, MergeOutcome } from '../backup/backup';
import type { EpochMs } from '../reading/reading';
import { openDatabase } from '../store/database';
import { yearsBefore } from '../store/retention';
import { backupDue, backupMade, remindLater } from './backup-reminder';
import { acceptDatabase } from './database-mark';
import { settingsForBackup, takeOverSettings } from './backup-settings';
import { AskedWorker } from './asked-worker';
import type { OpeningNews } from './backup-work';
import { downloadLater } from './dashboard-download';
import { endForgetting } from './forget-everything';
import { judgementChanged } from './judgement';
import { loadSettings } from './settings';

/** The actions on the real database. No worker runs before the first is called. */
export const backupSession = (): BackupActions => ({
  async make(passphrase, progress, signal) {
    const now = Date.now();
    const options = {
      settings: await settingsForBackup(),
      toolVersion: browser.runtime.getManifest().version,
      now,
      passphrase,
    };
    const worker = new AskedWorker();
    try {
      const { blob, name, counts } = await worker.ask('made', { make: options }, progress, signal);
      await downloadLater(name, alone(blob), blob.type, signal);
      await afterwards(backupMade(now));
      return { fileName: name, counts, isProtected: passphrase !== '' };
    } finally {
      worker.end();
    }
  },
  async open(file, passphrase, progress, signal): Promise<OpenedFile> {
    const worker = new AskedWorker();
    try {
      const opening = await worker.ask('opening', { open: { file, passphrase } }, progress, signal);
      if (opening.state === 'opened') return { state: 'opened', backup: atHand(worker, opening) };
      worker.end();
      return opening;
    } catch (error) {
      worker.end();
      throw error;
    }
  },
  due: async () => backupDue(await openDatabase(), Date.now()),
  remindLater: () => remindLater(Date.now()),
});

type Opened = Extract<OpeningNews, { readonly state: 'opened' }>;

const atHand = (worker: AskedWorker, { about, settings }: Opened): BackupAtHand => ({
  about,
  auditor: typeof settings['auditor'] === 'string' ? settings['auditor'] : '',
  preview: async (options) => worker.ask('preview', { preview: { ...options, ...(await retention()) } }),
  async merge({ takeSettings, ...options }: MergeChoices, progress, signal) {
    await endForgetting();
    const outcome = await worker.merge({ ...options, ...(await retention()) }, progress, signal);
    await afterMerge(outcome, about.madeAt, takeSettings ? settings : {});
    return outcome;
  },
  close: () => worker.end(),
});

/** From when audits are kept here. Settings that cannot be read delete nothing. */
async function retention(): Promise<Pick<MergeOptions, 'keptFrom'>> {
  const { keepAuditsFor } = await loadSettings().catch(() => ({ keepAuditsFor: 0 }));
  return keepAuditsFor === 0 ? {} : { keptFrom: yearsBefore(Date.now(), keepAuditsFor) };
}

async function afterMerge({ into }: MergeOutcome, madeAt: EpochMs, settings: BackupSettings): Promise<void> {
  judgementChanged();
  await afterwards(takeOverSettings(settings));
  // What was restored whole is what its file holds.
  if (into === 'empty') await afterwards(backupMade(Math.min(madeAt, Date.now())));
  await afterwards(acceptDatabase());
}

/** What comes after the deed: where it fails, the deed is done all the same, and is not to be called a failure. */
const afterwards = (doing: Promise<void>): Promise<void> =>
  doing.catch((error: unknown) => console.warn('What comes after a backup could not be done.', error));

/** A file that is made elsewhere is one part. */
async function* alone(file: Blob): AsyncGenerator<Blob, void> {
  yield await Promise.resolve(file);
}
