import { useMemo, useState } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import { inTimeOrder } from '../../../utils/plan/entries';
import type { CommunicationEntry } from '../../../utils/plan/parts/communication';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import { hashOf } from '../view';
import { ChoiceField } from './fields';

interface ServedEntryProps {
  readonly entries: readonly CommunicationEntry[];
  readonly value: string | null;
  readonly onValue: (entryId: string | null) => void;
  readonly onLeave: () => void;
}

/** So many entries are listed at once; more of them only when the list is turned to. Our choice. */
const LISTED = 100;

/** The entry of the communication plan that a line serves. */
export function ServedEntry({ entries, value, onValue, onLeave }: ServedEntryProps) {
  const { t } = useTexts();
  const { view } = useTools();
  const [isTurnedTo, setTurnedTo] = useState(false);
  const offered = useMemo(
    () => inTimeOrder(entries.filter(({ id, state }) => state !== 'dropped' || id === value)),
    [entries, value],
  );
  // Their words are not made anew at every keystroke beside them.
  const words = useMemo(() => {
    const listed =
      isTurnedTo || offered.length <= LISTED ? offered : offered.filter(({ id }) => id === value);
    return new Map(
      listed.map(({ id, date, title }) => [
        id,
        t('week.entry-option', { day: dayValue(date), title: title || t('entry.untitled') }),
      ]),
    );
  }, [offered, isTurnedTo, value, t]);
  if (offered.length === 0)
    return (
      <p class="quiet">
        {t('week.no-entries')} <a href={hashOf({ ...view, part: 'communication' })}>{t('week.to-entries')}</a>
      </p>
    );
  const turnTo = () => setTurnedTo(true);
  return (
    // A mouse comes over it before it clicks: the entries are there when the list opens.
    <div onFocusIn={turnTo} onPointerEnter={turnTo}>
      <ChoiceField
        label={t('week.entry')}
        none={t('week.entry-none')}
        value={value !== null && words.has(value) ? value : null}
        choices={[...words.keys()]}
        wordFor={(id) => words.get(id) ?? ''}
        onValue={onValue}
        onLeave={onLeave}
      />
    </div>
  );
}
