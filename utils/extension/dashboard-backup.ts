/** Backups on the dashboard: made, opened and merged by a worker, and remembered for the reminder. */
import { browser } from 'wxt/browser';
import type {
  BackupActions,
  BackupAtHand,
  MergeChoices,
  OpenedFile,
} from '../../components/dashboard/backup/backup-actions';
import type { BackupSettings, MergeOutcome, Progress } from '../backup/backup';
import type { EpochMs } from '../reading/reading';
import { openDatabase } from '../store/database';
import { backupDue, backupMade, remindLater } from './backup-reminder';
import { acceptDatabase } from './database-mark';
import { settingsForBackup, takeOverSettings } from './backup-settings';
import type { BackupNews, BackupOrder, OpeningNews } from './backup-work';
import { downloadLater } from './dashboard-download';
import { judgementChanged } from './judgement';

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
    const worker = new Worked();
    try {
      const { blob, name, counts } = await worker.ask('made', { make: options }, progress, signal);
      await downloadLater(name, alone(blob), blob.type, signal);
      await backupMade(now);
      return { fileName: name, counts };
    } finally {
      worker.end();
    }
  },
  async open(file, passphrase, progress, signal): Promise<OpenedFile> {
    const worker = new Worked();
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

const atHand = (worker: Worked, { about, settings }: Opened): BackupAtHand => ({
  about,
  auditor: typeof settings['auditor'] === 'string' ? settings['auditor'] : '',
  preview: (options) => worker.ask('preview', { preview: options }),
  async merge({ takeSettings, ...options }: MergeChoices, signal) {
    const outcome = await worker.ask('outcome', { merge: options }, undefined, signal);
    await afterMerge(outcome, about.madeAt, takeSettings ? settings : {});
    return outcome;
  },
  close: () => worker.end(),
});

async function afterMerge({ into }: MergeOutcome, madeAt: EpochMs, settings: BackupSettings): Promise<void> {
  judgementChanged();
  await takeOverSettings(settings);
  // What was restored whole is what its file holds.
  if (into === 'empty') await backupMade(Math.min(madeAt, Date.now()));
  await acceptDatabase();
}

/** The news that answers an order. */
type Answers = {
  readonly [Name in 'made' | 'opening' | 'preview' | 'outcome']: Extract<
    BackupNews,
    { readonly [Said in Name]: unknown }
  >[Name];
};

/** A worker that answers one order after the other. */
class Worked {
  readonly #worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });

  /** Rejects where it fails, and with the signal's reason where that stops it: the worker is ended then. */
  ask<Name extends keyof Answers>(
    answer: Name,
    order: BackupOrder,
    progress?: Progress,
    signal?: AbortSignal,
  ): Promise<Answers[Name]> {
    return new Promise((answered, failed) => {
      signal?.throwIfAborted();
      signal?.addEventListener(
        'abort',
        () => {
          this.end();
          failed(signal.reason as Error);
        },
        { once: true },
      );
      this.#worker.onerror = ({ message }) => failed(new Error(message));
      this.#worker.onmessage = ({ data }: MessageEvent<BackupNews | { readonly error: unknown }>) => {
        if ('error' in data) failed(data.error instanceof Error ? data.error : new Error(String(data.error)));
        else if (answer in data) answered((data as Answers)[answer]);
        else if ('of' in data) progress?.(data.done, data.of);
      };
      this.#worker.postMessage(order);
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** A file that is made elsewhere is one part. */
async function* alone(file: Blob): AsyncGenerator<Blob, void> {
  yield await Promise.resolve(file);
}
