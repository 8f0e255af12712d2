/** A CSV with headings that are known here: its rows, cell by heading, and what is wrong with it as a whole. */
import type { ListProblem } from '../channel-list';
import { csvRows, delimiters, rowProblem, type CsvRow } from '../csv-rows';
import { excerpt, MAX_CHARACTERS, type ImportMessage } from '../import-problem';
import { unguarded } from './cell';

/** A plan holds no list of more lines than this. */
const MOST_ROWS = 50_000;
const LONGEST_HEADING = 100;
/** So many unknown headings are named. Our choice. */
const MOST_UNKNOWN = 50;

export interface SheetRow {
  readonly line: number;
  /** What stands under a heading; `undefined` where the table has no such column, or the row ends before it. */
  readonly cell: (heading: string) => string | undefined;
}

interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly ListProblem[];
  readonly unknown: readonly string[];
}

interface Named {
  readonly heading: string;
  readonly also?: readonly string[];
}

/**
 * The rows of a table. There are none where a column that is `needed` is missing: whatever they say, nobody knows of what;
 * and none where a quotation mark leaves open which lines are rows.
 */
export function sheetOf(text: string, columns: readonly Named[], needed: readonly string[]): Sheet {
  if (text.length > MAX_CHARACTERS)
    return nothing({ id: 'import.too-large', values: { most: MAX_CHARACTERS } });
  const headingsIn = (cells: readonly string[]) => cells.map((cell) => headingFor(cell, columns));
  const all = csvRows(text, MOST_ROWS + 2, (whole) => delimiterOf(whole, headingsIn));
  const broken = all.find((row) => row.broken);
  if (broken?.broken) return nothing({ id: broken.broken }, broken.line);
  const [head, ...rows] = all;
  if (!head) return nothing({ id: 'import.table.empty' });
  const headings = headingsIn(head.cells);
  const missing = needed.find((heading) => !headings.includes(heading));
  if (missing !== undefined) return nothing({ id: 'import.table.heading', values: { heading: missing } });
  if (rows.length === 0) return nothing({ id: 'import.table.empty' });
  const last = endsWithBreak(text) ? undefined : rows.at(-1);
  const sheet: { rows: SheetRow[]; problems: ListProblem[] } = { rows: [], problems: [] };
  for (const [at, row] of rows.entries()) {
    const message = at < MOST_ROWS ? problemOf(row, headings.length, row === last) : tooMany;
    if (message) sheet.problems.push({ line: row.line, column: '', message });
    else sheet.rows.push(sheetRow(row, headings));
  }
  return { ...sheet, unknown: unknownIn(head.cells, headings) };
}

const nothing = (message: ImportMessage, line = 1): Sheet => ({
  rows: [],
  problems: [{ line, column: '', message }],
  unknown: [],
});

const tooMany: ImportMessage = { id: 'import.too-many', values: { most: MOST_ROWS } };

/** Where nothing ends the last line, nobody knows whether its last cell is whole and the missing ones empty. */
const problemOf = (row: CsvRow, headings: number, isOpen: boolean): ImportMessage | null =>
  isOpen && row.cells.length < headings ? { id: 'import.cut-off' } : rowProblem(row, headings);

const endsWithBreak = (text: string): boolean => /[\r\n]\s*$/.test(text.slice(-100));

const sheetRow = ({ line, cells }: CsvRow, headings: readonly string[]): SheetRow => ({
  line,
  cell: (heading) => {
    const cell = cells[headings.indexOf(heading)];
    return cell === undefined ? undefined : unguarded(cell);
  },
});

/** Headings that nothing is taken from, the first of a wrong file’s thousands. */
const unknownIn = (cells: readonly string[], headings: readonly string[]): string[] =>
  cells
    .filter((cell, at) => cell.trim() !== '' && (!headings[at] || headings.indexOf(headings[at]) !== at))
    .slice(0, MOST_UNKNOWN)
    .map(excerpt);

const folded = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');

/** The heading that a cell of the first row means; empty where it means none that is known. */
function headingFor(cell: string, columns: readonly Named[]): string {
  // A wrong file’s first cell may be all of it.
  const words = cell.length > LONGEST_HEADING ? '' : folded(cell);
  return (
    columns.find(({ heading, also }) => folded(heading) === words || also?.includes(words))?.heading ?? ''
  );
}

/**
 * By which sign the first line falls into most headings that are known: cells hold `;` and commas of their own, and
 * counting those would part a table wrongly.
 */
function delimiterOf(text: string, headingsIn: (cells: readonly string[]) => readonly string[]): string {
  const [first = ''] = text.trimStart().split(/\r\n|\r|\n/, 1);
  const found = (delimiter: string): number =>
    headingsIn(first.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''))).filter(Boolean).length;
  return delimiters.reduce<string>((best, one) => (found(one) > found(best) ? one : best), delimiters[0]);
}
