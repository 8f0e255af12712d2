import { dayValue } from '../../../../utils/plan/calendar';
import type { IsoDate } from '../../../../utils/plan/fields';
import type { CommunicationEntry } from '../../../../utils/plan/parts/communication';
import { useTexts } from '../../../shared/texts-context';
import { EntryMark } from './entry-mark';

/** So many entries stand in a day; the others are counted. */
const SHOWN = 3;

interface CalendarDayProps {
  readonly day: IsoDate;
  readonly entries: readonly CommunicationEntry[];
  /** True for the one day that Tab reaches. */
  readonly isActive: boolean;
  readonly isToday: boolean;
  readonly isOpen: boolean;
  /** Of another month, or outside of the time that the plan covers. */
  readonly isApart: boolean;
  readonly onActive: () => void;
  /** The day itself was clicked. */
  readonly onAdd: () => void;
  /** One of its entries was clicked; `null`: the count of the others. */
  readonly onOpen: (entry: CommunicationEntry | null) => void;
}

/** A day of the calendar with its first entries. Its buttons are for the mouse; the keyboard opens the day. */
export function CalendarDay(props: CalendarDayProps) {
  const { day, entries, isActive, isToday, isOpen, isApart, onActive, onAdd, onOpen } = props;
  const { t, number } = useTexts();
  const more = entries.length - SHOWN;
  const open = (event: Event, entry: CommunicationEntry | null) => {
    event.stopPropagation();
    onOpen(entry);
  };
  return (
    <td
      role="gridcell"
      class={['calendar-day', isApart && 'calendar-apart', isToday && 'calendar-today']
        .filter(Boolean)
        .join(' ')}
      data-cell={day}
      tabIndex={isActive ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      aria-expanded={isOpen}
      onFocus={onActive}
      onClick={onAdd}
    >
      <span class="calendar-number" aria-hidden="true">
        {number(Number(day.slice(8)))}
      </span>
      {isToday && <span class="calendar-today-word">{t('calendar.is-today')}</span>}
      <span class="visually-hidden">{t('calendar.day', { day: dayValue(day) })}</span>
      {entries.slice(0, SHOWN).map((entry) => (
        <button
          key={entry.id}
          type="button"
          tabIndex={-1}
          class={`calendar-entry ${entry.state === 'dropped' ? 'calendar-dropped' : ''}`}
          onClick={(event) => open(event, entry)}
        >
          <EntryMark state={entry.state} wordHidden />{' '}
          <span class="quiet">{t(`content-kind.${entry.kind}`)}</span>{' '}
          <bdi>{entry.title || t('entry.untitled')}</bdi>
        </button>
      ))}
      {more > 0 && (
        <button type="button" tabIndex={-1} class="calendar-more" onClick={(event) => open(event, null)}>
          {t('calendar.more', { count: more })}
        </button>
      )}
    </td>
  );
}
