import type { TargetedKeyboardEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { weekFrom } from '../../../utils/plan/calendar';
import { linesOn } from '../../../utils/plan/editorial';
import type { Weekday } from '../../../utils/plan/fields';
import type { Plan, PlannedChannel } from '../../../utils/plan/plan';
import { useTexts } from '../../shared/texts-context';
import { cellAfter, directionAt, type Cell } from './grid-keys';
import { useDrawnFocus } from './use-drawn-focus';
import { useWeekEdits, type EditorialEdit } from './use-week-edits';
import { WeekCell } from './week-cell';
import { WeekCellEditor } from './week-cell-editor';
import { WeekRowHeader } from './week-row-header';
import './week-grid.css';

interface WeekGridProps {
  readonly label: string;
  readonly plan: Plan;
  /** The rows; with one alone its name is not drawn. */
  readonly channels: readonly PlannedChannel[];
  readonly onEditorial: (id: string, change: EditorialEdit, when?: 'soon' | 'at-once') => void;
  readonly onLeave: () => void;
  /** Names the rows, for a grid that stands by itself. */
  readonly isNamed?: boolean;
}

interface Place {
  readonly id: string;
  readonly weekday: Weekday;
}

const cellName = ({ row, column }: Cell): string => `${row}-${column}`;
const cellSelector = (cell: Cell): string => `[data-cell="${cellName(cell)}"]`;

/** The cell that an event happened in, and not in what is edited below it. */
function cellNamed(target: EventTarget | null): Cell | null {
  const name = target instanceof HTMLElement ? target.dataset.cell : undefined;
  const [row, column] = name?.split('-').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/**
 * What is to be published on which weekday, a row a channel. The arrow keys move, Enter edits a day in place, Space plans
 * it without saying what, Delete clears it.
 */
export function WeekGrid(props: WeekGridProps) {
  const { label, plan, channels, onEditorial, onLeave, isNamed = false } = props;
  const { t } = useTexts();
  const { clear, toggle } = useWeekEdits(onEditorial);
  const { place: grid, focusOn } = useDrawnFocus<HTMLTableElement>();
  const [active, setActive] = useState<Place | null>(null);
  const [edited, setEdited] = useState<Place | null>(null);
  const { entries } = plan.communication;
  const titles = useMemo(() => new Map(entries.map(({ id, title }) => [id, title])), [entries]);
  const days = weekFrom(plan.company.firstWeekday);
  // A row that is no longer shown leaves the grid's one tab stop to the first cell.
  const row = Math.max(
    0,
    channels.findIndex(({ id }) => id === active?.id),
  );
  const column = Math.max(0, active ? days.indexOf(active.weekday) : 0);

  const edit = (place: Place) => {
    setActive(place);
    setEdited(place);
  };
  const leave = () => {
    setEdited(null);
    focusOn(cellSelector({ row, column }));
    onLeave();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    const at = cellNamed(event.target);
    const [channel, weekday] = at ? [channels[at.row], days[at.column]] : [];
    if (!at || !channel || !weekday || event.altKey || event.metaKey) return;
    const size = { rows: channels.length, columns: days.length };
    const next = cellAfter(event, at, size, directionAt(event.currentTarget));
    if (next) {
      setActive({ id: channels[next.row]?.id ?? channel.id, weekday: days[next.column] ?? weekday });
      focusOn(cellSelector(next));
    } else if (event.key === 'Enter' || event.key === 'F2') edit({ id: channel.id, weekday });
    else if (event.key === ' ') toggle(channel, weekday);
    else if (event.key === 'Delete' || event.key === 'Backspace') clear(channel, weekday);
    else return;
    event.preventDefault();
  };

  return (
    <div class="week">
      <table
        ref={grid}
        class={isNamed ? 'week-grid week-grid-named' : 'week-grid'}
        role="grid"
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {isNamed && <th scope="col">{t('week.channel')}</th>}
            {days.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.flatMap((channel, rowIndex) => [
            <tr key={channel.id}>
              {isNamed && <WeekRowHeader channel={channel} plan={plan} />}
              {days.map((weekday, columnIndex) => (
                <WeekCell
                  key={weekday}
                  name={cellName({ row: rowIndex, column: columnIndex })}
                  lines={linesOn(channel.editorial, weekday)}
                  titles={titles}
                  isActive={rowIndex === row && columnIndex === column}
                  isEdited={edited?.id === channel.id && edited.weekday === weekday}
                  onActive={() => setActive({ id: channel.id, weekday })}
                  onEdit={() => edit({ id: channel.id, weekday })}
                />
              ))}
            </tr>,
            edited?.id === channel.id && (
              <tr key={`${channel.id} edited`}>
                <td role="gridcell" class="week-edited" colSpan={days.length + (isNamed ? 1 : 0)}>
                  <WeekCellEditor
                    key={edited.weekday}
                    channel={channel}
                    weekday={edited.weekday}
                    plan={plan}
                    onEditorial={(change, when) => onEditorial(channel.id, change, when)}
                    onFlush={onLeave}
                    onDone={leave}
                  />
                </td>
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </div>
  );
}
