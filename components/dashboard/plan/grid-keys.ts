/** Where the keys lead in a grid: one of numbered cells, and a calendar of days. */
import { addDays, addMonths } from '../../../utils/plan/calendar';
import type { IsoDate, Weekday } from '../../../utils/plan/fields';
import { weekStart } from '../../../utils/plan/month';

/** The direction of writing: in a right-to-left grid the first column stands at the right. */
export type Direction = 'ltr' | 'rtl';

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The direction in which an element is written. */
export const directionAt = (element: Element): Direction =>
  getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';

/** By how many cells and rows an arrow key moves; `null` for any other key. */
function arrow(key: string, direction: Direction): Cell | null {
  const onward = direction === 'ltr' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return { row: 0, column: onward };
    case 'ArrowLeft':
      return { row: 0, column: -onward };
    case 'ArrowDown':
      return { row: 1, column: 0 };
    case 'ArrowUp':
      return { row: -1, column: 0 };
    default:
      return null;
  }
}

/** The cell that a key leads to, never beyond the grid's edge; `null` for a key that does not move. */
export function cellAfter(
  { key, ctrlKey }: PressedKey,
  at: Cell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  direction: Direction,
): Cell | null {
  if (key === 'Home') return { row: ctrlKey ? 0 : at.row, column: 0 };
  if (key === 'End') return { row: ctrlKey ? rows - 1 : at.row, column: columns - 1 };
  const by = arrow(key, direction);
  return by && { row: within(at.row + by.row, rows), column: within(at.column + by.column, columns) };
}

const within = (place: number, count: number): number => Math.max(0, Math.min(count - 1, place));

/** By how many days an arrow key moves in a calendar, a week for a row; `null` for any other key. */
export function daysMoved(key: string, direction: Direction): number | null {
  const by = arrow(key, direction);
  return by && by.row * 7 + by.column;
}

/** The day that a key leads to: day, week (Home, End), month; `null` for a key that does not move. */
export function dayAfter(
  key: string,
  day: IsoDate,
  firstWeekday: Weekday,
  direction: Direction,
): IsoDate | null {
  switch (key) {
    case 'Home':
      return weekStart(day, firstWeekday);
    case 'End':
      return addDays(weekStart(day, firstWeekday), 6);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default: {
      const by = daysMoved(key, direction);
      return by === null ? null : addDays(day, by);
    }
  }
}
