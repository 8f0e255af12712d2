import { useState } from 'preact/hooks';
import { dayIn, dayValue } from '../../../../utils/plan/calendar';
import { inTimeOrder } from '../../../../utils/plan/entries';
import { otherPlaces, type CommunicationEntry } from '../../../../utils/plan/parts/communication';
import type { Plan } from '../../../../utils/plan/plan';
import { Button } from '../../../shared/button';
import { useTexts } from '../../../shared/texts-context';
import { folded } from '../../filtering';
import { channelLabel } from '../channel-label';
import { useDrawnFocus } from '../use-drawn-focus';
import { EntryMark } from './entry-mark';
import { EntryPanel } from './entry-panel';
import type { Entries } from './use-entries';

/** So many entries are drawn at first, and so many more each time. */
const SHOWN = 100;
/** From so many entries on one searches rather than looks. Our choice. */
const SEARCHED_FROM = 10;
const COLUMNS = ['entry.date', 'entry.kind', 'entry.title', 'entry.where', 'entry.state'] as const;

interface EntryListProps {
  readonly plan: Plan;
  readonly entries: Entries;
  readonly onLeave: () => void;
}

/** All entries in the order of time, for those who would rather read than look. */
export function EntryList({ plan, entries, onLeave }: EntryListProps) {
  const { t } = useTexts();
  const { place, focusOn } = useDrawnFocus<HTMLDivElement>();
  const [opened, setOpened] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SHOWN);
  const isAbout = ({ title, kind }: CommunicationEntry) =>
    folded(`${title} ${t(`content-kind.${kind}`)}`).includes(folded(search.trim()));
  const found = inTimeOrder(search.trim() ? entries.all.filter(isAbout) : entries.all);
  const draft = entries.find(opened) === entries.draft ? entries.draft : null;

  const close = () => {
    if (opened !== null) focusOn(draft ? '[data-add]' : `[data-entry="${CSS.escape(opened)}"]`);
    setOpened(null);
    onLeave();
  };
  const remove = (entry: CommunicationEntry) => {
    entries.remove(entry);
    const at = found.indexOf(entry);
    const next = found[at + 1] ?? found[at - 1];
    setOpened(null);
    focusOn(next ? `[data-entry="${CSS.escape(next.id)}"]` : '[data-add]');
  };
  const panel = (entry: CommunicationEntry) => (
    <EntryPanel
      key={entry.id}
      entry={entry}
      entries={entries}
      plan={plan}
      onChange={(changed) => entries.change(entry, changed)}
      onRemove={() => remove(entry)}
      onLeave={onLeave}
      onDone={close}
    />
  );

  return (
    <div ref={place} class="entry-list">
      <div class="plan-buttons">
        <Button
          data-add=""
          disabled={entries.isFull}
          onClick={() => setOpened(entries.begin(dayIn(plan.company.timeZone, Date.now())).id)}
        >
          {t('entry.add')}
        </Button>
        {entries.all.length > SEARCHED_FROM && (
          <input
            type="search"
            class="planned-search"
            aria-label={t('entries.search')}
            placeholder={t('entries.search')}
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        )}
        <span class="quiet" role="status">
          {t('entries.found', { count: found.length })}
        </span>
      </div>
      <table class="entry-table">
        <caption class="visually-hidden">{t('entries.label')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draft && (
            <tr key={draft.id}>
              <td colSpan={COLUMNS.length}>{panel(draft)}</td>
            </tr>
          )}
          {found.slice(0, most).flatMap((entry) => [
            <EntryRow
              key={`row ${entry.id}`}
              entry={entry}
              plan={plan}
              isOpen={entry.id === opened}
              onToggle={() => (entry.id === opened ? close() : setOpened(entry.id))}
            />,
            entry.id === opened && (
              <tr key={entry.id}>
                <td colSpan={COLUMNS.length}>{panel(entry)}</td>
              </tr>
            ),
          ])}
        </tbody>
      </table>
      {found.length > most && (
        <Button look="quiet" onClick={() => setMost(most + SHOWN)}>
          {t('entries.more', { count: Math.min(SHOWN, found.length - most), all: found.length })}
        </Button>
      )}
    </div>
  );
}

interface EntryRowProps {
  readonly entry: CommunicationEntry;
  readonly plan: Plan;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function EntryRow({ entry, plan, isOpen, onToggle }: EntryRowProps) {
  const { t } = useTexts();
  const title = entry.title.trim() || t('entry.untitled');
  return (
    <tr>
      <td>{t('calendar.date', { day: dayValue(entry.date) })}</td>
      <td>{t(`content-kind.${entry.kind}`)}</td>
      <th scope="row">
        <button
          type="button"
          class="entry-open"
          data-entry={entry.id}
          aria-expanded={isOpen}
          aria-label={t('entry.edit', { title })}
          onClick={onToggle}
        >
          <bdi>{title}</bdi>
        </button>
      </th>
      <td>
        <Where entry={entry} plan={plan} />
      </td>
      <td>
        <EntryMark state={entry.state} />
      </td>
    </tr>
  );
}

function Where({ entry, plan }: Pick<EntryRowProps, 'entry' | 'plan'>) {
  const { t } = useTexts();
  const words = entry.where.map((where) => {
    const place = otherPlaces.find((one) => one === where);
    if (place) return t(`place.${place}`);
    const channel = plan.channels.find(({ id }) => id === where);
    return channel ? channelLabel(channel) : t('entry.gone-channel');
  });
  return (
    <ul>
      {words.map((word, index) => (
        <li key={index}>
          <bdi>{word}</bdi>
        </li>
      ))}
    </ul>
  );
}
