/** Deleting companies, a real one or one of the samples. */
import type { PlanId } from '../plan/plan';
import { isMadeUp, isMadeUpPlan } from '../plan/samples/made-up';
import type { EpochMs } from '../reading/reading';
import { channelsOf } from '../store/channels';
import type { Database } from '../store/database';
import { forgetChannel } from '../store/forget';
import { deletePlan } from '../store/plans';
import type { Channel } from '../store/schema';

/**
 * Deletes a company, whose channels go back to the inbox; of a sample company, what was made up is deleted with it.
 * `now` starts the inbox's time.
 */
export async function deleteCompany(database: Database, id: PlanId, now: EpochMs): Promise<void> {
  if (isMadeUpPlan(id)) await forgetMadeUp(database, id);
  await deletePlan(database, id, now);
}

/** Deletes what was made up of a sample company's channels, with its audits. */
export async function forgetMadeUp(database: Database, id: PlanId): Promise<void> {
  const channels = await channelsOf(database, id);
  // What is made up is nobody's, and may come again.
  const made = { by: '', at: Date.now(), isRemembered: false };
  for (const channel of channels.filter(isOfSample)) await forgetChannel(database, channel.id, made);
}

/** A channel that the auditor really visited and gave to a sample company is the auditor's. */
const isOfSample = ({ latest }: Channel): boolean => !latest || isMadeUp(latest.reading.url);
