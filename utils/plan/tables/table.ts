/**
 * A part of the plan as a table: a row a line, its columns by plain English headings in a fixed order. A row of the file
 * that a line of the plan answers to by its key changes that line, any other is added; lines that the file does not name
 * stay. A cell that says what the plan says already changes nothing, whatever else it might mean. A row that cannot be
 * taken whole is left out with the reason.
 */
import type { ListProblem } from '../channel-list';
import type { ImportMessage } from '../import-problem';
import type { Plan } from '../plan';
import { isRefused, readOver, type CellKind, type Refused } from './cell';
import { sheetOf, type SheetRow } from './sheet';

export interface Column<Row> {
  readonly heading: string;
  /** Other headings under which it is known, folded. */
  readonly also?: readonly string[];
  readonly write: (row: Row, plan: Plan) => string | number;
  /** The row with what the cell says. Absent on the columns by which a row is known: they never change. */
  readonly read?: (cell: string, row: Row, plan: Plan) => Row | Refused;
}

export interface PlanTable<Row> {
  readonly columns: readonly Column<Row>[];
  /** The headings without which no row can be known. */
  readonly needed: readonly string[];
  /** So many rows a list may hold. */
  readonly most: number;
  /** Which list of the plan a row lies in, where the part has several. */
  readonly listOf?: (row: Row) => string;
  readonly rowsOf: (plan: Plan) => readonly Row[];
  readonly keyOf: (row: Row, plan: Plan) => string;
  /** The key that the cells of a row tell. */
  readonly keyIn: (row: SheetRow, plan: Plan) => string | Refused;
  /** True where a key may stand in the file only once, unless the plan has it more often. */
  readonly isUnique: boolean;
  /** A row that the plan does not have yet, with what its key columns tell. */
  readonly begin: (row: SheetRow, plan: Plan) => Row | Refused;
  /** What is wrong with cells that are right by themselves. */
  readonly check?: (row: SheetRow) => ListProblem['message'] | null;
  readonly nameOf: (row: Row, plan: Plan) => string;
  readonly put: (plan: Plan, rows: readonly Row[]) => Plan;
}

/** A row of the file that changes something. */
export interface TakenRow {
  readonly line: number;
  readonly name: string;
  readonly isNew: boolean;
  readonly changes: readonly { readonly heading: string; readonly before: string; readonly after: string }[];
}

/** What becomes of a plan by a table, and of which of its rows. */
export interface TableReading {
  readonly plan: Plan;
  readonly taken: readonly TakenRow[];
  /** How many rows say what the plan says already. */
  readonly unchanged: number;
  readonly problems: readonly ListProblem[];
  /** Headings of columns that nothing is taken from. */
  readonly unknown: readonly string[];
}

/** The cells of all rows, in the order of the columns. */
export const cellsOf = <Row>(table: PlanTable<Row>, plan: Plan): (string | number)[][] =>
  table.rowsOf(plan).map((row) => table.columns.map(({ write }) => write(row, plan)));

/** The plan with what a table says. Nothing throws: what is wrong is among the problems. */
export function readInto<Row>(table: PlanTable<Row>, text: string, plan: Plan): TableReading {
  const sheet = sheetOf(text, table.columns, table.needed);
  const merge = new Merge(table, plan);
  for (const row of sheet.rows) merge.take(row);
  return {
    plan: merge.taken.length === 0 ? plan : table.put(plan, merge.rows()),
    taken: merge.taken,
    unchanged: merge.unchanged,
    problems: [...sheet.problems, ...merge.problems].sort((a, b) => a.line - b.line),
    unknown: sheet.unknown,
  };
}

/** A column that holds one field of a row. */
export const fieldColumn = <Row, Field extends keyof Row>(
  heading: string,
  field: Field,
  kind: CellKind<Row[Field]>,
): Column<Row> => ({
  heading,
  write: (row) => kind.write(row[field]),
  read: (cell, row) => {
    const value = readOver(kind, cell, row[field]);
    return isRefused(value) ? value : { ...row, [field]: value };
  },
});

