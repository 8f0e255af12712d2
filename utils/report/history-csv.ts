/**
 * The whole history as CSV: one row an audit, in the columns of the audit CSV. A row says what was judged then, by the
 * rules of then. What an audit does not keep (the plan's line, the note, thresholds that no finding names) is empty.
 */
import { byWeight, type Finding } from '../audit/finding';
import type { Texts } from '../i18n/texts';
import type { Plan, PlanId } from '../plan/plan';
import { isKnown } from '../reading/reading';
import type { Audit, Channel } from '../store/schema';
import { channelLine, type ChannelLine } from './channel-line';
import { columns } from './csv-columns';
import { tableParts, type Cell, type CsvOptions } from './csv';

/** Columns that the audit CSV takes from today. */
const asJudgedThen: Readonly<Record<string, (audit: Audit, texts: Texts) => Cell>> = {
  ruleset_version: ({ rulesetVersion }) => rulesetVersion,
  in_plan: ({ findings }) => inPlan(findings),
  staleness: ({ findings }) => levelIn(findings),
  threshold_days: ({ findings }) => thresholdIn(findings),
  threshold_source: ({ findings }, texts) => thresholdSourceIn(findings, texts),
  cadence: () => null,
};

/**
 * The audits, batch by batch as they come, as CSV in parts. `plans` name the companies as they are called today; one
 * that is gone has no name any more.
 */
export async function* historyCsvParts(
  batches: AsyncIterable<readonly Audit[]>,
  plans: readonly Plan[],
  texts: Texts,
  options: CsvOptions = {},
): AsyncGenerator<string, void> {
  const names = columns.map(([name]) => name);
  const plansById = new Map(plans.map((plan) => [plan.id, plan]));
  yield* tableParts(names, [], options);
  for await (const audits of batches) {
    const rows = audits.map((audit) => rowOf(audit, plansById, texts));
    // Each batch is a table of its own, whose first part is the header again.
    const [, ...parts] = tableParts(names, rows, options);
    yield* parts;
  }
}

function rowOf(audit: Audit, plans: ReadonlyMap<PlanId, Plan>, texts: Texts): Cell[] {
  const line = lineThen(audit, plans);
  return columns.map(([name, cell]) => {
    const then = asJudgedThen[name];
    return then ? then(audit, texts) : cell(line, texts);
  });
}

/** The channel as this audit alone tells it. */
function lineThen(audit: Audit, plans: ReadonlyMap<PlanId, Plan>): ChannelLine {
  const { reading } = audit;
  const seen: Channel = {
    id: audit.channelId,
    platform: reading.platform,
    aliases: reading.account.aliases,
    platformId: null,
    planId: audit.planId,
    role: null,
    latest: audit,
    firstSeen: audit.auditedAt,
    lastChecked: null,
    lastAttempt: null,
    note: '',
  };
  // In the inbox nothing is judged. An audit that no rule found fault with may hold no finding at all.
  const plan = plans.get(audit.planId) ?? null;
  return {
    ...channelLine(null, null, seen, audit.auditedAt),
    plan,
    channel: null,
    findings: [...audit.findings].sort(byWeight),
    mark: isDoubtful(audit) ? 'cannot-tell' : 'fine',
  };
}

const isDoubtful = ({ findings, reading }: Audit): boolean =>
  !isKnown(reading.kind) ||
  findings.some(({ result, severity }) => result === 'cannot-tell' && severity !== 'advice');

const named = (findings: readonly Finding[], name: string) => findings.find(({ rule }) => rule === name);

/** That a rule passed was kept until 2026-11; since then an audit says of a channel only that it was in no plan. */
function inPlan(findings: readonly Finding[]): Cell {
  const result = named(findings, 'unplanned-channel')?.result;
  return result === 'pass' ? 'yes' : result === 'fail' ? 'no' : null;
}

/** `stale` and `cannot-tell` are all that a finding tells apart: an error is dormant or abandoned. */
function levelIn(findings: readonly Finding[]): Cell {
  const finding = named(findings, 'stale-channel');
  if (finding?.result === 'cannot-tell') return 'cannot-tell';
  return finding?.result === 'fail' && finding.severity === 'warning' ? 'stale' : null;
}

/** The day from which the channel counted as stale, where the finding named it. */
function thresholdIn(findings: readonly Finding[]): Cell {
  const finding = named(findings, 'stale-channel');
  const said = finding?.result === 'fail' ? finding.expected : null;
  const stale = (finding?.result === 'cannot-tell' ? finding.reason : said)?.values?.stale;
  return typeof stale === 'number' ? stale : null;
}

function thresholdSourceIn(findings: readonly Finding[], { has, t }: Texts): Cell {
  const finding = named(findings, 'stale-channel');
  if (finding?.result !== 'fail') return null;
  const source = finding.expected.id.replace('rule.stale-channel.expected-', 'threshold.');
  return has(source) ? t(source) : null;
}
