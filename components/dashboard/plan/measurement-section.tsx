import { dayIn } from '../../../utils/plan/calendar';
import { EquityScorecard } from './equity-scorecard';
import { Kpis } from './kpis';
import type { SectionProps } from './plan-editor';
import { TableFiles } from './table-files';

/** By what the company sees whether its goals are reached: KPIs, and what each channel is worth. */
export function MeasurementSection(props: SectionProps) {
  const today = Date.now();
  return (
    <>
      <Kpis {...props} today={dayIn(props.plan.company.timeZone, today)} />
      <EquityScorecard {...props} today={today} />
      <TableFiles {...props} tables={['kpis', 'kpi-values']} />
    </>
  );
}
