import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { addMonths, dayIn, dayValue } from '../../../../utils/plan/calendar';
import { MOST_ENTRIES } from '../../../../utils/plan/entries';
import type { IsoDate } from '../../../../utils/plan/fields';
import { monthOf, monthWeeks } from '../../../../utils/plan/month';
import type { CommunicationEntry } from '../../../../utils/plan/parts/communication';
import type { Plan } from '../../../../utils/plan/plan';
import { useTexts } from '../../../shared/texts-context';
import { useTools } from '../../tools';
import { dayAfter, daysMoved, directionAt } from '../grid-keys';
import { useDrawnFocus } from '../use-drawn-focus';
import { CalendarDay } from './calendar-day';
import { DayPanel } from './day-panel';
import { MonthHeader } from './month-header';
import type { Entries } from './use-entries';

interface MonthCalendarProps {
  readonly plan: Plan;
  readonly entries: Entries;
  /** The day at which the keyboard is; its month is shown. */
  readonly day: IsoDate;
  readonly onDay: (day: IsoDate) => void;
  readonly onLeave: () => void;
}

/** The day that is open, and which of its entries. */
interface Opened {
  readonly day: IsoDate;
  readonly entryId: string | null;
}

/** A month of the communication plan, week by week. What is opened opens below its week. */
export function MonthCalendar({ plan, entries, day, onDay, onLeave }: MonthCalendarProps) {
  const { t } = useTexts();
  const { say } = useTools();
  const { place: grid, focusOn } = useDrawnFocus<HTMLTableElement>();
  const [opened, setOpened] = useState<Opened | null>(null);
  /** The entry that was moved last: it goes on moving, also over days with others. */
  const carried = useRef<string | null>(null);
  const { firstWeekday, timeZone } = plan.company;
  const today = dayIn(timeZone, Date.now());
  const weeks = monthWeeks(day, firstWeekday);
  const { from, until } = plan.communication;
  const isOutside = (one: IsoDate) => (from !== null && one < from) || (until !== null && one > until);

  const show = (next: IsoDate) => {
    if (monthOf(next) !== monthOf(day)) setOpened(null);
    onDay(next);
  };
  const focusDay = (next: IsoDate) => {
    show(next);
    focusOn(`[data-cell="${next}"]`);
  };
  const open = (at: IsoDate, entryId: string | null) => {
    onDay(at);
    setOpened({ day: at, entryId });
  };
  const add = (at: IsoDate) => {
    if (entries.isFull) say(t('entry.full', { most: MOST_ENTRIES }));
    else open(at, entries.begin(at).id);
  };
  const close = (at: IsoDate) => {
    setOpened(null);
    focusDay(at);
    onLeave();
  };
  const change = (entry: CommunicationEntry, changed: Partial<CommunicationEntry>) => {
    entries.change(entry, changed);
    if (changed.date !== undefined) open(changed.date, entry.id);
  };
  const remove = (entry: CommunicationEntry) => {
    entries.remove(entry);
    if ((entries.byDay.get(entry.date)?.length ?? 0) <= 1) close(entry.date);
    else if (opened?.entryId === entry.id) open(entry.date, null);
  };
  /** The entry that Alt with an arrow key moves from a day: the one that came there so, else the only one. */
  const moveFrom = (at: IsoDate, days: number) => {
    const ofDay = entries.byDay.get(at) ?? [];
    const entry =
      ofDay.find(({ id }) => id === carried.current) ?? (ofDay.length === 1 ? ofDay[0] : undefined);
    if (entry) {
      carried.current = entry.id;
      setOpened(null);
      focusDay(entries.move(entry, days));
    } else if (ofDay.length > 1) say(t('entry.which'));
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    if (at === undefined || event.ctrlKey || event.metaKey) return;
    const direction = directionAt(event.currentTarget);
    const days = event.altKey ? daysMoved(event.key, direction) : null;
    const next = event.altKey ? null : dayAfter(event.key, at, firstWeekday, direction);
    if (days !== null) moveFrom(at, days);
    else if (next !== null) {
      carried.current = null;
      focusDay(next);
    } else if (event.key === 'Enter') add(at);
    else if (event.key === 'F2' && entries.byDay.has(at)) open(at, null);
    else return;
    event.preventDefault();
  };

  return (
    <div class="calendar">
      <MonthHeader day={day} onMonth={(by) => show(addMonths(day, by))} onToday={() => focusDay(today)} />
      <div class="calendar-scroll">
        <table
          ref={grid}
          class="calendar-grid"
          role="grid"
          aria-label={t('calendar.month', { day: dayValue(monthOf(day)) })}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              {weeks[0]?.map((one) => (
                <th key={one} scope="col">
                  {t('calendar.weekday', { day: dayValue(one) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.flatMap((week) => [
              <tr key={week[0]}>
                {week.map((one) => (
                  <CalendarDay
                    key={one}
                    day={one}
                    entries={entries.byDay.get(one) ?? []}
                    isActive={one === day}
                    isToday={one === today}
                    isOpen={one === opened?.day}
                    isApart={monthOf(one) !== monthOf(day) || isOutside(one)}
                    onActive={() => {
                      // Of a day of the next month only what is done there turns the page.
                      if (monthOf(one) === monthOf(day)) onDay(one);
                    }}
                    onAdd={() => add(one)}
                    onOpen={(entry) => open(one, entry?.id ?? null)}
                  />
                ))}
              </tr>,
              opened && week.includes(opened.day) && (
                <tr key="opened">
                  <td role="gridcell" class="calendar-opened" colSpan={week.length}>
                    <DayPanel
                      day={opened.day}
                      chosen={entries.find(opened.entryId)}
                      isOutside={isOutside(opened.day)}
                      entries={entries}
                      plan={plan}
                      onChoose={(entry) => open(entry.date, entry.id)}
                      onChange={change}
                      onMove={(entry, by) => open(entries.move(entry, by), opened.entryId)}
                      onRemove={remove}
                      onAdd={() => add(opened.day)}
                      onLeave={onLeave}
                      onDone={() => close(opened.day)}
                    />
                  </td>
                </tr>
              ),
            ])}
          </tbody>
        </table>
      </div>
      <p class="field-hint">{t('communication.how')}</p>
    </div>
  );
}
