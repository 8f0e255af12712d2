/** Days of the calendar as spreadsheets and people write them; what may mean two days is refused. */
import { excerpt } from '../import-problem';
import { date, type IsoDate } from '../fields';
import { isRefused, refused, type CellKind, type Refused } from './cell';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Spreadsheets add midnight to a day that they took for a moment. */
const MIDNIGHT = /(?:T|\s+)0{1,2}:00(?::00(?:\.0+)?)?Z?$/;

/**
 * A day: `2026-05-03`; also `3 May 2026` and `May 3, 2026`; `3.5.2026`, since no region writes the month first with
 * points; and `13/5/2026`, which can mean one day only. `3/5/2026` is refused: it is a day in May here and in March there.
 */
function dayIn(cell: string): IsoDate | Refused {
  const whole = cell.trim();
  // Longer ones are no days, and patterns take long to see it.
  const written = whole.length > 60 ? whole : whole.replace(MIDNIGHT, '');
  const day = dayWritten(written);
  if (isRefused(day)) return day;
  return day !== null && date.safeParse(day).success
    ? day
    : refused('import.table.day', { value: excerpt(written) });
}

function dayWritten(written: string): IsoDate | Refused | null {
  if (written.length > 60) return null;
  const [, year, sign, month, day] = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? [];
  if (sign !== undefined) return isoDay(year, Number(month), day);
  const named = withMonthName(written);
  if (named) return named;
  const [, first, mark, second, lastYear] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(written) ?? [];
  if (mark === undefined) return null;
  const [one, two] = [Number(first), Number(second)];
  if (mark !== '.' && one <= 12 && two <= 12 && one !== two)
    return refused('import.table.which-day', { value: excerpt(written) });
  return mark !== '.' && two > 12 ? isoDay(lastYear, one, second) : isoDay(lastYear, two, first);
}

function withMonthName(written: string): IsoDate | null {
  const dayFirst = /^(\d{1,2})[-.\s]+([a-z]{3,9})\.?[-,\s]+(\d{4})$/i.exec(written);
  const monthFirst = /^([a-z]{3,9})\.?[-\s]+(\d{1,2})[-,\s]+(\d{4})$/i.exec(written);
  const [day, name] = dayFirst ? [dayFirst[1], dayFirst[2]] : [monthFirst?.[2], monthFirst?.[1]];
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : isoDay((dayFirst ?? monthFirst)?.[3], month, day);
}

const isoDay = (year: string | undefined, month: number, day: string | undefined): IsoDate =>
  `${year ?? ''}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;

/** A day, or none where the cell is empty. */
export const dayOrNone: CellKind<IsoDate | null> = {
  write: (day) => day ?? '',
  read: (cell) => (cell.trim() === '' ? null : dayIn(cell)),
};

/** A day that must be there. */
export const dayNeeded: CellKind<IsoDate> = {
  write: (day) => day,
  read: (cell) => (cell.trim() === '' ? refused('import.field.missing') : dayIn(cell)),
};
