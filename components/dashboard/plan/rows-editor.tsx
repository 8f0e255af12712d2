import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { carriedOver } from '../../../utils/plan/carry-over';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import './rows-editor.css';

interface Row {
  readonly id: string;
}

interface RowsEditorProps<T extends Row> {
  readonly rows: readonly T[];
  /** Changes the rows as they stand by then: another view may have changed them meanwhile. */
  readonly onRows: (change: (rows: readonly T[]) => T[], when?: 'soon' | 'at-once') => void;
  /** A new row with nothing said. */
  readonly blank: () => T;
  /** What a row is called on its buttons, such as its name; empty where it has none yet. */
  readonly nameOf: (row: T) => string;
  readonly addLabel: string;
  /** What the list is for, where it is empty. */
  readonly empty: ComponentChildren;
  /** The fields of a row. */
  readonly children: (row: T, change: (changed: Partial<T>) => void) => ComponentChildren;
  /** The most rows that the plan holds. */
  readonly most?: number;
  /** For rows of a few short fields: more of them stand side by side. */
  readonly isDense?: boolean;
}

/** A list of rows of fields: added at the end, moved, and removed with a way back. The focus goes on with the work. */
export function RowsEditor<T extends Row>(props: RowsEditorProps<T>) {
  const { rows, onRows, blank, nameOf, addLabel, empty, children, most = 500, isDense } = props;
  const { t } = useTexts();
  const { say } = useTools();
  const { list, focusOn } = useRowFocus();

  const add = () => {
    const row = blank();
    onRows((now) => [...now, row], 'at-once');
    focusOn(`[data-row="${row.id}"] :is(input, select, textarea)`);
  };
  const change = (row: T) => (changed: Partial<T>) =>
    onRows((now) =>
      now.map((one) => (one.id === row.id ? carriedOver(row, { ...row, ...changed }, one) : one)),
    );
  const move = (row: T, by: -1 | 1) => {
    onRows((now) => {
      const at = now.findIndex(({ id }) => id === row.id);
      const moved = now[at];
      // Never beyond the first: a negative place counts from the end.
      return moved ? now.toSpliced(at, 1).toSpliced(Math.max(0, at + by), 0, moved) : [...now];
    }, 'at-once');
    // What is moved loses the focus; at an end the button that brought it there can no longer have it.
    const at = rows.indexOf(row) + by;
    const next = at <= 0 ? 'down' : at >= rows.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
    focusOn(`[data-row="${row.id}"] [data-move="${next}"]`);
  };
  const remove = (row: T) => {
    const at = rows.indexOf(row);
    onRows((now) => now.filter(({ id }) => id !== row.id), 'at-once');
    const without = rows.filter((one) => one !== row);
    say(t('rows.removed', { name: nameOf(row) || t('rows.unnamed', { number: at + 1 }) }), () =>
      onRows((now) => carriedOver<readonly T[]>(without, rows, now).slice(), 'at-once'),
    );
    const next = rows[at + 1] ?? rows[at - 1];
    focusOn(next ? `[data-row="${next.id}"] [data-remove]` : '[data-add]');
  };

  return (
    <div ref={list} class="rows-editor">
      {rows.length === 0 && <p class="quiet">{empty}</p>}
      <ul class="rows">
        {rows.map((row, index) => {
          const name = nameOf(row).trim() || t('rows.unnamed', { number: index + 1 });
          return (
            <li key={row.id} class="row" data-row={row.id}>
              <div
                class={isDense ? 'plan-fields row-fields-dense' : 'plan-fields'}
                role="group"
                aria-label={name}
              >
                {children(row, change(row))}
              </div>
              <div class="row-buttons">
                <Button
                  look="quiet"
                  data-move="up"
                  aria-label={t('rows.up', { name })}
                  disabled={index === 0}
                  onClick={() => move(row, -1)}
                >
                  <span aria-hidden="true">↑</span>
                </Button>
                <Button
                  look="quiet"
                  data-move="down"
                  aria-label={t('rows.down', { name })}
                  disabled={index === rows.length - 1}
                  onClick={() => move(row, 1)}
                >
                  <span aria-hidden="true">↓</span>
                </Button>
                <Button
                  look="quiet"
                  data-remove=""
                  aria-label={t('rows.remove', { name })}
                  onClick={() => remove(row)}
                >
                  <span aria-hidden="true">✕</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <Button data-add="" disabled={rows.length >= most} onClick={add}>
        {addLabel}
      </Button>
    </div>
  );
}

/** Gives the focus to what a selector names within the list, once it is drawn. */
function useRowFocus() {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const found = list.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    found?.focus();
  });
  const focusOn = (selector: string) => {
    wanted.current = selector;
  };
  return { list, focusOn };
}
