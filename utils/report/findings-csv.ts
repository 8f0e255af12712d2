/**
 * Findings as CSV: a row a finding, failed or undecided, the company's own too. What could not be told stands with
 * `cannot-tell` for its severity and with neither misuse nor observation, so that nobody counts it as a failure.
 */
import { RULESET_VERSION } from '../audit/audit';
import type { Finding } from '../audit/finding';
import type { Texts } from '../i18n/texts';
import type { Plan, PlanId } from '../plan/plan';
import type { ChannelLine } from './channel-line';
import { columnParts, foreignCell, type Cell, type Column, type CsvOptions } from './csv';
import type { Summary } from './summary';

/** A finding with the company that it concerns and its channel; `line` is `null` for one of the company's own. */
export interface FindingRow {
  readonly plan: Plan;
  readonly line: ChannelLine | null;
  readonly finding: Finding;
}

/** The columns, in the order that stays: new ones are only ever added at the end. */
const columns: readonly Column<FindingRow>[] = [
  ['company', ({ plan }) => plan.company.name],
  ['channel', ({ line }) => (line ? foreignCell(line.label) : null)],
  ['rule', ({ finding }) => finding.rule],
  ['severity', ({ finding }) => (finding.result === 'fail' ? finding.severity : finding.result)],
  ['misuse', ({ finding }) => (finding.result === 'fail' ? (finding.misuse ? 'yes' : 'no') : null)],
  [
    'observed',
    ({ finding }, { say }) => (finding.result === 'fail' ? foreignCell(say(finding.observed)) : null),
  ],
  ['expected', ({ finding }, { say }) => (finding.result === 'fail' ? say(finding.expected) : null)],
  ['source', ({ finding }, texts) => textOf(finding, 'source', texts)],
  ['remedy', ({ finding }, texts) => (finding.result === 'fail' ? textOf(finding, 'remedy', texts) : null)],
  ['set_aside', ({ finding }) => (finding.result === 'fail' ? (finding.setAside ? 'yes' : 'no') : null)],
  ['set_aside_reason', ({ finding }) => finding.setAside?.reason ?? null],
  ['why', ({ finding }, texts) => textOf(finding, 'why', texts)],
  ['title', ({ finding }, texts) => textOf(finding, 'title', texts)],
  ['cannot_tell', ({ finding }, { say }) => (finding.result === 'cannot-tell' ? say(finding.reason) : null)],
  ['platform', ({ line }) => line?.platform ?? null],
  ['handle', ({ line }) => (line ? foreignCell(line.handle) : null)],
  ['profile_url', ({ line }) => line?.url ?? null],
  ['audit_id', ({ line }) => line?.audit?.id ?? null],
  ['audited_at', ({ line }) => (line?.audit ? new Date(line.audit.auditedAt).toISOString() : null)],
  ['ruleset_version', () => RULESET_VERSION],
];

/**
 * The findings of these companies: each company's own, then those of its channels among `lines`, in their order. Of a
 * channel never visited every rule cannot tell; that is one thing, and no row.
 */
export function* findingRows(
  companies: readonly Summary[],
  lines: readonly ChannelLine[],
): Generator<FindingRow, void> {
  const byPlan = linesByPlan(lines);
  for (const { plan, companyFindings } of companies) {
    for (const finding of companyFindings.filter(isFailedOrDoubtful)) yield { plan, line: null, finding };
    for (const line of byPlan.get(plan.id) ?? []) {
      const told = line.findings.filter(line.reading ? isFailedOrDoubtful : isFailed);
      for (const finding of told) yield { plan, line, finding };
    }
  }
}

function linesByPlan(lines: readonly ChannelLine[]): ReadonlyMap<PlanId, readonly ChannelLine[]> {
  const byPlan = new Map<PlanId, ChannelLine[]>();
  for (const line of lines) {
    if (!line.plan) continue;
    const others = byPlan.get(line.plan.id);
    if (others) others.push(line);
    else byPlan.set(line.plan.id, [line]);
  }
  return byPlan;
}

/** The findings as CSV, in parts. */
export const findingsCsvParts = (
  rows: Iterable<FindingRow>,
  texts: Texts,
  options: CsvOptions = {},
): Generator<string, void> => columnParts(columns, rows, texts, options);

const isFailed = ({ result }: Finding): boolean => result === 'fail';
const isFailedOrDoubtful = ({ result }: Finding): boolean => result === 'fail' || result === 'cannot-tell';

function textOf({ rule }: Finding, part: string, { has, t }: Texts): Cell {
  const id = `rule.${rule}.${part}`;
  return has(id) ? t(id) : null;
}
