/** What a worker does with backups: what it is asked, what it tells, and how it is done. */
import {
  makeBackup,
  mergeBackup,
  openBackup,
  previewOf,
  type BackupOptions,
  type BackupSettings,
  type MadeBackup,
  type MergeOptions,
  type MergeOutcome,
  type MergePreview,
  type OpenedBackup,
  type Opening,
} from '../backup/backup';
import { openDatabase } from '../store/database';

export type BackupOrder =
  | { readonly make: BackupOptions }
  | { readonly open: { readonly file: Blob; readonly passphrase: string } }
  | { readonly preview: MergeOptions }
  | { readonly merge: MergeOptions }
  /** The merge under way is to be undone, if it still can be; it answers as one that was stopped, or as one that is done. */
  | { readonly stopMerge: true };

/** What was opened, without its contents: they stay in the worker. */
export type OpeningNews =
  | Exclude<Opening, { readonly state: 'opened' }>
  | { readonly state: 'opened'; readonly about: OpenedBackup['about']; readonly settings: BackupSettings };

export type BackupNews =
  | { readonly done: number; readonly of: number }
  | { readonly made: MadeBackup }
  | { readonly opening: OpeningNews }
  | { readonly preview: MergePreview }
  | { readonly outcome: MergeOutcome };

/** An order, numbered so that its answer is known from another's. */
export interface NumberedOrder {
  readonly number: number;
  readonly order: BackupOrder;
}

/** An error without its class: on its way from a worker it would lose its name. */
export interface ToldError {
  readonly name: string;
  readonly message: string;
}

export type NumberedNews = { readonly number: number } & (
  { readonly news: BackupNews } | { readonly error: ToldError }
);

export const toldError = (error: unknown): ToldError =>
  error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };

/** How often progress is told, in ms: what nobody can see need not be said. Our choice. */
const TELL_EVERY = 100;

/** One worker's work. The backup that it opened last is the one that it previews and merges. */
export class BackupWork {
  #opened: OpenedBackup | null = null;
  #last: Promise<void> = Promise.resolve();
  #merging: AbortController | null = null;

  /**
   * Does what is asked, one order after the other (but the one to stop, at once); the last news is the answer. Rejects where
   * the database fails, and where a merge was stopped.
   */
  do(order: BackupOrder, tell: (news: BackupNews) => void): Promise<void> {
    if ('stopMerge' in order) {
      this.#merging?.abort();
      return Promise.resolve();
    }
    if ('merge' in order) this.#merging = new AbortController();
    const done = this.#last.then(() => this.#do(order, tell));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #do(order: BackupOrder, tell: (news: BackupNews) => void): Promise<void> {
    const progress = seldom((done: number, of: number) => tell({ done, of }));
    if ('make' in order) tell({ made: await makeBackup(await openDatabase(), order.make, progress) });
    else if ('open' in order) tell({ opening: await this.#open(order.open, progress) });
    else if ('preview' in order)
      tell({ preview: await previewOf(await openDatabase(), this.#backup, order.preview) });
    else if ('merge' in order) {
      const signal = this.#merging?.signal;
      tell({ outcome: await mergeBackup(await openDatabase(), this.#backup, order.merge, progress, signal) });
    }
  }

  async #open(
    { file, passphrase }: { readonly file: Blob; readonly passphrase: string },
    progress: (done: number, of: number) => void,
  ): Promise<OpeningNews> {
    const opening = await openBackup(file, passphrase, progress);
    if (opening.state !== 'opened') return opening;
    this.#opened = opening.backup;
    const { about, settings } = opening.backup;
    return { state: 'opened', about, settings };
  }

  get #backup(): OpenedBackup {
    if (!this.#opened) throw new Error('No backup was opened.');
    return this.#opened;
  }
}

/** Passes on a call that comes so long after the one before; others are left out. */
function seldom(tell: (done: number, of: number) => void): (done: number, of: number) => void {
  let last = -Infinity;
  return (done, of) => {
    const now = performance.now();
    if (now - last < TELL_EVERY) return;
    last = now;
    tell(done, of);
  };
}
