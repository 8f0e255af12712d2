import { dayValue } from '../../../../utils/plan/calendar';
import type { IsoDate } from '../../../../utils/plan/fields';
import { Button } from '../../../shared/button';
import { useTexts } from '../../../shared/texts-context';

interface MonthHeaderProps {
  readonly day: IsoDate;
  readonly onMonth: (by: -1 | 1) => void;
  readonly onToday: () => void;
}

/** The month that is shown, and the ways to others. */
export function MonthHeader({ day, onMonth, onToday }: MonthHeaderProps) {
  const { t } = useTexts();
  return (
    <div class="month-header">
      <h3 aria-live="polite">{t('calendar.month', { day: dayValue(day) })}</h3>
      <Button aria-label={t('calendar.previous')} onClick={() => onMonth(-1)}>
        <span class="month-arrow month-arrow-back" aria-hidden="true" />
      </Button>
      <Button onClick={onToday}>{t('calendar.today')}</Button>
      <Button aria-label={t('calendar.next')} onClick={() => onMonth(1)}>
        <span class="month-arrow" aria-hidden="true" />
      </Button>
    </div>
  );
}
