/** Views of the database that are loaded whole, and again whenever something in them changed. */
import type { EpochMs } from '../reading/reading';
import { onChange, type ChangedStore } from '../store/changes';
import { problemOf, type StorageProblem } from '../store/storage-problem';
import { StaleRecords, type Stale } from './stale-records';

/** What could not be loaded; it is tried again after the next change. */
export interface LoadFailed {
  readonly state: 'failed';
  readonly problem: StorageProblem;
}

/**
 * Calls back with what `load` makes of these stores: at first, and again after every change in any part of the extension,
 * until the returned function is called. Changes that follow each other within `together` ms, or come while one load
 * runs, are loaded as one. `load` is told what it has not loaded since it changed.
 */
export function loadAnew<Loaded>(
  stores: readonly ChangedStore[],
  together: EpochMs,
  load: (stale: Stale) => Promise<Loaded>,
  listener: (loaded: Loaded | LoadFailed) => void,
): () => void {
  const stale = new StaleRecords(stores);
  let due: ReturnType<typeof setTimeout> | undefined;
  let loading = Promise.resolve();
  let stopped = false;

  async function loadStale(): Promise<void> {
    due = undefined;
    const wanted = stale.take();
    const loaded = await load(wanted).catch((error: unknown): LoadFailed => {
      stale.giveBack(wanted);
      return { state: 'failed', problem: problemOf(error) };
    });
    if (!stopped) listener(loaded);
  }
  function loadAfter(wait: EpochMs): void {
    due ??= setTimeout(() => {
      loading = loading.then(loadStale);
    }, wait);
  }

  const stop = onChange((changes) => {
    if (stale.note(changes)) loadAfter(together);
  });
  loadAfter(0);
  return () => {
    stopped = true;
    clearTimeout(due);
    stop();
  };
}
