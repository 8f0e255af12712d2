/** The parts of the plan that are tables, each as a CSV that comes back as it went. */
import type { Plan } from '../plan';
import { guarded } from './cell';
import { channelsTable } from './channels';
import { communicationTable } from './communication';
import { editorialCells, editorialHeadings, editorialNeeded, readEditorial } from './editorial';
import { kpiValuesTable } from './kpi-values';
import { kpisTable } from './kpis';
import { cellsOf, readInto, type PlanTable, type TableReading } from './table';

export const tableNames = ['channels', 'editorial', 'communication', 'kpis', 'kpi-values'] as const;
export type TableName = (typeof tableNames)[number];

/** A part of the plan that goes out and comes in as a table. */
export interface TableFile {
  readonly headings: readonly string[];
  /** The headings without which a table says nothing. */
  readonly needed: readonly string[];
  /** The rows without the headings, ready to be written as CSV. */
  readonly rowsOf: (plan: Plan) => readonly (readonly (string | number)[])[];
  /** What becomes of the plan by such a table. New lines get ids of their own: reading twice gives two plans. */
  readonly read: (text: string, plan: Plan) => TableReading;
}

const fileOf = <Row>(table: PlanTable<Row>): TableFile => ({
  headings: table.columns.map(({ heading }) => heading),
  needed: table.needed,
  rowsOf: (plan) => cellsOf(table, plan).map((row) => row.map(guarded)),
  read: (text, plan) => readInto(table, text, plan),
});

export const tableFiles: Readonly<Record<TableName, TableFile>> = {
  channels: fileOf(channelsTable),
  editorial: {
    headings: editorialHeadings,
    needed: editorialNeeded,
    rowsOf: (plan) => editorialCells(plan).map((row) => row.map(guarded)),
    read: readEditorial,
  },
  communication: fileOf(communicationTable),
  kpis: fileOf(kpisTable),
  'kpi-values': fileOf(kpiValuesTable),
};
