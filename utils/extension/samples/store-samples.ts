/** "Try it on the sample company": the sample companies' plans and made-up readings, kept the way real ones are. */
import type { Plan } from '../../plan/plan';
import { madeUpHalden, madeUpRosenthal } from '../../plan/samples/sample-plans';
import type { EpochMs, Reading } from '../../reading/reading';
import { keepReading } from '../../store/audits';
import { assignChannel, INBOX } from '../../store/channels';
import type { Database } from '../../store/database';
import { savePlan } from '../../store/plans';
import { forgetMadeUp } from '../delete-company';
import { haldenProfiles } from './halden-profiles';
import { readingsOf, type MadeUpProfile } from './made-up-page';
import { rosenthalProfiles } from './rosenthal-profiles';

/** Stands as the auditor on every made-up audit, so that none is taken for a real one in a file either. */
const SAMPLE_AUDITOR = 'sample';

/**
 * Stores the sample companies and what their pages showed. Their accounts have addresses that no page can have, so that
 * what is made up never joins what is read. Doing it twice gives each company once, as it was at first. Resolves with
 * the plan that is to be looked at: the neglected one's, which has most to show.
 */
export async function storeSamples(database: Database, now: EpochMs, toolVersion: string): Promise<Plan> {
  const context = { toolVersion, auditor: SAMPLE_AUDITOR };
  const store = async (plan: Plan, profiles: readonly MadeUpProfile[]): Promise<Plan> => {
    await forgetMadeUp(database, plan.id);
    await savePlan(database, plan, SAMPLE_AUDITOR);
    for (const reading of readingsOf(profiles, now, plan.company.timeZone))
      await keep(database, reading, plan, context);
    return plan;
  };
  await store(madeUpHalden(now), haldenProfiles);
  return store(madeUpRosenthal(now), rosenthalProfiles);
}

/** Keeps a reading; an account that the plan does not name is the company's all the same. */
async function keep(
  database: Database,
  reading: Reading,
  plan: Plan,
  context: Parameters<typeof keepReading>[3],
): Promise<void> {
  const { channel } = await keepReading(database, crypto.randomUUID(), reading, context, 'made-up');
  if (channel?.planId === INBOX) {
    await assignChannel(database, channel.id, plan.id, reading.readAt, SAMPLE_AUDITOR);
  }
}
