import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { cellAfter, directionAt, type Cell } from '../plan/grid-keys';

/** How many marks stand below each other, and how many in each row. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Marks of a picture that are one stop of the Tab key together: the arrow keys, Home and End lead from one to the next,
 * by the direction of writing.
 */
export function useRoving<E extends Element>(size: Size, first: Cell = { row: 0, column: 0 }) {
  const [wanted, setActive] = useState(first);
  const active: Cell = {
    row: Math.max(0, Math.min(wanted.row, size.rows - 1)),
    column: Math.max(0, Math.min(wanted.column, size.columns - 1)),
  };
  const onKeyDown = (event: TargetedKeyboardEvent<E>) => {
    if (event.altKey || event.metaKey) return;
    const next = cellAfter(event, active, size, directionAt(event.currentTarget));
    const mark = next && event.currentTarget.querySelector<HTMLElement>(`[data-mark="${nameOf(next)}"]`);
    if (!mark) return;
    event.preventDefault();
    mark.focus();
  };
  /** What a mark bears to be one of them. */
  const markAt = (row: number, column: number) => ({
    'data-mark': nameOf({ row, column }),
    tabIndex: row === active.row && column === active.column ? 0 : -1,
    onFocus: () => setActive({ row, column }),
  });
  return { group: { onKeyDown }, markAt, active };
}

const nameOf = ({ row, column }: Cell): string => `${row}-${column}`;
