import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayValue } from '../../../../utils/plan/calendar';
import type { IsoDate } from '../../../../utils/plan/fields';
import type { CommunicationEntry } from '../../../../utils/plan/parts/communication';
import type { Plan } from '../../../../utils/plan/plan';
import { Button } from '../../../shared/button';
import { useTexts } from '../../../shared/texts-context';
import { daysMoved, directionAt } from '../grid-keys';
import { useKeptFocus } from '../use-kept-focus';
import { EntryMark } from './entry-mark';
import { EntryPanel } from './entry-panel';
import type { Entries } from './use-entries';

interface DayPanelProps {
  readonly day: IsoDate;
  /** The entry whose fields are shown; `null`: none. */
  readonly chosen: CommunicationEntry | null;
  readonly isOutside: boolean;
  readonly entries: Entries;
  readonly plan: Plan;
  readonly onChoose: (entry: CommunicationEntry) => void;
  readonly onChange: (entry: CommunicationEntry, changed: Partial<CommunicationEntry>) => void;
  readonly onMove: (entry: CommunicationEntry, days: number) => void;
  readonly onRemove: (entry: CommunicationEntry) => void;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** A day that is open: all its entries, and the fields of one. */
export function DayPanel(props: DayPanelProps) {
  const { day, chosen, isOutside, entries, plan, onChoose, onChange, onMove, onRemove } = props;
  const { onAdd, onLeave, onDone } = props;
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, day);
  const ofDay = entries.byDay.get(day) ?? [];
  useLayoutEffect(() => {
    // At first, and when what had the focus is gone.
    if (!place.current?.contains(document.activeElement))
      place.current?.querySelector<HTMLElement>('button')?.focus();
  }, [chosen?.id, ofDay.length]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDone();
  };
  const onEntryKey = (event: TargetedKeyboardEvent<HTMLElement>, entry: CommunicationEntry) => {
    const days = event.altKey ? daysMoved(event.key, directionAt(event.currentTarget)) : null;
    if (days !== null) onMove(entry, days);
    else if (event.key === 'Delete') onRemove(entry);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={place} class="day-panel" onKeyDown={onKeyDown}>
      <h4>{t('calendar.day', { day: dayValue(day) })}</h4>
      {isOutside && <p class="quiet">{t('entry.outside')}</p>}
      {ofDay.length > 0 && (
        <ul class="day-entries" aria-label={t('entry.of-day')}>
          {ofDay.map((entry) => (
            <li key={entry.id}>
              <button
                type="button"
                class="day-entry"
                aria-expanded={entry.id === chosen?.id}
                onClick={() => onChoose(entry)}
                onKeyDown={(event) => onEntryKey(event, entry)}
              >
                <EntryMark state={entry.state} /> <span class="quiet">{t(`content-kind.${entry.kind}`)}</span>{' '}
                <bdi>{entry.title || t('entry.untitled')}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen ? (
        <EntryPanel
          key={chosen.id}
          entry={chosen}
          entries={entries}
          plan={plan}
          onChange={(changed) => onChange(chosen, changed)}
          onRemove={() => onRemove(chosen)}
          onLeave={onLeave}
          onDone={onDone}
        >
          {chosen !== entries.draft && (
            <Button look="quiet" disabled={entries.isFull} onClick={onAdd}>
              {t('entry.add')}
            </Button>
          )}
        </EntryPanel>
      ) : (
        <div class="plan-buttons">
          <Button disabled={entries.isFull} onClick={onAdd}>
            {t('entry.add')}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {t('entry.done')}
          </Button>
        </div>
      )}
    </div>
  );
}
