/**
 * What a company's report to its client holds, in the order in which it is told: facts and what the rules answer, and no
 * words yet. Pure: the same summary gives the same report.
 */
import { byWeight, isOpenFailure, type Finding } from '../audit/finding';
import { keptLines } from '../audit/kept';
import { dayIn } from '../plan/calendar';
import { capacityOf, type Capacity } from '../plan/capacity';
import { isOverdue } from '../plan/decide';
import type { Decision } from '../plan/parts/decisions';
import type { Round } from '../plan/parts/rounds';
import type { Plan } from '../plan/plan';
import type { EpochMs } from '../reading/reading';
import { companyChanges, type CompanyChanges } from './changes';
import { stateOf, states, type ChannelLine } from './channel-line';
import { doubtGroups, type DoubtGroup } from './report-doubts';
import { laddersOf, type LadderRow } from './report-ladders';
import { planHealth, type PartHealth } from './report-plan';
import { notVisited, type NotVisited } from './report-unvisited';
import { undecidedAmong, type PlacedFinding, type Summary } from './summary';

export interface ReportOptions {
  /** Advice is told too, and not only errors and warnings. */
  readonly advice: boolean;
  /** Each channel is told by itself, and not only in the table of all. */
  readonly details: boolean;
}

/** A misuse with everything that it was found on; `line` is `null` for the company as a whole. */
export interface Misuse {
  readonly rule: string;
  readonly found: readonly PlacedFinding[];
}

/** A rule that fails on many channels: why it matters and what to do is told once for all of them. */
export interface SharedFailure {
  /** The gravest of its findings. */
  readonly finding: Finding;
  readonly channels: number;
}

export interface ReportedChannel {
  readonly line: ChannelLine;
  /** What fails and counts, worst first. */
  readonly failed: readonly Finding[];
  /** What fails and was set aside. */
  readonly setAside: readonly Finding[];
  /** What was decided on it was to be done before the report was made. */
  readonly isOverdue: boolean;
}

export interface DecidedChannel {
  readonly line: ChannelLine;
  readonly decision: Decision;
  readonly isOverdue: boolean;
}

export interface Report {
  readonly plan: Plan;
  readonly options: ReportOptions;
  readonly summary: Summary;
  readonly madeAt: EpochMs;
  /** From the first to the last of the checks that it tells of; `null` where nothing was checked. */
  readonly checked: { readonly from: EpochMs; readonly until: EpochMs } | null;
  /** The newest round, over or not; `null` where there was none. */
  readonly round: Round | null;
  readonly misuses: readonly Misuse[];
  /** What fails on many channels and is no misuse, worst first; nothing where channels are not told one by one. */
  readonly shared: readonly SharedFailure[];
  /** All channels, the worst first, those never visited last. */
  readonly channels: readonly ReportedChannel[];
  readonly changes: CompanyChanges;
  readonly parts: readonly PartHealth[];
  readonly capacity: Capacity;
  /** By the day until which each is to be done. */
  readonly decisions: readonly DecidedChannel[];
  /** Channels with errors or warnings on which nothing is decided. */
  readonly undecided: number;
  readonly doubts: readonly DoubtGroup[];
  /** Everything that was set aside, of the company and its channels. */
  readonly setAside: readonly PlacedFinding[];
  readonly notVisited: readonly NotVisited[];
  /** So many channels were told by their page, and so many by a person. */
  readonly opened: number;
  readonly byHand: number;
  readonly ladders: readonly LadderRow[];
}

