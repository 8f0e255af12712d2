import { dayIn, dayValue } from '../../../utils/plan/calendar';
import type { Plan, PlannedChannel } from '../../../utils/plan/plan';
import { Handle } from '../../shared/handle';
import { MarkShape } from '../../shared/mark-badge';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { addressText, handleText } from './channel/address-text';

interface WeekRowHeaderProps {
  readonly channel: PlannedChannel;
  readonly plan: Plan;
}

/** Whose week a row is, and until when it holds. */
export function WeekRowHeader({ channel, plan }: WeekRowHeaderProps) {
  const { t } = useTexts();
  const until = channel.editorial?.until ?? null;
  const isOver = until !== null && until < dayIn(plan.company.timeZone, Date.now());
  return (
    <th scope="row" class="week-row-header">
      <span class="week-row-platform">{platformName(channel.platform)}</span>
      <span class="week-row-name" title={addressText(channel)}>
        <Handle>{channel.brandOrMarket || handleText(channel)}</Handle>
      </span>
      {until !== null && (
        <span class={`week-row-term ${isOver ? 'mark-warning' : 'quiet'}`}>
          {isOver && <MarkShape shape="warning" />}
          {t(isOver ? 'week.ended' : 'week.until', { day: dayValue(until) })}
        </span>
      )}
    </th>
  );
}
