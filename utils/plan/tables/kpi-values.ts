/** What the KPIs stood at, a value a line. */
import { newId } from '../fields';
import { excerpt } from '../import-problem';
import type { Kpi, KpiValue } from '../parts/measurement';
import type { Plan } from '../plan';
import { isRefused, oneOf, readOver, refused, under, yesNo, type Refused } from './cell';
import { dayNeeded } from './day-cell';
import { measured } from './kpis';
import type { SheetRow } from './sheet';
import type { PlanTable } from './table';

/** A value and whose it is. */
interface ValueRow {
  readonly kpi: Kpi;
  readonly value: KpiValue;
}

const KPI = 'KPI';
const ON = 'On';
const VALUE = 'Value';
const origin = oneOf(['typed', 'audit'], 'typed');
const needed = (cell: string, before: number): number | Refused =>
  readOver(measured, cell, before) ?? refused('import.field.missing');

const keyFor = (kpi: string, on: string): string => `${on} ${kpi.trim()}`;
const withValue = (row: ValueRow, changed: Partial<KpiValue>): ValueRow => ({
  ...row,
  value: { ...row.value, ...changed },
});

export const kpiValuesTable: PlanTable<ValueRow> = {
  columns: [
    { heading: KPI, write: ({ kpi }) => kpi.name },
    { heading: ON, write: ({ value }) => value.on },
    {
      heading: VALUE,
      write: ({ value }) => measured.write(value.value),
      read: (cell, row) => {
        const value = needed(cell, row.value.value);
        return isRefused(value) ? value : withValue(row, { value });
      },
    },
    {
      heading: 'From',
      write: ({ value }) => value.from,
      read: (cell, row) => {
        const from = origin.read(cell);
        return isRefused(from) ? from : withValue(row, { from });
      },
    },
    {
      heading: 'Rounded by the page',
      write: ({ value }) => yesNo.write(value.rounded ?? false),
      read: (cell, row) => {
        const isRounded = yesNo.read(cell);
        if (isRefused(isRounded)) return isRounded;
        const { rounded: _, ...exact } = row.value;
        return { ...row, value: isRounded ? { ...exact, rounded: true } : exact };
      },
    },
  ],
  needed: [KPI, ON, VALUE],
  most: 1000,
  listOf: ({ kpi }) => kpi.id,
  rowsOf: ({ measurement }) => measurement.kpis.flatMap((kpi) => kpi.values.map((value) => ({ kpi, value }))),
  keyOf: ({ kpi, value }) => keyFor(kpi.name, value.on),
  keyIn: (row) => {
    const on = dayNeeded.read(row.cell(ON) ?? '');
    return isRefused(on) ? under(ON, on) : keyFor(row.cell(KPI) ?? '', on);
  },
  isUnique: false,
  begin: begun,
  nameOf: ({ kpi, value }) => keyFor(kpi.name, value.on),
  put: (plan, rows) => {
    const kpis = plan.measurement.kpis.map((kpi) => ({
      ...kpi,
      values: rows.filter((row) => row.kpi.id === kpi.id).map(({ value }) => value),
    }));
    return { ...plan, measurement: { ...plan.measurement, kpis } };
  },
};

function begun(row: SheetRow, plan: Plan): ValueRow | Refused {
  const name = (row.cell(KPI) ?? '').trim();
  const [kpi, other] = plan.measurement.kpis.filter((one) => one.name.trim() === name);
  if (!kpi) return refused('import.table.no-kpi', { value: excerpt(name) });
  if (other) return refused('import.table.which-kpi', { value: excerpt(name) });
  const on = dayNeeded.read(row.cell(ON) ?? '');
  // The value itself is in a column of its own, and read with it.
  return isRefused(on) ? under(ON, on) : { kpi, value: { id: newId(), on, value: 0, from: 'typed' } };
}
