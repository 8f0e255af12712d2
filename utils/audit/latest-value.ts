/** What a KPI stood at last: as somebody entered it, or as an audit showed it. */
import { latestValueOf, seenValueOf, type LatestValue } from '../plan/kpi';
import type { Kpi } from '../plan/parts/measurement';
import type { CompanySubject } from './finding';

/**
 * The newest value of a KPI; `null` where there is none. One that counts the followers of a channel takes what its page
 * showed last, too; of the same day, what somebody entered counts.
 */
export function latestValue(kpi: Kpi, { plan, channels }: CompanySubject): LatestValue | null {
  const channel = channels.find(({ planned }) => planned !== null && planned.id === kpi.channelId);
  return latestValueOf(kpi, seenValueOf(kpi, channel?.reading ?? null, plan.company.timeZone));
}
