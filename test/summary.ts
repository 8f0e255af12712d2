/** The audit CSV as a table for the console: one channel a row, misuse first, its warnings below it; then the company’s own. */
import Papa from 'papaparse';
import { textsFor } from '../utils/i18n/texts';

type Row = Readonly<Record<string, string>>;

const texts = textsFor(['en']);

/** The states in the order of the table, each with the mark that the icon shows. */
const STATES = [
  ['misuse', '■ misuse'],
  ['error', '■ error'],
  ['warning', '▲ warning'],
  ['advice', '○ advice'],
  ['fine', '● fine'],
  ['cannot tell', '? cannot tell'],
  ['not checked', '– not checked'],
] as const;

/**
 * What the dashboard's files say of the companies in them: the channels from the audit CSV, and what is wrong with a
 * company as a whole, which is no channel's, from the CSV of warnings.
 */
export function summaryOf(csv: string, warningsCsv: string): string {
  const rows = rowsOf(csv);
  const order = STATES.map(([state]) => state);
  const sorted = [...rows].sort((a, b) => order.indexOf(stateOf(a)) - order.indexOf(stateOf(b)));
  const table = [HEADINGS, ...sorted.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  const [headings = '', ...body] = lines;
  const withWarnings = body.flatMap((line, index) => [line, ...warningsOf(sorted[index] ?? {})]);
  return [headings, ...withWarnings, ...companyLines(rowsOf(warningsCsv)), '', checkedOf(rows)]
    .map((line) => line.trimEnd())
    .join('\n');
}

const rowsOf = (csv: string): Row[] =>
  Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

const HEADINGS = ['state', 'platform', 'account', 'kind', 'last post', 'visible rhythm'] as const;

function cellsOf(row: Row): readonly string[] {
  const visited = row.page_state !== 'not-visited';
  return [
    STATES.find(([state]) => state === stateOf(row))?.[1] ?? '',
    row.platform ?? '',
    [row.display_name, row.handle && `@${row.handle}`].filter(Boolean).join(' ') || (row.profile_url ?? ''),
    visited ? (row.account_type ?? '').replaceAll('-', ' ') : attemptOf(row),
    visited ? lastPostOf(row) : '',
    visited ? (row.staleness ?? '').replaceAll('-', ' ') : '',
  ];
}

function stateOf(row: Row): (typeof STATES)[number][0] {
  if (row.page_state === 'not-visited') return 'not checked';
  if (row.misuse === 'yes') return 'misuse';
  const severity = STATES.map(([state]) => state).find((state) => state === row.worst_severity);
  if (severity && severity !== 'fine' && severity !== 'advice') return severity;
  return row.staleness === 'cannot-tell' ? 'cannot tell' : (severity ?? 'fine');
}

const attemptOf = ({ last_attempt_state: attempt }: Row): string =>
  attempt ? `(${attempt.replaceAll('-', ' ')})` : '';

/** "41 to 47 days ago"; "0 to 210": nothing newer can be excluded. */
function lastPostOf({ days_since_last_post_min: least, days_since_last_post_max: most }: Row): string {
  if (!most || !least) return 'not known';
  if (most === '0') return 'today';
  if (least !== most) return `${least} to ${most} days ago`;
  return most === '1' ? '1 day ago' : `${most} days ago`;
}

const warningsOf = ({ warnings = '' }: Row): string[] =>
  warnings
    .split(';')
    .filter(Boolean)
    .map((rule) => `    ${texts.say({ id: `rule.${rule}.title` })} (${rule})`);

/** What fails for a company as a whole: its mark, what is wrong, and what was seen. */
const companyLines = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ channel, severity }) => !channel && severity !== 'cannot-tell')
    .map(({ company, misuse, severity, title, rule, observed }) => {
      const state = STATES.find(([each]) => each === (misuse === 'yes' ? 'misuse' : severity))?.[1];
      return `${state ?? ''}  ${company ?? ''} as a whole: ${title ?? ''} (${rule ?? ''}). ${observed ?? ''}`;
    });

function checkedOf(rows: readonly Row[]): string {
  const planned = rows.filter(({ in_plan: inPlan }) => inPlan === 'yes');
  const checked = planned.filter(({ page_state: state }) => state !== 'not-visited');
  return `${checked.length} of ${planned.length} planned channels checked.`;
}
