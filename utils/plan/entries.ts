/** The entries of the communication plan as a calendar and a list need them. */
import type { IsoDate } from './fields';
import type { CommunicationEntry } from './parts/communication';

/** The most entries that the plan holds. */
export const MOST_ENTRIES = 5000;

/** The entries of each day that has any, in the order in which they stand in the plan. */
export function entriesByDay(
  entries: readonly CommunicationEntry[],
): ReadonlyMap<IsoDate, readonly CommunicationEntry[]> {
  const byDay = new Map<IsoDate, CommunicationEntry[]>();
  for (const entry of entries) {
    const day = byDay.get(entry.date);
    if (day) day.push(entry);
    else byDay.set(entry.date, [entry]);
  }
  return byDay;
}

/** All entries, earliest first; those of one day as they stand in the plan. */
export const inTimeOrder = (entries: readonly CommunicationEntry[]): readonly CommunicationEntry[] =>
  entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The entries with one changed; one that they do not hold comes last. */
export const withEntry = (
  entries: readonly CommunicationEntry[],
  entry: CommunicationEntry,
  changed: Partial<CommunicationEntry> = {},
): CommunicationEntry[] =>
  entries.some(({ id }) => id === entry.id)
    ? entries.map((one) => (one.id === entry.id ? { ...one, ...changed } : one))
    : [...entries, { ...entry, ...changed }];

/** An entry of which only the day is said. */
export const newEntry = (id: string, date: IsoDate): CommunicationEntry => ({
  id,
  date,
  kind: 'article',
  title: '',
  where: [],
  state: 'idea',
});