/** The report on a company as its summary stands. `madeAt` (epoch ms) is the moment by which due dates are judged. */
export function reportOf(summary: Summary, options: ReportOptions, madeAt: EpochMs): Report {
  const { plan, lines, companyFindings } = summary;
  const isTold = ({ severity, misuse }: Finding): boolean =>
    options.advice || misuse || severity !== 'advice';
  const placed: readonly PlacedFinding[] = [
    ...companyFindings.map((finding) => ({ finding, line: null })),
    ...lines.flatMap((line) => line.findings.map((finding) => ({ finding, line }))),
  ].filter(({ finding }) => isTold(finding));
  const decisions = decidedAmong(lines, dayIn(plan.company.timeZone, madeAt));
  const channels = worstFirst(lines).map((line) => ({
    line,
    failed: line.findings.filter(isOpenFailure).filter(isTold),
    setAside: line.findings.filter((finding) => finding.setAside && isTold(finding)),
    isOverdue: decisions.some((one) => one.line === line && one.isOverdue),
  }));
  const company = { plan, channels: lines.flatMap(({ subject }) => subject ?? []) };
  return {
    plan,
    options,
    summary,
    madeAt,
    checked: checkedBetween(lines),
    round: plan.rounds.at(-1) ?? null,
    misuses: byRule(summary.misuses),
    shared: options.details ? sharedAmong(channels) : [],
    channels,
    changes: companyChanges(lines),
    parts: planHealth(plan, companyFindings.filter(isOpenFailure).filter(isTold)),
    capacity: capacityOf(plan.fuel, keptLines(company, madeAt)),
    decisions,
    undecided: undecidedAmong(lines).length,
    doubts: doubtGroups(placed),
    setAside: placed
      .filter(({ finding }) => finding.setAside !== undefined)
      .sort((a, b) => byWeight(a.finding, b.finding)),
    notVisited: notVisited(plan, lines),
    opened: lines.filter(({ audit }) => audit && !audit.byHand).length,
    byHand: lines.filter(({ audit }) => audit?.byHand).length,
    ladders: laddersOf(lines),
  };
}

/** Every rule whose failure is told with its reasons, in the order of telling: misuse, channels, the plan. */
export const toldRules = ({ misuses, shared, channels, parts, options }: Report): readonly string[] => [
  ...misuses.map(({ rule }) => rule),
  ...shared.map(({ finding }) => finding.rule),
  ...(options.details ? channels.flatMap(({ failed }) => failed.map(({ rule }) => rule)) : []),
  ...parts.flatMap(({ failed }) => failed.map(({ rule }) => rule)),
];

/** The misuses of each rule together, in the order in which the rules come. */
function byRule(misuses: readonly PlacedFinding[]): readonly Misuse[] {
  const rules = [...new Set(misuses.map(({ finding }) => finding.rule))];
  return rules.map((rule) => ({ rule, found: misuses.filter(({ finding }) => finding.rule === rule) }));
}

/** From so many channels on, what they share is told once. Our choice: three times the same still reads well. */
const SHARED_FROM = 4;

function sharedAmong(channels: readonly ReportedChannel[]): readonly SharedFailure[] {
  const failed = channels.flatMap((channel) => channel.failed).filter(({ misuse }) => !misuse);
  const rules = [...new Set(failed.sort(byWeight).map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const its = failed.filter((finding) => finding.rule === rule);
    const [gravest] = its;
    return gravest && its.length >= SHARED_FROM ? [{ finding: gravest, channels: its.length }] : [];
  });
}

/** What compares equal stays in the plan's order. */
const worstFirst = (lines: readonly ChannelLine[]): readonly ChannelLine[] =>
  lines
    .map((line) => ({ line, weight: states.indexOf(stateOf(line)) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ line }) => line);

function decidedAmong(lines: readonly ChannelLine[], today: string): readonly DecidedChannel[] {
  const decided = lines.flatMap((line) => {
    const decision = line.subject?.decision;
    return decision ? [{ line, decision, isOverdue: isOverdue(decision, today) }] : [];
  });
  // A day sorts as text; what has none comes last.
  const due = ({ decision }: DecidedChannel): string => decision.due ?? '~';
  return decided.sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

function checkedBetween(lines: readonly ChannelLine[]): Report['checked'] {
  const moments = lines.flatMap(({ audit, channel }) =>
    audit ? [channel?.lastChecked ?? audit.auditedAt] : [],
  );
  if (moments.length === 0) return null;
  return {
    from: moments.reduce((a, b) => Math.min(a, b)),
    until: moments.reduce((a, b) => Math.max(a, b)),
  };
}
