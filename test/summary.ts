/** The audit CSV as a table for the console: one channel a row, misuse first, its warnings below it; then the company’s own. */
import Papa from 'papaparse';
import { severities, type Severity } from '../utils/audit/finding';
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
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((cells) => widthOf(cells[column] ?? ''))));
  const lines = table.map((cells) =>
    cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  '),
  );
  const [headings = '', ...body] = lines;
  const withWarnings = body.flatMap((line, index) => [line, ...warningsOf(sorted[index] ?? {})]);
  return [headings, ...withWarnings, ...companyLines(rowsOf(warningsCsv)), '', checkedOf(rows)]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** In cells of a console, where the letters of East Asia take two. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー・]/gu)?.length ?? 0);

const rowsOf = (csv: string): Row[] =>
  Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

const HEADINGS = ['state', 'platform', 'account', 'kind', 'last post', 'visible rhythm', 'decision'] as const;

function cellsOf(row: Row): readonly string[] {
  const visited = row.page_state !== 'not-visited';
  return [
    STATES.find(([state]) => state === stateOf(row))?.[1] ?? '',
    row.platform ?? '',
    [row.display_name, row.handle && `@${row.handle}`].filter(Boolean).join(' ') || (row.profile_url ?? ''),
    visited ? (row.account_type ?? '').replaceAll('-', ' ') : attemptOf(row),
    visited ? lastPostOf(row) : '',
    visited ? (row.staleness ?? '').replaceAll('-', ' ') : '',
    row.decision ?? '',
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

function warningsOf({ warnings = '', set_aside: aside = '' }: Row): string[] {
  const setAside = aside.split(';');
  return warnings
    .split(';')
    .filter(Boolean)
    .map(
      (rule) => `    ${titleOf(rule)} (${rule})${setAside.includes(rule) ? ', set aside with a reason' : ''}`,
    );
}

const titleOf = (rule: string): string => texts.say({ id: `rule.${rule}.title` });

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

/** How many different rules fired, each counted once and by its worst severity. */
export interface Fired {
  readonly rules: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

/** Counted from the CSV of warnings; what was set aside and what cannot be told is no warning. */
export function firedIn(warningsCsv: string): Fired {
  const open = rowsOf(warningsCsv).filter(({ set_aside: aside }) => aside !== 'yes');
  const rules = new Set(open.filter(({ severity }) => isSeverity(severity)).map(({ rule }) => rule));
  const worst = [...rules].map((rule) =>
    severities.find((severity) => open.some((row) => row.rule === rule && row.severity === severity)),
  );
  const count = (severity: Severity) => worst.filter((one) => one === severity).length;
  return {
    rules: rules.size,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
  };
}

const isSeverity = (word = ''): boolean => (severities as readonly string[]).includes(word);

export const firedWords = ({ rules, errors, warnings, advice }: Fired): string =>
  `${rules} different rules fired: ${errors} errors, ${warnings} warnings, ${advice} advice.`;
