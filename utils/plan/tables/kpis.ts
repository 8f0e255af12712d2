/** The KPIs as a table. Their values are a table of their own: `kpi-values.ts`. */
import { kpiKinds, kpiMetrics, newKpi, type Kpi } from '../parts/measurement';
import { isRefused, number, oneOf, refused, words, type Refused } from './cell';
import { dayOrNone } from './day-cell';
import { channelAt, channelWords, goalIdOf, goalWords } from './references';
import type { SheetRow } from './sheet';
import { fieldColumn, type PlanTable } from './table';

/** Any number that a KPI may hold. */
export const measured = number(-1e15, 1e15);

const NAME = 'Name';

export const kpisTable: PlanTable<Kpi> = {
  columns: [
    { heading: NAME, write: ({ name }) => name },
    fieldColumn('Metric', 'metric', oneOf(kpiMetrics, 'own')),
    fieldColumn('Kind', 'kind', oneOf(kpiKinds, null)),
    fieldColumn('Unit', 'unit', words(40)),
    fieldColumn('Baseline', 'baseline', measured),
    fieldColumn('Target', 'target', measured),
    fieldColumn('By', 'by', dayOrNone),
    {
      heading: 'Goal',
      write: ({ goalId }, plan) => goalWords(plan, goalId),
      read: (cell, kpi, plan) => {
        const goalId = cell.trim() === '' ? null : goalIdOf(plan, cell);
        return isRefused(goalId) ? goalId : { ...kpi, goalId };
      },
    },
    {
      heading: 'Channel',
      write: ({ channelId }, plan) => channelWords(plan, channelId),
      read: (cell, kpi, plan) => {
        if (cell.trim() === '') return { ...kpi, channelId: null };
        const channel = channelAt(plan, cell);
        return isRefused(channel) ? channel : { ...kpi, channelId: channel.id };
      },
    },
    fieldColumn('Corrective action', 'correctiveAction', words(2000)),
  ],
  needed: [NAME],
  most: 500,
  rowsOf: ({ measurement }) => measurement.kpis,
  keyOf: ({ name }) => name.trim(),
  keyIn: (row) => (row.cell(NAME) ?? '').trim(),
  isUnique: false,
  begin: begun,
  nameOf: ({ name }) => name,
  put: (plan, kpis) => ({ ...plan, measurement: { ...plan.measurement, kpis: [...kpis] } }),
};

/** A KPI of this name. A metric that nobody named is one of the company's own: it is taken for no other. */
function begun(row: SheetRow): Kpi | Refused {
  const name = words(200).read(row.cell(NAME) ?? '');
  if (isRefused(name)) return name;
  if (name.trim() === '') return refused('import.field.missing');
  return { ...newKpi('own'), name };
}
