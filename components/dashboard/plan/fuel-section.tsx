import { useMemo } from 'preact/hooks';
import { dayIn } from '../../../utils/plan/calendar';
import { CapacitySection } from './capacity-section';
import { FuelBudget } from './fuel-budget';
import { FuelCampaigns } from './fuel-campaigns';
import { FuelContent } from './fuel-content';
import { FuelHours } from './fuel-hours';
import { FuelTools } from './fuel-tools';
import type { SectionProps } from './plan-editor';
import './fuel.css';

/** What the work runs on, and whether it suffices for what is planned. */
export function FuelSection(props: SectionProps) {
  const { plan, summary } = props;
  // As long as nothing else changes, the same moment: what is typed here does not reorder the channels.
  const today = useMemo(() => Date.now(), [summary]);
  return (
    <>
      <FuelHours {...props} />
      <CapacitySection plan={plan} summary={summary} today={today} />
      <FuelContent {...props} />
      <FuelBudget {...props} />
      <FuelCampaigns {...props} today={dayIn(plan.company.timeZone, today)} />
      <FuelTools {...props} />
    </>
  );
}
