import type { TargetedMouseEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChannelLine } from '../../utils/report/channel-line';
import { useTexts } from '../shared/texts-context';
import type { Column } from './columns';
import { useTools } from './tools';
import { hashOf } from './view';

interface ChannelRowProps {
  readonly line: ChannelLine;
  readonly columns: readonly Column[];
  /** Its place among all rows, drawn or not. */
  readonly index: number;
  /** The one row that the Tab key reaches. */
  readonly isActive: boolean;
  readonly onFocus: (id: string) => void;
}

/** One channel. The whole row opens it; for the keyboard and a new tab its name is a link. */
export function ChannelRow({ line, columns, index, isActive, onFocus }: ChannelRowProps) {
  const texts = useTexts();
  const { view, show } = useTools();
  const opened = { ...view, open: line.id };
  const isOpen = view.open === line.id;
  // Dates and plurals are slow to write, and every scroll draws the rows anew.
  const cells = useMemo(() => columns.map(({ cell }) => cell(line, texts)), [line, columns, texts]);
  const onClick = (event: TargetedMouseEvent<HTMLTableRowElement>) => {
    // A link knows better what a click with a key held down means; a text being selected is no click.
    if ((event.target as Element).closest('a') || getSelection()?.type === 'Range') return;
    show(opened);
  };
  return (
    <tr
      aria-rowindex={index + 2}
      class={isOpen ? 'channel-row channel-row-open' : 'channel-row'}
      onClick={onClick}
    >
      {columns.map(({ by }, column) =>
        by === 'channel' ? (
          <th key={by} scope="row" class={`column-${by}`}>
            <a
              href={hashOf(opened)}
              class="channel-link"
              tabIndex={isActive ? 0 : -1}
              aria-current={isOpen ? 'true' : undefined}
              dir="auto"
              data-opens={line.id}
              onFocus={() => onFocus(line.id)}
            >
              {cells[column]}
            </a>
            {line.handle && line.handle !== line.label && (
              <span class="channel-handle quiet" dir="auto">
                {line.handle}
              </span>
            )}
          </th>
        ) : (
          <td key={by} class={`column-${by}`}>
            <div class="cell">{cells[column]}</div>
          </td>
        ),
      )}
    </tr>
  );
}
