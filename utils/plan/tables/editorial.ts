/**
 * The editorial plans of all channels as one table. The channels that the file names get the week that it gives them, all
 * of it: a line that the file lacks is gone. Other channels keep theirs, and so does one of which a line cannot be taken.
 * Where it cannot be told whose a line is, all keep theirs: it may be missing in any of the weeks.
 */
import { linesOn, MOST_LINES } from '../editorial';
import { newId, weekdays } from '../fields';
import type { ImportMessage } from '../import-problem';
import type { EditorialLine, EditorialPlan } from '../parts/channel';
import type { Plan, PlannedChannel } from '../plan';
import { isRefused, oneOf, refused, under, withPlainBreaks, words, type Refused } from './cell';
import { dayOrNone } from './day-cell';
import { channelAt, entryOf } from './references';
import { sheetOf, type SheetRow } from './sheet';
import type { TableReading, TakenRow } from './table';

const [CHANNEL, WEEKDAY, CONTENT, TITLE, DAY, FROM, UNTIL] = [
  'Channel',
  'Weekday',
  'Content',
  'Communication entry',
  'Entry date',
  'From',
  'Until',
] as const;
export const editorialHeadings = [CHANNEL, WEEKDAY, CONTENT, TITLE, DAY, FROM, UNTIL] as const;

/** Without these it cannot be told what a line is about. */
export const editorialNeeded = [CHANNEL, WEEKDAY] as const;

/** A line a row; a plan without lines has one row with its term. */
export const editorialCells = (plan: Plan): string[][] =>
  plan.channels.flatMap((channel) => (channel.editorial ? rowsOf(plan, channel, channel.editorial) : []));

function rowsOf(plan: Plan, { url }: PlannedChannel, { from, until, lines }: EditorialPlan): string[][] {
  const term = [from ?? '', until ?? ''];
  if (lines.length > 0) return lines.map((line) => [url, ...lineCells(plan, line), ...term]);
  return from === null && until === null ? [] : [[url, '', '', '', '', ...term]];
}

function lineCells({ communication }: Plan, { weekday, content, entryId }: EditorialLine): string[] {
  const entry = communication.entries.find(({ id }) => id === entryId);
  return [weekday, content, entry?.title ?? '', entry?.date ?? ''];
}

/** The plan with what such a table says. */
export function readEditorial(text: string, plan: Plan): TableReading {
  const columns = editorialHeadings.map((heading) => ({ heading }));
  const sheet = sheetOf(text, columns, editorialNeeded);
  const problems = [...sheet.problems];
  const byChannel = new Map<PlannedChannel, SheetRow[]>();
  for (const row of sheet.rows) {
    const channel = channelAt(plan, row.cell(CHANNEL) ?? '');
    if (isRefused(channel)) problems.push({ line: row.line, column: CHANNEL, message: channel.refused });
    else byChannel.set(channel, [...(byChannel.get(channel) ?? []), row]);
  }
  const isWhole = problems.length === 0;
  const weeks = new Map<PlannedChannel, EditorialPlan>();
  const taken: TakenRow[] = [];
  let unchanged = 0;
  for (const [channel, rows] of byChannel) {
    const week = new WeekReading(plan, channel, rows);
    problems.push(...week.problems);
    if (week.problems.length > 0 || !isWhole) continue;
    const change = week.change();
    if (!change) unchanged += rows.length;
    else {
      taken.push(change);
      weeks.set(channel, week.editorial);
    }
  }
  const withWeek = (channel: PlannedChannel): PlannedChannel => {
    const editorial = weeks.get(channel);
    return editorial ? { ...channel, editorial } : channel;
  };
  return {
    plan: weeks.size === 0 ? plan : { ...plan, channels: plan.channels.map(withWeek) },
    taken,
    unchanged,
    problems: problems.sort((a, b) => a.line - b.line),
    unknown: sheet.unknown,
  };
}

const day = oneOf(weekdays, null);
const contentWords = words(500);

/** The week of one channel as the rows of a file tell it. */
class WeekReading {
  readonly problems: { line: number; column: string; message: ImportMessage }[] = [];
  readonly editorial: EditorialPlan;
  /** Lines that the channel has and that no row answered to yet: what stays keeps its id. */
  private readonly waiting: EditorialLine[];

  constructor(
    private readonly plan: Plan,
    private readonly channel: PlannedChannel,
    private readonly rows: readonly SheetRow[],
  ) {
    this.waiting = [...(channel.editorial?.lines ?? [])];
    const term = { from: this.term(FROM, 'from'), until: this.term(UNTIL, 'until') };
    const lines = rows.flatMap((row) => this.lineIn(row) ?? []);
    const inWeekOrder = weekdays.flatMap((weekday) => linesOn({ ...term, lines }, weekday));
    this.editorial = { ...term, lines: isInWeekOrder(channel.editorial) ? inWeekOrder : lines };
    const beyond = rows[MOST_LINES];
    if (lines.length > MOST_LINES && beyond)
      this.refuse(beyond, refused('import.table.full', { most: MOST_LINES }), CHANNEL);
  }

