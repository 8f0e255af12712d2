/** Changes of a channel's editorial plan, line by line. A weekday may hold several lines, or one that says nothing yet. */
import { weekdays, type Weekday } from './fields';
import type { EditorialLine, PlannedChannel } from './parts/channel';

type Editorial = PlannedChannel['editorial'];
type Term = Pick<NonNullable<Editorial>, 'from' | 'until'>;

/** The most lines that an editorial plan holds. */
export const MOST_LINES = 100;

const nothing = { from: null, until: null, lines: [] };

/** What is planned for a weekday, in the order in which it was planned. */
export const linesOn = (editorial: Editorial, weekday: Weekday): readonly EditorialLine[] =>
  editorial?.lines.filter((line) => line.weekday === weekday) ?? [];

/** The plan with a line changed; one that it does not have is put at the end of its weekday. */
export function withLine(
  editorial: Editorial,
  line: EditorialLine,
  changed: Partial<EditorialLine> = {},
): Editorial {
  const { lines, ...term } = editorial ?? nothing;
  const has = lines.some(({ id }) => id === line.id);
  const all = has
    ? lines.map((one) => (one.id === line.id ? { ...one, ...changed } : one))
    : [...lines, { ...line, ...changed }];
  return { ...term, lines: inWeekOrder(all) };
}

/** The plan without these lines; `null` where nothing of it is left. */
export const withoutLines = (editorial: Editorial, gone: readonly EditorialLine[]): Editorial =>
  orNone({
    ...(editorial ?? nothing),
    lines: editorial?.lines.filter(({ id }) => !gone.some((one) => one.id === id)) ?? [],
  });

/** The plan valid for another time; `null` where nothing of it is left. */
export const withTerm = (editorial: Editorial, term: Term): Editorial =>
  orNone({ ...(editorial ?? nothing), ...term });

const orNone = (editorial: NonNullable<Editorial>): Editorial =>
  editorial.lines.length === 0 && editorial.from === null && editorial.until === null ? null : editorial;

const inWeekOrder = (lines: readonly EditorialLine[]): EditorialLine[] =>
  lines.toSorted((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday));
