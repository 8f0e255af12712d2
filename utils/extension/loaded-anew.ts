/** Views of the database that are loaded whole, and again whenever something in them changed. */
import type { EpochMs } from '../reading/reading';
import { onChange, type ChangedStore } from '../store/changes';
import { problemOf, type StorageProblem } from '../store/storage-problem';

/** What could not be loaded; it is tried again after the next change. */
export interface LoadFailed {
  readonly state: 'failed';
  readonly problem: StorageProblem;
}

/**
 * Calls back with what `load` makes of these stores: at first, and again after every change in any part of the extension,
 * until the returned function is called. Changes that follow each other within `together` ms, or come while one load
 * runs, are loaded as one. `load` is told which stores it has not loaded since they changed.
 */
export function loadAnew<Loaded>(
  stores: readonly ChangedStore[],
  together: EpochMs,
  load: (stale: ReadonlySet<ChangedStore>) => Promise<Loaded>,
  listener: (loaded: Loaded | LoadFailed) => void,
): () => void {
  const stale = new Set(stores);
  let due: ReturnType<typeof setTimeout> | undefined;
  let loading = Promise.resolve();
  let stopped = false;

  async function loadStale(): Promise<void> {
    due = undefined;
    const wanted = new Set(stale);
    stale.clear();
    const loaded = await load(wanted).catch((error: unknown): LoadFailed => {
      for (const store of wanted) stale.add(store);
      return { state: 'failed', problem: problemOf(error) };
    });
    if (!stopped) listener(loaded);
  }
  function loadAfter(wait: EpochMs): void {
    due ??= setTimeout(() => {
      loading = loading.then(loadStale);
    }, wait);
  }

  const stop = onChange((changed) => {
    const shown = changed.filter((store) => stores.includes(store));
    for (const store of shown) stale.add(store);
    if (shown.length > 0) loadAfter(together);
  });
  loadAfter(0);
  return () => {
    stopped = true;
    clearTimeout(due);
    stop();
  };
}
