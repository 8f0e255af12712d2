/** The entries of the communication plan as a table. */
import { newEntry, MOST_ENTRIES } from '../entries';
import { newId } from '../fields';
import { excerpt } from '../import-problem';
import { contentKinds, entryStates, otherPlaces, type CommunicationEntry } from '../parts/communication';
import type { Plan } from '../plan';
import { isRefused, oneOf, refused, under, words, type Refused } from './cell';
import { dayNeeded } from './day-cell';
import { itemsOf, joined } from './list-cell';
import { channelAt, channelWords } from './references';
import type { SheetRow } from './sheet';
import { fieldColumn, type Column, type PlanTable } from './table';

const DATE = 'Date';
const TITLE = 'Title';

const keyFor = (date: string, title: string): string => `${date} ${title.trim()}`;

/** The addresses of channels, and places that are no channel. */
const whereColumn: Column<CommunicationEntry> = {
  heading: 'Where',
  write: ({ where }, plan) => joined(where.map((place) => placeWords(plan, place)).filter(Boolean)),
  read: (cell, entry, plan) => {
    const where: string[] = [];
    for (const item of itemsOf(cell)) {
      const place = placeIn(plan, item);
      if (isRefused(place)) return place;
      if (!where.includes(place)) where.push(place);
    }
    return where.length > 100 ? refused('import.table.items', { most: 100 }) : { ...entry, where };
  },
};

const otherPlace = (words: string) => otherPlaces.find((place) => place === words.trim().toLowerCase());
const placeWords = (plan: Plan, place: string): string => otherPlace(place) ?? channelWords(plan, place);

function placeIn(plan: Plan, item: string): string | Refused {
  const other = otherPlace(item);
  if (other) return other;
  const channel = channelAt(plan, item);
  if (!isRefused(channel)) return channel.id;
  // A word is more likely meant for one of the other places than for an address.
  return item.includes('.')
    ? channel
    : refused('import.table.place', { value: excerpt(item), places: otherPlaces.join(', ') });
}

export const communicationTable: PlanTable<CommunicationEntry> = {
  columns: [
    { heading: DATE, write: ({ date }) => date },
    fieldColumn('Kind', 'kind', oneOf(contentKinds, 'other')),
    { heading: TITLE, write: ({ title }) => title },
    whereColumn,
    fieldColumn('State', 'state', oneOf(entryStates, 'idea')),
  ],
  needed: [DATE, TITLE],
  most: MOST_ENTRIES,
  rowsOf: ({ communication }) => communication.entries,
  keyOf: ({ date, title }) => keyFor(date, title),
  keyIn: (row) => {
    const date = dayNeeded.read(row.cell(DATE) ?? '');
    return isRefused(date) ? date : keyFor(date, row.cell(TITLE) ?? '');
  },
  isUnique: false,
  begin: begun,
  nameOf: ({ date, title }) => keyFor(date, title),
  put: (plan, entries) => ({ ...plan, communication: { ...plan.communication, entries: [...entries] } }),
};

function begun(row: SheetRow): CommunicationEntry | Refused {
  const date = dayNeeded.read(row.cell(DATE) ?? '');
  const title = words(200).read(row.cell(TITLE) ?? '');
  if (isRefused(date)) return date;
  if (isRefused(title)) return under(TITLE, title);
  return { ...newEntry(newId(), date), kind: 'other', title };
}
