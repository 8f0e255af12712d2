/** Keeps the dashboard's visits as fresh as the database: a bounded number a platform, so they are loaded whole. */
import type { Visits } from '../../components/dashboard/use-drift';
import { platforms } from '../reading/platforms/platform';
import { openDatabase } from '../store/database';
import { visitsOf } from '../store/visits';
import { loadAnew } from './loaded-anew';

/** Changes that follow each other within this time, in ms, are loaded as one: a round of visits brings many. Our choice. */
const TOGETHER = 500;

/** Calls back with the last visits of all platforms: at first, and after every change, until the returned end is called. */
export const watchVisits = (listener: (visits: Visits) => void): (() => void) =>
  loadAnew<Visits>(['visits'], TOGETHER, loadVisits, listener);

async function loadVisits(): Promise<Visits> {
  const database = await openDatabase();
  const byPlatform = await Promise.all(
    platforms().map(async ({ id }) => [id, await visitsOf(database, id)] as const),
  );
  return { state: 'loaded', byPlatform: new Map(byPlatform) };
}
