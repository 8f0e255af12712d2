/** Keeps the dashboard's records as fresh as the database: loaded once, and again what changed. */
import type { Records } from '../../components/dashboard/records';
import type { Plan } from '../plan/plan';
import { onChange, type ChangedStore } from '../store/changes';
import { allChannels } from '../store/channels';
import { openDatabase } from '../store/database';
import { allPlans } from '../store/plans';
import type { Channel } from '../store/schema';
import { problemOf } from '../store/storage-problem';

/** Changes that follow each other within this time, in ms, are loaded as one: a round of visits brings many. Our choice. */
const TOGETHER = 80;

/**
 * Calls back with all plans and channels: at first, and again after every change in any part of the extension, until
 * the returned function is called. Changes that come while one load runs are loaded together after it.
 */
export function watchRecords(listener: (records: Records) => void): () => void {
  let plans: readonly Plan[] = [];
  let channels: readonly Channel[] = [];
  const stale = new Set<ChangedStore>(['plans', 'channels']);
  let loading = Promise.resolve();
  let due = false;
  let stopped = false;

  async function load(): Promise<void> {
    due = false;
    const wanted = new Set(stale);
    stale.clear();
    try {
      const database = await openDatabase();
      if (wanted.has('plans')) plans = await allPlans(database);
      if (wanted.has('channels')) channels = await allChannels(database);
      if (!stopped) listener({ state: 'loaded', plans, channels });
    } catch (error) {
      // What was not loaded is still wanted at the next change.
      for (const store of wanted) stale.add(store);
      if (!stopped) listener({ state: 'failed', problem: problemOf(error) });
    }
  }

  function loadAfter(wait: number): void {
    if (due || stopped) return;
    due = true;
    setTimeout(() => {
      loading = loading.then(load);
    }, wait);
  }

  const stop = onChange((changed) => {
    // Audits are read one channel at a time, when its history is opened; visits are watched by themselves.
    const shown = changed.filter((store) => store === 'plans' || store === 'channels');
    for (const store of shown) stale.add(store);
    if (shown.length > 0) loadAfter(TOGETHER);
  });
  loadAfter(0);
  return () => {
    stopped = true;
    stop();
  };
}
