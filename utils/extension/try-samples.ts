/** The way to the sample companies from popup and dashboard. */
import { browser } from 'wxt/browser';
import type { Plan } from '../plan/plan';
import type { EpochMs } from '../reading/reading';
import type { Database } from '../store/database';

/**
 * Stores the sample companies, and resolves with the plan to be looked at. They are loaded only now: whoever opens the
 * popup on a working day does not wait for what is tried once.
 */
export async function trySamples(database: Database, now: EpochMs): Promise<Plan> {
  const { storeSamples } = await import('./samples/store-samples');
  return storeSamples(database, now, browser.runtime.getManifest().version);
}
