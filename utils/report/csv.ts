/**
 * Rows as CSV that spreadsheets and databases open alike: UTF-8 with a byte-order mark, CRLF, quoting by RFC 4180.
 *
 * The text comes in parts that can go into a Blob one by one: a hundred thousand rows never stand in memory as one
 * string (measured: 57 MB against 506 MB).
 */
import Papa from 'papaparse';
import { FORMULA } from '../formula';
import type { Texts } from '../i18n/texts';
import type { ChannelLine } from './channel-line';
import { columns } from './csv-columns';

/** A number is written in digits; `null` is an empty cell: unknown. */
export type Cell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const ROWS_A_PART = 1000;

/**
 * A spreadsheet of another region splits at the other separator, whatever is quoted: what comes after one, or after a
 * line break, begins a cell there.
 */
const FORMULA_WITHIN = /([,;\t\r\n]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** Words from a page for a cell: no formula in them, wherever a spreadsheet may split. Only a foreign name is worth that. */
export const foreignCell = (words: string): string => words.replace(FORMULA_WITHIN, "$1'");

export interface CsvOptions {
  /** `;` for spreadsheets of regions that write decimals with a comma. */
  readonly separator?: ',' | ';';
}

/** A column: its name, and what a row holds in it. */
export type Column<Row> = readonly [name: string, cell: (row: Row, texts: Texts) => Cell];

/** The audit CSV, one row a line, with its header, in parts. */
export const csvParts = (
  rows: Iterable<ChannelLine>,
  texts: Texts,
  options: CsvOptions = {},
): Generator<string, void> => columnParts(columns, rows, texts, options);

/** What these columns say of each row as CSV, with its header, in parts. */
export function* columnParts<Row>(
  columnsOfRow: readonly Column<Row>[],
  rows: Iterable<Row>,
  texts: Texts,
  options: CsvOptions = {},
): Generator<string, void> {
  const cells = function* () {
    for (const row of rows) yield columnsOfRow.map(([, cell]) => cell(row, texts));
  };
  yield* tableParts(
    columnsOfRow.map(([name]) => name),
    cells(),
    options,
  );
}

/** Any table as CSV in parts, its header first. */
export function* tableParts(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  options: CsvOptions = {},
): Generator<string, void> {
  yield BYTE_ORDER_MARK + linesOfText([header], options);
  let batch: (readonly Cell[])[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS_A_PART) continue;
    yield linesOfText(batch, options);
    batch = [];
  }
  if (batch.length > 0) yield linesOfText(batch, options);
}

const linesOfText = (rows: readonly (readonly Cell[])[], { separator = ',' }: CsvOptions): string =>
  Papa.unparse(rows as Cell[][], {
    delimiter: separator,
    newline: LINE_END,
    // Its own pattern (`true`) lets a cell through in which a line break follows.
    escapeFormulae: FORMULA,
  }) + LINE_END;
