/** The rows of a CSV as people save it, each with the line on which it begins. */
import Papa from 'papaparse';

export interface CsvRow {
  readonly cells: readonly string[];
  /** From 1, as an editor counts. */
  readonly line: number;
  /** A quotation mark opened here and never closed: the rest of the file stands in this row's last cell. */
  readonly unfinished: boolean;
}

/** What a table's cells may be parted by. */
export const delimiters = [',', ';', '\t'] as const;

/** A byte-order mark, and the line `sep=;` by which a table tells spreadsheets its separator. */
const PREFACE = /^\uFEFF?(?:sep=([,;\t|])(?:\r\n|\r|\n))?/i;

/**
 * The first `most` rows that hold anything. The delimiter is the one that the text names itself, else the one that
 * `delimiterOf` knows from the text's beginning, else the one that parts its rows most evenly.
 */
export function csvRows(source: string, most: number, delimiterOf?: (text: string) => string): CsvRow[] {
  const [preface = '', named = ''] = PREFACE.exec(source) ?? [];
  const text = source.slice(preface.length);
  const rows: CsvRow[] = [];
  let line = named === '' ? 1 : 2;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: named || (delimiterOf?.(text) ?? ''),
    delimitersToGuess: [...delimiters],
    step({ data, errors, meta }, parser) {
      const unfinished = errors.some(({ code }) => code === 'MissingQuotes');
      if (unfinished || data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line, unfinished });
      line += text.slice(from, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      from = meta.cursor;
      if (rows.length >= most) parser.abort();
    },
  });
  return rows;
}
