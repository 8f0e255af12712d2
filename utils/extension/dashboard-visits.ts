/** Keeps the dashboard's visits as fresh as the database: a bounded number a platform, so they are loaded whole. */
import type { Visits } from '../../components/dashboard/use-drift';
import { platforms } from '../reading/platforms/platform';
import { onChange } from '../store/changes';
import { openDatabase } from '../store/database';
import { problemOf } from '../store/storage-problem';
import { visitsOf } from '../store/visits';

/** Changes that follow each other within this time, in ms, are loaded as one: a round of visits brings many. Our choice. */
const TOGETHER = 500;

/** Calls back with the last visits of all platforms: at first, and after every change, until the returned end is called. */
export function watchVisits(listener: (visits: Visits) => void): () => void {
  let stopped = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  let loading = Promise.resolve();

  const load = async (): Promise<void> => {
    const visits = await loadVisits();
    if (!stopped) listener(visits);
  };
  const loadAfter = (wait: number): void => {
    due ??= setTimeout(() => {
      due = undefined;
      loading = loading.then(load);
    }, wait);
  };

  const stop = onChange((changed) => {
    if (changed.includes('visits')) loadAfter(TOGETHER);
  });
  loadAfter(0);
  return () => {
    stopped = true;
    clearTimeout(due);
    stop();
  };
}

async function loadVisits(): Promise<Visits> {
  try {
    const database = await openDatabase();
    const byPlatform = await Promise.all(
      platforms().map(async ({ id }) => [id, await visitsOf(database, id)] as const),
    );
    return { state: 'loaded', byPlatform: new Map(byPlatform) };
  } catch (error) {
    return { state: 'failed', problem: problemOf(error) };
  }
}