class Merge<Row> {
  readonly taken: TakenRow[] = [];
  readonly problems: ListProblem[] = [];
  unchanged = 0;
  private readonly own: readonly Row[];
  private readonly changed = new Map<Row, Row>();
  private readonly added: Row[] = [];
  /** The plan's own rows that no row of the file answered to yet. */
  private readonly waiting = new Map<string, Row[]>();
  private readonly firstLine = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly table: PlanTable<Row>,
    private readonly plan: Plan,
  ) {
    this.own = table.rowsOf(plan);
    for (const row of this.own) {
      const key = table.keyOf(row, plan);
      const same = this.waiting.get(key);
      if (same) same.push(row);
      else this.waiting.set(key, [row]);
      this.count(row);
    }
  }

  /** The plan's rows as they are by now, and after them those that are new. */
  rows(): readonly Row[] {
    return [...this.own.map((row) => this.changed.get(row) ?? row), ...this.added];
  }

  take(sheetRow: SheetRow): void {
    const { table, plan } = this;
    const refuse = (message: ImportMessage, heading = '') =>
      this.problems.push({ line: sheetRow.line, column: heading, message });
    const key = table.keyIn(sheetRow, plan);
    if (isRefused(key)) return void refuse(key.refused, key.heading ?? table.needed[0]);
    const known = this.waiting.get(key)?.shift();
    const first = this.firstLine.get(key);
    if (!known && first !== undefined && table.isUnique)
      return void refuse({ id: 'import.duplicate', values: { first } });
    this.firstLine.set(key, first ?? sheetRow.line);
    const crossed = table.check?.(sheetRow) ?? null;
    if (crossed) return void refuse(crossed);
    const begun = known ?? table.begin(sheetRow, plan);
    if (isRefused(begun)) return void refuse(begun.refused, begun.heading ?? table.needed[0]);
    const read = this.read(sheetRow, begun);
    for (const { heading, message } of read.problems) refuse(message, heading);
    if (read.problems.length > 0) return;
    if (known) this.keep(sheetRow, known, read);
    else if (this.isFull(read.row)) refuse({ id: 'import.table.full', values: { most: table.most } });
    else this.add(sheetRow, read);
  }

  /** The row with what its cells say, and what they change. */
  private read(sheetRow: SheetRow, begun: Row): ReadRow<Row> {
    const { table, plan } = this;
    let row = begun;
    const changes: TakenRow['changes'][number][] = [];
    const problems: { heading: string; message: ImportMessage }[] = [];
    for (const { heading, write, read } of table.columns) {
      const cell = sheetRow.cell(heading);
      const before = String(write(row, plan));
      if (!read || cell === undefined || cell === before) continue;
      const after = read(cell, row, plan);
      if (isRefused(after)) {
        problems.push({ heading, message: after.refused });
        continue;
      }
      const written = String(write(after, plan));
      if (written !== before) changes.push({ heading, before, after: written });
      row = after;
    }
    return { row, changes, problems };
  }

  private keep({ line }: SheetRow, known: Row, { row, changes }: ReadRow<Row>): void {
    if (changes.length === 0) {
      this.unchanged += 1;
      return;
    }
    this.changed.set(known, row);
    this.taken.push({ line, name: this.table.nameOf(row, this.plan), isNew: false, changes });
  }

  private add({ line }: SheetRow, { row, changes }: ReadRow<Row>): void {
    this.count(row);
    this.added.push(row);
    this.taken.push({ line, name: this.table.nameOf(row, this.plan), isNew: true, changes });
  }

  private list = (row: Row): string => this.table.listOf?.(row) ?? '';
  private count(row: Row): void {
    this.counts.set(this.list(row), (this.counts.get(this.list(row)) ?? 0) + 1);
  }
  private isFull = (row: Row): boolean => (this.counts.get(this.list(row)) ?? 0) >= this.table.most;
}

interface ReadRow<Row> {
  readonly row: Row;
  readonly changes: TakenRow['changes'];
  readonly problems: readonly { readonly heading: string; readonly message: ImportMessage }[];
}
