/** The rows of a CSV as people save it, each with the line on which it begins. */
import Papa from 'papaparse';
import { excerpt, isText, type ImportMessage } from './import-problem';

export interface CsvRow {
  readonly cells: readonly string[];
  /** From 1, as an editor counts. */
  readonly line: number;
  /**
   * Why nobody knows where this row ends: a quotation mark that is never closed, or one amid a cell that begins with one.
   * The lines after it may stand in its last cell.
   */
  readonly broken: 'import.open-quote' | 'import.stray-quote' | null;
}

/** What a table's cells may be parted by. */
export const delimiters = [',', ';', '\t'] as const;

/** So long may the line of the headings be, in characters. Our choice. */
const LONGEST_HEAD = 100_000;

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
  // No table begins with a line like that, and everything that knows headings would look at all of it.
  if (!/[\r\n]/.test(text.slice(0, LONGEST_HEAD)) && text.length > LONGEST_HEAD)
    return [{ cells: [excerpt(text)], line, broken: null }];
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: named || (delimiterOf ?? guessed)(text),
    step({ data, errors, meta }, parser) {
      const broken = brokenBy(errors);
      if (broken || data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line, broken });
      line += text.slice(from, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      from = meta.cursor;
      if (rows.length >= most) parser.abort();
    },
  });
  return rows;
}

/** Guessing reads the text once for each: a wrong file’s first row may be all of it. */
const guessed = (text: string): string =>
  Papa.parse(text.slice(0, LONGEST_HEAD), { delimitersToGuess: [...delimiters], preview: 10 }).meta.delimiter;

function brokenBy(errors: readonly Papa.ParseError[]): CsvRow['broken'] {
  const codes = errors.map(({ code }) => code);
  if (codes.includes('InvalidQuotes')) return 'import.stray-quote';
  return codes.includes('MissingQuotes') ? 'import.open-quote' : null;
}

/** What is wrong with a row under so many headings, whatever they are. */
export function rowProblem({ cells }: CsvRow, headings: number): ImportMessage | null {
  if (!cells.every(isText)) return { id: 'import.not-text' };
  return cells.slice(headings).some((cell) => cell.trim() !== '') ? { id: 'import.more-cells' } : null;
}
