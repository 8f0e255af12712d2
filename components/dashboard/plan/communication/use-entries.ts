import { useMemo, useState } from 'preact/hooks';
import { addDays, dayValue } from '../../../../utils/plan/calendar';
import { entriesByDay, MOST_ENTRIES, newEntry, withEntry } from '../../../../utils/plan/entries';
import { newId, type IsoDate } from '../../../../utils/plan/fields';
import type { CommunicationEntry } from '../../../../utils/plan/parts/communication';
import { useTexts } from '../../../shared/texts-context';
import { useTools } from '../../tools';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';

/** The entries of a plan and what can be done with them, the same in the calendar and in the list. */
export interface Entries {
  readonly all: readonly CommunicationEntry[];
  readonly byDay: ReadonlyMap<IsoDate, readonly CommunicationEntry[]>;
  /** Room for one more. */
  readonly isFull: boolean;
  /** An entry that is being written and has no title yet: it is in no plan. */
  readonly draft: CommunicationEntry | null;
  /** Begins an entry on a day. */
  readonly begin: (day: IsoDate) => CommunicationEntry;
  /** The entry of this id, the draft included. */
  readonly find: (id: string | null) => CommunicationEntry | null;
  readonly change: (entry: CommunicationEntry, changed: Partial<CommunicationEntry>) => void;
  readonly remove: (entry: CommunicationEntry) => void;
  /** Moves an entry by so many days, and resolves to its new day. */
  readonly move: (entry: CommunicationEntry, days: number) => IsoDate;
}

export function useEntries(edits: PlanEdits): Entries {
  const { t } = useTexts();
  const { say } = useTools();
  const { part, setRows } = usePart(edits, 'communication');
  const [draft, setDraft] = useState<CommunicationEntry | null>(null);
  const all = part.entries;
  const byDay = useMemo(() => entriesByDay(all), [all]);
  const edit = setRows('entries');
  const isStored = (entry: CommunicationEntry) => all.some(({ id }) => id === entry.id);
  const titleOf = ({ title }: CommunicationEntry) => title.trim() || t('entry.untitled');

  const change = (entry: CommunicationEntry, changed: Partial<CommunicationEntry>) => {
    const now = { ...entry, ...changed };
    // An entry without a word would be a communication plan that says nothing.
    if (!isStored(entry) && now.title.trim() === '') setDraft(now);
    else edit((entries) => withEntry(entries, entry, changed));
  };
  return {
    all,
    byDay,
    isFull: all.length >= MOST_ENTRIES,
    draft: draft && !isStored(draft) ? draft : null,
    begin(day) {
      const entry = newEntry(newId(), day);
      setDraft(entry);
      return entry;
    },
    find: (id) => all.find((entry) => entry.id === id) ?? (draft?.id === id ? draft : null),
    change,
    remove(entry) {
      if (draft?.id === entry.id) setDraft(null);
      if (!isStored(entry)) return;
      edit((entries) => entries.filter(({ id }) => id !== entry.id), 'at-once');
      say(t('entry.removed', { title: titleOf(entry) }), () =>
        edit((entries) => withEntry(entries, entry), 'at-once'),
      );
    },
    move(entry, days) {
      const date = addDays(entry.date, days);
      change(entry, { date });
      if (isStored(entry))
        say(t('entry.moved', { title: titleOf(entry), day: dayValue(date) }), () =>
          edit((entries) => withEntry(entries, entry, { date: entry.date }), 'at-once'),
        );
      return date;
    },
  };
}
