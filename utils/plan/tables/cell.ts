/**
 * How a value stands in a table's cell, and how it is read from one. What `write` gives, `read` understands as the same
 * value; beyond that it understands what people and their spreadsheets make of it, as long as it can mean one thing only.
 */
import { FORMULA } from '../../formula';
import { excerpt, type ImportMessage } from '../import-problem';

/** Why a cell cannot be taken. */
export interface Refused {
  readonly refused: ImportMessage;
  /** The heading of the column, where it is not the one that was read. */
  readonly heading?: string;
}

export interface CellKind<T> {
  readonly write: (value: T) => string | number;
  readonly read: (cell: string) => T | Refused;
  /** True for a cell that holds this value as a spreadsheet may have saved it, whatever else it might mean. */
  readonly says?: (cell: string, value: T) => boolean;
}

/** What a cell says of a field that has a value already. */
export const readOver = <T>({ read, says }: CellKind<T>, cell: string, value: T): T | Refused =>
  says?.(cell, value) ? value : read(cell);

/** Spreadsheets save the line breaks within a cell in their own way. */
export const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

export const refused = (id: ImportMessage['id'], values: ImportMessage['values'] = {}): Refused => ({
  refused: { id, values },
});

/** The same, said of the column with this heading. */
export const under = (heading: string, { refused: message }: Refused): Refused => ({
  refused: message,
  heading,
});

export const isRefused = (read: unknown): read is Refused =>
  typeof read === 'object' && read !== null && 'refused' in read;

/** Text as it stands, of at most so many characters. */
export const words = (most: number): CellKind<string> => ({
  write: (text) => text,
  read: (cell) => (cell.length <= most ? cell : refused('import.too-long', { most })),
  says: (cell, text) => withPlainBreaks(cell) === withPlainBreaks(text),
});

const folded = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** One of these words, in any case, with blanks or hyphens; an empty cell means `fallback`. */
export const oneOf = <T extends string, F extends T | null>(
  choices: readonly T[],
  fallback: F,
): CellKind<T | F> => ({
  write: (value) => value ?? '',
  read: (cell) =>
    cell.trim() === ''
      ? fallback
      : (choices.find((choice) => choice === folded(cell)) ??
        refused('import.table.word', { value: excerpt(cell.trim()), words: choices.join(', ') })),
});

/** Yes or no; an empty cell means no. */
export const yesNo: CellKind<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (cell) => {
    const word = folded(cell);
    if (['yes', 'y', 'true', '1', 'x'].includes(word)) return true;
    return ['', 'no', 'n', 'false', '0'].includes(word)
      ? false
      : refused('import.bad-yes-no', { value: excerpt(cell.trim()) });
  },
};

/** As computers write numbers, and with a decimal comma; no signs between thousands. */
const NUMBER = /^[-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[-+]?\d+)?$/i;
/** "1,204" and "1.204" are twelve hundred here and one point two there; "0.204" is never a thousand. */
const THOUSANDS_OR_DECIMALS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** A number; an empty cell means that there is none. `whole` refuses decimals. */
export const number = (least: number, most: number, { whole = false } = {}): CellKind<number | null> => ({
  // A fourth decimal tells three of them from thousands.
  write: (value) =>
    value !== null && THOUSANDS_OR_DECIMALS.test(String(value)) ? `${value}0` : (value ?? ''),
  read: (cell) => {
    const written = cell.trim().replace(/^\u2212/, '-');
    if (written === '') return null;
    if (THOUSANDS_OR_DECIMALS.test(written))
      return refused('import.table.which-number', { value: excerpt(written) });
    const value = NUMBER.test(written) ? Number(written.replace(',', '.')) : NaN;
    return value >= least && value <= most && (!whole || Number.isInteger(value))
      ? value
      : refused('import.table.number', { value: excerpt(written), least, most });
  },
  // Spreadsheets drop the fourth decimal again.
  says: (cell, value) => value !== null && cell.trim() === String(value),
});

/**
 * A spreadsheet runs what begins so; an apostrophe before it makes it text. Text of somebody's own with such apostrophes
 * gets one more, so that what is read is what was written.
 */
const GUARDED = new RegExp(`^'+${FORMULA.source.slice(1)}`);

/** A text that the CSV's own guard leaves alone although it looks like a guarded one. */
export const guarded = (cell: string | number): string | number =>
  typeof cell === 'string' && GUARDED.test(cell) ? `'${cell}` : cell;

/** A cell without the guard before it. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
