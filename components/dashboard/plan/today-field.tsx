import { dayIn } from '../../../utils/plan/calendar';
import type { IsoDate } from '../../../utils/plan/fields';
import { Button } from '../../shared/button';
import { DateField, type FieldProps } from './fields';

interface TodayFieldProps extends FieldProps<IsoDate | null> {
  /** What the button says that fills in today. */
  readonly todayLabel: string;
  /** The company's: in it today is counted. */
  readonly timeZone: string;
}

/** The day on which something was last done, and a button for having done it today. */
export const TodayField = ({ todayLabel, timeZone, ...field }: TodayFieldProps) => (
  <DateField {...field}>
    <Button onClick={() => field.onValue(dayIn(timeZone, Date.now()))}>{todayLabel}</Button>
  </DateField>
);
