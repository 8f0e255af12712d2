import { addDays } from '../../../utils/plan/calendar';
import { weekdays, type IsoDate, type Weekday } from '../../../utils/plan/fields';

/** Any Monday: a weekday's name is written by a day that has it. */
const A_MONDAY: IsoDate = '2024-01-01';

/** A day of that weekday, for a text to write its name. */
export const dayOfWeekday = (weekday: Weekday): IsoDate => addDays(A_MONDAY, weekdays.indexOf(weekday));
