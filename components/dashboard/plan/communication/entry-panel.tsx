import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { CommunicationEntry } from '../../../../utils/plan/parts/communication';
import type { Plan } from '../../../../utils/plan/plan';
import { Button } from '../../../shared/button';
import { useTexts } from '../../../shared/texts-context';
import { useKeptFocus } from '../use-kept-focus';
import { EntryFields } from './entry-fields';
import type { Entries } from './use-entries';

interface EntryPanelProps {
  readonly entry: CommunicationEntry;
  readonly entries: Entries;
  readonly plan: Plan;
  readonly onChange: (changed: Partial<CommunicationEntry>) => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
  /** Escape, Enter in a line of text, or the button. */
  readonly onDone: () => void;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** One entry with its fields, wherever it was opened. */
export function EntryPanel(props: EntryPanelProps) {
  const { entry, entries, plan, onChange, onRemove, onLeave, onDone, children } = props;
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, entry.date);
  const isStored = entry !== entries.draft;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const isLine = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.isComposing || (event.key !== 'Escape' && !(event.key === 'Enter' && isLine))) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  const name = isStored
    ? t('entry.edit', { title: entry.title.trim() || t('entry.untitled') })
    : t('entry.new');
  return (
    <div ref={place} class="entry-panel" role="group" aria-label={name} onKeyDown={onKeyDown}>
      <EntryFields
        entry={entry}
        isStored={isStored}
        channels={plan.channels}
        onChange={onChange}
        onLeave={onLeave}
      />
      <div class="plan-buttons">
        <Button onClick={onDone}>{t('entry.done')}</Button>
        {children}
        {isStored && (
          <Button look="quiet" onClick={onRemove}>
            {t('entry.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
