/** Keeps the dashboard's records as fresh as the database: loaded once, and again what changed. */
import type { Records } from '../../components/dashboard/records';
import type { Plan } from '../plan/plan';
import { allChannels } from '../store/channels';
import { openDatabase } from '../store/database';
import { allPlans } from '../store/plans';
import type { Channel } from '../store/schema';
import { loadAnew } from './loaded-anew';

/** Changes that follow each other within this time, in ms, are loaded as one: a round of visits brings many. Our choice. */
const TOGETHER = 80;

/**
 * Calls back with all plans and channels: at first, and again after every change, until the returned function is called.
 * Audits are read one channel at a time, when its history is opened; visits are watched by themselves.
 */
export function watchRecords(listener: (records: Records) => void): () => void {
  let plans: readonly Plan[] = [];
  let channels: readonly Channel[] = [];
  return loadAnew<Records>(
    ['plans', 'channels'],
    TOGETHER,
    async (stale) => {
      const database = await openDatabase();
      if (stale.has('plans')) plans = await allPlans(database);
      if (stale.has('channels')) channels = await allChannels(database);
      return { state: 'loaded', plans, channels };
    },
    listener,
  );
}
