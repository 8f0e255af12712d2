import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import { linesOn, MOST_LINES, withLine, withoutLines } from '../../../utils/plan/editorial';
import { newId, type Weekday } from '../../../utils/plan/fields';
import type { EditorialLine } from '../../../utils/plan/parts/channel';
import type { Plan, PlannedChannel } from '../../../utils/plan/plan';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { addressText } from './channel/address-text';
import { WordsField } from './fields';
import { ServedEntry } from './served-entry';
import { dayOfWeekday } from './weekday-day';
import type { EditorialEdit } from './use-week-edits';

interface WeekCellEditorProps {
  readonly channel: PlannedChannel;
  readonly weekday: Weekday;
  readonly plan: Plan;
  readonly onEditorial: (change: EditorialEdit, when?: 'soon' | 'at-once') => void;
  readonly onFlush: () => void;
  readonly onDone: () => void;
}

const newLine = (weekday: Weekday): EditorialLine => ({ id: newId(), weekday, content: '', entryId: null });

/** The lines of one day, edited below it. A new line is planned as soon as something is said in it, and not before. */
export function WeekCellEditor(props: WeekCellEditorProps) {
  const { channel, weekday, plan, onEditorial, onFlush, onDone } = props;
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const contents = useId();
  const lines = linesOn(channel.editorial, weekday);
  const [draft, setDraft] = useState(() => (lines.length === 0 ? newLine(weekday) : null));
  const shown = draft && !lines.some(({ id }) => id === draft.id) ? [...lines, draft] : lines;
  const isFull = (channel.editorial?.lines.length ?? 0) >= MOST_LINES;

  const focusLast = () => {
    const fields = place.current?.querySelectorAll<HTMLElement>('input');
    fields?.[fields.length - 1]?.focus();
  };
  // Before the next key comes: what is typed at once belongs into the field.
  useLayoutEffect(() => {
    // At first, and when the line that had the focus is gone.
    if (!place.current?.contains(document.activeElement)) focusLast();
  }, [lines.length]);
  useLayoutEffect(() => {
    if (draft) focusLast();
  }, [draft]);

  const change = (line: EditorialLine, changed: Partial<EditorialLine>) =>
    onEditorial((now) => withLine(now, line, changed));
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const isTyped = event.target instanceof HTMLInputElement;
    if (event.isComposing || (event.key !== 'Escape' && !(event.key === 'Enter' && isTyped))) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };

  const name = t('week.day-of', { day: dayValue(dayOfWeekday(weekday)), address: addressText(channel) });
  return (
    <div ref={place} class="week-editor" role="group" aria-label={name} onKeyDown={onKeyDown}>
      <p class="week-editor-title">
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </p>
      {shown.map((line) => (
        <div key={line.id} class="week-editor-line">
          <WordsField
            label={t('week.content')}
            hint={t('week.content-hint')}
            most={500}
            list={contents}
            value={line.content}
            onValue={(content) => change(line, { content })}
            onLeave={onFlush}
          />
          <ServedEntry
            entries={plan.communication.entries}
            value={line.entryId}
            onValue={(entryId) => change(line, { entryId })}
            onLeave={onFlush}
          />
          {line !== draft && (
            <Button
              look="quiet"
              aria-label={t('week.remove-line')}
              onClick={() => {
                onEditorial((now) => withoutLines(now, [line]), 'at-once');
                setDraft(lines.length === 1 ? newLine(weekday) : null);
              }}
            >
              <span aria-hidden="true">✕</span>
            </Button>
          )}
        </div>
      ))}
      <datalist id={contents}>
        {contentsIn(plan).map((content) => (
          <option key={content} value={content} />
        ))}
      </datalist>
      <div class="plan-buttons">
        <Button onClick={onDone}>{t('week.done')}</Button>
        {lines.length === 0 ? (
          <Button
            look="quiet"
            disabled={isFull}
            onClick={() => {
              const line = draft ?? newLine(weekday);
              onEditorial((now) => withLine(now, line), 'at-once');
              onDone();
            }}
          >
            {t('week.plan-day')}
          </Button>
        ) : (
          <Button look="quiet" disabled={isFull} onClick={() => setDraft(newLine(weekday))}>
            {t('week.add-line')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** So many content kinds are offered; a longer list is no help. Our choice. */
const MOST_OFFERED = 50;

/** What other days publish, to be chosen again. */
const contentsIn = ({ channels }: Plan): readonly string[] =>
  [
    ...new Set(
      channels.flatMap(({ editorial }) => editorial?.lines.map(({ content }) => content.trim()) ?? []),
    ),
  ]
    .filter(Boolean)
    .slice(0, MOST_OFFERED);
