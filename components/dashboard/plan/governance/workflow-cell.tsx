import type { TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { PEOPLE_LIST } from '../name-lists';
import { useTexts } from '../../../shared/texts-context';

/** Characters; the plan holds no more of a name. */
const MOST = 200;

interface WorkflowCellProps {
  readonly label: string;
  /** True where somebody is named, and not a time. */
  readonly isWho: boolean;
  readonly value: string;
  /** What holds where nothing is typed; empty: nothing does. */
  readonly otherwise: string;
  readonly onValue: (value: string) => void;
  readonly onLeave: () => void;
}

/** One cell of the workflow. Enter leads to the cell below, as in a spreadsheet. */
export function WorkflowCell({ label, isWho, value, otherwise, onValue, onLeave }: WorkflowCellProps) {
  const { t } = useTexts();
  const id = useId();
  /** A text that does not fit stays in the cell, and the value is what it was. */
  const [long, setLong] = useState<string | null>(null);
  const type = (text: string) => {
    setLong(text.length > MOST ? text : null);
    if (text.length <= MOST) onValue(text);
  };
  return (
    <>
      <input
        type="text"
        dir="auto"
        aria-label={label}
        aria-invalid={long !== null || undefined}
        aria-describedby={long === null ? undefined : id}
        {...(isWho && { list: PEOPLE_LIST })}
        placeholder={otherwise}
        title={value || (otherwise && t('workflow.otherwise', { who: otherwise }))}
        value={long ?? value}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={toNextRow}
      />
      {long !== null && (
        <span class="field-error" id={id}>
          {t('field.wrong.too-long', { most: MOST, long: long.length })}
        </span>
      )}
    </>
  );
}

function toNextRow(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  const cell = event.currentTarget.closest('td');
  const row = cell?.closest('tr');
  const next = event.shiftKey ? row?.previousElementSibling : row?.nextElementSibling;
  if (cell && next instanceof HTMLTableRowElement)
    next.cells[cell.cellIndex]?.querySelector<HTMLElement>('input')?.focus();
}