  /** What changes by it; `null` for nothing. */
  change(): TakenRow | null {
    const { plan, channel, editorial } = this;
    const write = (week: EditorialPlan | null) =>
      week ? rowsOf(plan, channel, week).map((cells) => cells.slice(1).filter(Boolean).join(' · ')) : [];
    const [before, after] = [write(channel.editorial).join('\n'), write(editorial).join('\n')];
    if (before === after) return null;
    const line = this.rows[0]?.line ?? 1;
    const isNew = channel.editorial === null;
    return { line, name: channel.url, isNew, changes: [{ heading: CONTENT, before, after }] };
  }

  private refuse({ line }: SheetRow, { refused: message, heading }: Refused, column: string): null {
    this.problems.push({ line, column: heading ?? column, message });
    return null;
  }

  /** One end of the term: the same in all rows that tell it; as it was where the file has no such column. */
  private term(heading: typeof FROM | typeof UNTIL, field: 'from' | 'until'): string | null {
    let told: string | null = null;
    for (const row of this.rows) {
      const cell = row.cell(heading);
      if (cell === undefined) return this.channel.editorial?.[field] ?? null;
      const read = dayOrNone.read(cell);
      if (isRefused(read)) this.refuse(row, read, heading);
      else if (read !== null && told !== null && read !== told)
        this.refuse(row, refused('import.table.two-terms', { first: told }), heading);
      else told ??= read;
    }
    return told;
  }

  /** The line that a row tells; `null` for one that only tells the term, or cannot be taken. */
  private lineIn(row: SheetRow): EditorialLine | null {
    const weekday = day.read(shortened(row.cell(WEEKDAY) ?? ''));
    const content = contentWords.read(row.cell(CONTENT) ?? '');
    if (isRefused(weekday)) return this.refuse(row, weekday, WEEKDAY);
    if (isRefused(content)) return this.refuse(row, content, CONTENT);
    if (weekday === null) {
      const saysTerm = [FROM, UNTIL].some((heading) => row.cell(heading)?.trim());
      const saysMore = content.trim() !== '' || row.cell(TITLE)?.trim();
      return saysTerm && !saysMore ? null : this.refuse(row, refused('import.field.missing'), WEEKDAY);
    }
    const known = this.knownLine(row, weekday, content);
    if (known) return known;
    const entryId = this.entryIn(row);
    if (isRefused(entryId)) return this.refuse(row, entryId, TITLE);
    const same = this.takeWaiting((one) => one.weekday === weekday && one.content === content);
    return { id: same?.id ?? newId(), weekday, content, entryId };
  }

  /** The line of which a row says what it says already, whatever else that might mean; a column that is missing agrees. */
  private knownLine(row: SheetRow, weekday: string, content: string): EditorialLine | undefined {
    const cells = [weekday, row.cell(CONTENT) && content, row.cell(TITLE), row.cell(DAY)];
    return this.takeWaiting((one) =>
      lineCells(this.plan, one).every(
        (written, at) => withPlainBreaks(cells[at] ?? written) === withPlainBreaks(written),
      ),
    );
  }

  private takeWaiting(isMeant: (line: EditorialLine) => boolean): EditorialLine | undefined {
    const at = this.waiting.findIndex(isMeant);
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }

  private entryIn(row: SheetRow): string | null | Refused {
    const title = row.cell(TITLE)?.trim() ?? '';
    const entryDay = dayOrNone.read(row.cell(DAY) ?? '');
    if (isRefused(entryDay)) return under(DAY, entryDay);
    if (title === '' && entryDay === null) return null;
    const entry = entryOf(this.plan, title, entryDay ?? '');
    return isRefused(entry) ? entry : entry.id;
  }
}

/** "Monday" and "Mon." mean `mon`. */
const shortened = (cell: string): string => {
  const [, short = cell] = /^\s*([a-z]{3})[a-z]*\.?\s*$/i.exec(cell) ?? [];
  return short;
};

/** Lines stand in the week's order unless a file of somebody else's says otherwise. */
const isInWeekOrder = (editorial: EditorialPlan | null): boolean =>
  editorial === null ||
  editorial.lines.every(
    ({ weekday }, at) =>
      at === 0 || weekdays.indexOf(editorial.lines[at - 1]?.weekday ?? 'mon') <= weekdays.indexOf(weekday),
  );
