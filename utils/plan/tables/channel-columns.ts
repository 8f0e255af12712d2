/** The columns of the channels' table that hold more, or less, than one field of a channel. */
import { newId } from '../fields';
import { excerpt } from '../import-problem';
import { equityAspects, type Equity, type EquityAspect, type Pause } from '../parts/channel';
import type { Cadence, PlannedChannel } from '../plan';
import { isRefused, number, readOver, refused, words, type CellKind, type Refused } from './cell';
import { dayNeeded, dayOrNone } from './day-cell';
import { itemsOf, joined } from './list-cell';
import { goalIdOf, goalWords } from './references';
import type { Column } from './table';

type ChannelColumn = Column<PlannedChannel>;

/** The statements of the goals that it serves. */
export const goalsColumn: ChannelColumn = {
  heading: 'Goals',
  write: ({ goalIds }, plan) => joined(goalIds.map((id) => goalWords(plan, id)).filter(Boolean)),
  read: (cell, channel, plan) => {
    const goalIds: string[] = [];
    for (const statement of itemsOf(cell)) {
      const goalId = goalIdOf(plan, statement);
      if (isRefused(goalId)) return goalId;
      if (!goalIds.includes(goalId)) goalIds.push(goalId);
    }
    return goalIds.length > 50 ? refused('import.table.items', { most: 50 }) : { ...channel, goalIds };
  },
};

const postsPerWeek = number(0, 200);
const gapDays = number(1, 3650, { whole: true });

/** A rhythm stands in one of two columns; with an empty cell, the other one holds. */
const cadenceColumn = (
  heading: string,
  also: string,
  kind: CellKind<number | null>,
  valueIn: (cadence: Cadence) => number | null,
  cadenceOf: (value: number) => Cadence,
): ChannelColumn => {
  const current = ({ cadence }: PlannedChannel) => cadence && valueIn(cadence);
  return {
    heading,
    also: [also],
    write: (channel) => kind.write(current(channel)),
    read: (cell, channel) => {
      const value = readOver(kind, cell, current(channel));
      if (isRefused(value)) return value;
      if (value === 0) return refused('import.table.above-zero');
      if (value !== null) return { ...channel, cadence: cadenceOf(value) };
      return current(channel) === null ? channel : { ...channel, cadence: null };
    },
  };
};

export const cadenceColumns = [
  cadenceColumn(
    'Posts a week',
    'posts per week',
    postsPerWeek,
    (cadence) => ('postsPerWeek' in cadence ? cadence.postsPerWeek : null),
    (value) => ({ postsPerWeek: value }),
  ),
  cadenceColumn(
    'Longest gap in days',
    'longest gap days',
    gapDays,
    (cadence) => ('longestGapDays' in cadence ? cadence.longestGapDays : null),
    (value) => ({ longestGapDays: value }),
  ),
] as const;

/** The planned pauses: `2026-08-01 to 2026-08-14: holidays`. */
export const pausesColumn: ChannelColumn = {
  heading: 'Pauses',
  write: ({ pauses }) => joined(pauses.map(pauseWords)),
  read: (cell, channel) => {
    const pauses: Pause[] = [];
    for (const item of itemsOf(cell)) {
      const pause = pauseIn(item, channel.pauses);
      if (isRefused(pause)) return pause;
      pauses.push(pause);
    }
    return pauses.length > 100 ? refused('import.table.items', { most: 100 }) : { ...channel, pauses };
  },
};

const pauseWords = ({ from, until, reason }: Omit<Pause, 'id'>): string =>
  `${from} to ${until}${reason && `: ${reason}`}`;

/** A pause, by its old id where it was planned already. */
function pauseIn(item: string, planned: readonly Pause[]): Pause | Refused {
  // No pause is near that, and the pattern takes long on what is no pause.
  if (item.length > 1000) return refused('import.table.pause', { value: excerpt(item) });
  const [, first = '', last = '', reason = ''] = /^(.+?)\s+to\s+([^:]+?)(?:\s*:\s?([^]*))?$/.exec(item) ?? [];
  const from = dayNeeded.read(first);
  const until = dayNeeded.read(last);
  if (isRefused(from) || isRefused(until)) return refused('import.table.pause', { value: excerpt(item) });
  const why = words(200).read(reason);
  if (isRefused(why)) return why;
  const pause = { from, until, reason: why };
  return { id: planned.find((one) => pauseWords(one) === pauseWords(pause))?.id ?? newId(), ...pause };
}

const notScored: Equity = {
  relationships: null,
  familiarity: null,
  effectiveness: null,
  value: null,
  note: '',
  scoredOn: null,
};

/** A field of the scorecard; a card in which nothing is left is none. */
function equityColumn<Field extends keyof Equity>(
  heading: string,
  field: Field,
  kind: CellKind<Equity[Field]>,
): ChannelColumn {
  return {
    heading,
    write: ({ equity }) => kind.write((equity ?? notScored)[field]),
    read: (cell, channel) => {
      const value = readOver(kind, cell, (channel.equity ?? notScored)[field]);
      if (isRefused(value)) return value;
      const equity = { ...(channel.equity ?? notScored), [field]: value };
      const isEmpty = Object.values(equity).every((one) => one === null || one === '');
      return { ...channel, equity: isEmpty ? null : equity };
    },
  };
}

const aspectHeadings: Readonly<Record<EquityAspect, string>> = {
  relationships: 'Score: relationships',
  familiarity: 'Score: familiarity',
  effectiveness: 'Score: effectiveness',
  value: 'Score: value',
};
const score = number(0, 5, { whole: true });

export const equityColumns: readonly ChannelColumn[] = [
  ...equityAspects.map((aspect) => equityColumn(aspectHeadings[aspect], aspect, score)),
  equityColumn('Score note', 'note', words(5000)),
  equityColumn('Scored on', 'scoredOn', dayOrNone),
];
