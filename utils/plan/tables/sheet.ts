/** A CSV with headings that are known here: its rows, cell by heading, and what is wrong with it as a whole. */
import type { ListProblem } from '../channel-list';
import { csvRows, delimiters } from '../csv-rows';
import { excerpt, MAX_CHARACTERS } from '../import-problem';
import { unguarded } from './cell';

/** A plan holds no list of more lines than this. */
const MOST_ROWS = 50_000;

export interface SheetRow {
  readonly line: number;
  /** What stands under a heading; `undefined` where the table has no such column. */
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

/** The rows of a table. There are none where a column that is `needed` is missing: whatever they say, nobody knows of what. */
export function sheetOf(text: string, columns: readonly Named[], needed: readonly string[]): Sheet {
  const nothing = (
    id: ListProblem['message']['id'],
    values: Readonly<Record<string, string | number>> = {},
  ) => ({
    rows: [],
    problems: [{ line: 1, column: '', message: { id, values } }],
    unknown: [],
  });
  if (text.length > MAX_CHARACTERS) return nothing('import.too-large', { most: MAX_CHARACTERS });
  const headingsIn = (cells: readonly string[]) => cells.map((cell) => headingFor(cell, columns));
  const [head, ...rows] = csvRows(text, MOST_ROWS + 2, (whole) => delimiterOf(whole, headingsIn));
  if (!head) return nothing('import.table.empty');
  const headings = headingsIn(head.cells);
  const missing = needed.find((heading) => !headings.includes(heading));
  if (missing !== undefined) return nothing('import.table.heading', { heading: missing });
  const broken = rows.find(({ unfinished }) => unfinished);
  const whole = rows.filter((row) => row !== broken);
  const problems: ListProblem[] = [];
  if (broken) problems.push({ line: broken.line, column: '', message: { id: 'import.open-quote' } });
  const beyond = whole[MOST_ROWS];
  if (beyond)
    problems.push({
      line: beyond.line,
      column: '',
      message: { id: 'import.too-many', values: { most: MOST_ROWS } },
    });
  if (rows.length === 0) problems.push({ line: 1, column: '', message: { id: 'import.table.empty' } });
  return {
    rows: whole.slice(0, MOST_ROWS).map(({ line, cells }) => ({
      line,
      cell: (heading) => {
        const at = headings.indexOf(heading);
        return at < 0 ? undefined : unguarded(cells[at] ?? '');
      },
    })),
    problems,
    unknown: head.cells
      .filter((cell, at) => cell.trim() !== '' && (!headings[at] || headings.indexOf(headings[at]) !== at))
      .map(excerpt),
  };
}

const folded = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');

/** The heading that a cell of the first row means; empty where it means none that is known. */
const headingFor = (cell: string, columns: readonly Named[]): string =>
  columns.find(({ heading, also }) => folded(heading) === folded(cell) || also?.includes(folded(cell)))
    ?.heading ?? '';

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
