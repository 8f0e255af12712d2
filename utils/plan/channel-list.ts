/**
 * Planned channels out of what a client sends: addresses pasted one a line, or a spreadsheet saved as CSV. What cannot
 * be taken is refused with its line and the reason; the rest is taken.
 */
import { channelOf, type ChannelColumn } from './channel-row';
import { csvRows, rowProblem } from './csv-rows';
import { excerpt, isText, MAX_CHARACTERS, type ImportMessage } from './import-problem';
import type { PlannedChannel } from './plan';
import { identityOf } from './planned-channels';

/** The most lines that are taken from one list. */
export const MAX_ROWS = 5000;
/** The most headings that are offered to choose from. */
export const MAX_HEADINGS = 500;

export interface ListProblem {
  /** From 1, as an editor counts; a cell that spans lines counts from its row's first. */
  readonly line: number;
  /** The column's heading; empty where the whole line, or a plain list, is meant. */
  readonly column: string;
  readonly message: ImportMessage;
}

export interface ChannelList {
  readonly channels: readonly PlannedChannel[];
  readonly problems: readonly ListProblem[];
}

/** Which column, by its heading, holds what. */
export type ColumnMapping = Readonly<Partial<Record<ChannelColumn, string>>>;

/** The channels of a list with one address a line, with or without `https://`. `planned` are not taken again. */
export function channelsFromAddresses(text: string, planned: readonly PlannedChannel[] = []): ChannelList {
  const list = new ListBuilder(planned);
  if (list.refuses(text)) return list;
  for (const { line, address } of addressesIn(text)) if (!list.add(line, { address }, {})) break;
  return list.finish();
}

/**
 * The addresses of a text, each with its line. A line is one address, unless it holds some that begin with `http`: then
 * it is those, whatever is written before, between and after them ("Facebook: https://…").
 */
export function addressesIn(text: string): { readonly line: number; readonly address: string }[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.flatMap((words, index) => {
    if (words.trim() === '') return [];
    const whole = words.match(WHOLE_ADDRESS)?.map(withoutEnd);
    return (whole ?? [words]).map((address) => ({ line: index + 1, address }));
  });
}

/** Up to a blank, or to a separator (a few at most, or looking for its end takes for ever) after which the next one begins. */
const WHOLE_ADDRESS = /https?:\/\/(?:(?![,;|]{1,9}https?:\/\/)\S)+/gi;

/** Without what a sentence puts after it. What is longer than any address is none, and not looked through. */
const withoutEnd = (address: string): string =>
  address.length > 2048 ? address : address.replace(/[,;.:)>\]”"’']+$/, '');

/** The channels of a CSV (comma, semicolon or tab) whose first row holds the headings. `planned` are not taken again. */
export function channelsFromCsv(
  text: string,
  mapping: ColumnMapping,
  planned: readonly PlannedChannel[] = [],
): ChannelList {
  const list = new ListBuilder(planned);
  if (list.refuses(text)) return list;
  const all = rowsOf(text);
  const broken = all.find((row) => row.broken);
  // Whose cells the lines after it are, and those before it if it was opened too early, nobody knows: none is taken.
  if (broken?.broken) list.problem(broken.line, '', { id: broken.broken });
  const [head, ...rows] = broken ? [] : all;
  if (!head) return list.finish();
  const headings = head.cells.map((heading) => heading.trim());
  if (!list.accepts(mapping, headings)) return list;
  for (const row of rows) {
    const problem = rowProblem(row, headings.length);
    const cells = Object.fromEntries(
      Object.entries(mapping).map(([column, heading]) => [
        column,
        row.cells[headings.indexOf(heading)] ?? '',
      ]),
    ) as Partial<Record<ChannelColumn, string>>;
    if (problem) list.problem(row.line, '', problem);
    else if (!list.add(row.line, cells, mapping)) break;
  }
  return list.finish();
}

/** The headings of a CSV, for choosing what each column holds; empty for a text that is too large. */
export function headingsOf(text: string): string[] {
  if (text.length > MAX_CHARACTERS) return [];
  const [first] = csvRows(text, 1);
  const headings = first?.cells.map((heading) => heading.trim()).filter((heading) => heading !== '') ?? [];
  return headings.slice(0, MAX_HEADINGS);
}

/** One more than is taken, to know that there are more; the first holds the headings. */
const rowsOf = (text: string) => csvRows(text, MAX_ROWS + 2);

/** Collects channels and problems; what stands in it so far is the list. */
export class ListBuilder implements ChannelList {
  readonly channels: PlannedChannel[] = [];
  readonly problems: ListProblem[] = [];
  private rows = 0;
  /** The line on which an account stood first; 0: in the plan. */
  private readonly seen: Map<string, number>;

  constructor(planned: readonly PlannedChannel[]) {
    this.seen = new Map(planned.map((channel) => [identityOf(channel), 0]));
  }

  problem(line: number, column: string, message: ImportMessage): void {
    this.problems.push({ line, column, message });
  }

  refuses(text: string): boolean {
    const tooLarge = text.length > MAX_CHARACTERS;
    if (tooLarge) this.problem(1, '', { id: 'import.too-large', values: { most: MAX_CHARACTERS } });
    return tooLarge;
  }

  /** True where every chosen column is there, and one of them holds the addresses, or two what leads to them. */
  accepts(mapping: ColumnMapping, headings: readonly string[]): boolean {
    if (!mapping.address && !(mapping.handle && mapping.platform))
      this.problem(1, '', { id: 'import.no-address-column' });
    for (const heading of Object.values(mapping)) {
      if (!headings.includes(heading))
        this.problem(1, heading, { id: 'import.missing-column', values: { column: excerpt(heading) } });
    }
    return this.problems.length === 0;
  }

  /** Takes a row, or notes what is wrong with it. False where no more rows are taken. */
  add(
    line: number,
    cells: Readonly<Partial<Record<ChannelColumn, string>>>,
    headings: ColumnMapping,
  ): boolean {
    this.rows += 1;
    if (this.rows > MAX_ROWS) {
      this.problem(line, '', { id: 'import.too-many', values: { most: MAX_ROWS } });
      return false;
    }
    if (!Object.values(cells).every(isText)) {
      this.problem(line, '', { id: 'import.not-text' });
      return true;
    }
    const made = channelOf(cells);
    if ('problems' in made) {
      for (const { column, message } of made.problems) this.problem(line, headings[column] ?? '', message);
      return true;
    }
    const first = this.seen.get(identityOf(made.channel));
    if (first === undefined) {
      this.seen.set(identityOf(made.channel), line);
      this.channels.push(made.channel);
    } else if (first === 0)
      this.problem(line, headings.address ?? headings.handle ?? '', { id: 'import.already-planned' });
    else
      this.problem(line, headings.address ?? headings.handle ?? '', {
        id: 'import.duplicate',
        values: { first },
      });
    return true;
  }

  finish(): ChannelList {
    if (this.rows === 0 && this.problems.length === 0) this.problem(1, '', { id: 'import.empty' });
    return this;
  }
}
