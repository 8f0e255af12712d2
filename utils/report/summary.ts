/** One company's channels held against its plan, for the popup, the dashboard and the console. */
import { judgeCompany } from '../audit/audit';
import { byWeight, isOpenFailure, type Finding } from '../audit/finding';
import type { Plan } from '../plan/plan';
import { platformOf } from '../reading/platforms/platform';
import type { EpochMs } from '../reading/reading';
import type { Channel } from '../store/schema';
import { countStates, linesOf, marks, type ChannelLine, type ChannelState, type Mark } from './channel-line';

/** A failed finding with the channel it is about; `line` is `null` for one about the whole company. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly line: ChannelLine | null;
}

export interface Summary {
  readonly plan: Plan;
  /** All channels of the company: the plan's in its order, then the others by name. */
  readonly lines: readonly ChannelLine[];
  /** How many channels the plan names, and how many of those have an audit. */
  readonly planned: number;
  readonly visited: number;
  /** How many channels are in which state. Findings are counted apart from them: a channel can have several. */
  readonly counts: Readonly<Record<ChannelState, number>>;
  /** Open failures that are misuse, channels and company, worst first. */
  readonly misuses: readonly PlacedFinding[];
  /** What the company's own rules answer, failed first. */
  readonly companyFindings: readonly Finding[];
  /** Channels of the company that the plan does not name. */
  readonly unplanned: readonly ChannelLine[];
  /** Planned channels still to visit, then those due for review. */
  readonly toVisit: readonly ChannelLine[];
  readonly worst: Mark;
}

/**
 * The company's channels judged by its plan and the rules of `today` (epoch ms). `channels` are all that belong to the
 * company. Pure: the same plan and channels give the same summary.
 */
export function summarise(plan: Plan, channels: readonly Channel[], today: EpochMs): Summary {
  const lines = linesOf(plan, channels, today);
  const planned = lines.filter((line) => line.planned);
  const companyFindings = judgeCompany(
    { plan, channels: lines.flatMap(({ subject }) => subject ?? []) },
    today,
  ).sort(byWeight);
  return {
    plan,
    lines,
    planned: planned.length,
    visited: planned.filter((line) => line.audit).length,
    counts: countStates(lines),
    misuses: misusesAmong(lines, companyFindings),
    companyFindings,
    unplanned: lines.filter((line) => !line.planned),
    toVisit: toVisit(lines),
    worst: worstMark(lines, companyFindings),
  };
}

function misusesAmong(lines: readonly ChannelLine[], company: readonly Finding[]): PlacedFinding[] {
  const placed: PlacedFinding[] = [
    ...company.map((finding) => ({ finding, line: null })),
    ...lines.flatMap((line) => line.findings.map((finding) => ({ finding, line }))),
  ];
  return placed
    .filter(({ finding }) => isOpenFailure(finding) && finding.misuse)
    .sort((a, b) => byWeight(a.finding, b.finding));
}

/** Planned channels that a reader can read and nobody has seen yet, then those whose review is overdue, longest first. */
function toVisit(lines: readonly ChannelLine[]): ChannelLine[] {
  const readable = lines.filter(({ planned, platform }) => planned && platformOf(platform));
  const overdue = readable.filter(({ findings }) =>
    findings.some((finding) => finding.rule === 'review-overdue' && isOpenFailure(finding)),
  );
  const checkedAt = ({ channel }: ChannelLine) => channel?.lastChecked ?? 0;
  return [...readable.filter(({ audit }) => !audit), ...overdue.sort((a, b) => checkedAt(a) - checkedAt(b))];
}

/** The worst mark of any channel, or what the company's own findings weigh where that is worse. */
function worstMark(lines: readonly ChannelLine[], company: readonly Finding[]): Mark {
  const failed = company.filter(isOpenFailure);
  if (failed.some(({ severity, misuse }) => severity === 'error' || misuse)) return 'error';
  const worst = marks.find((mark) => lines.some((line) => line.mark === mark)) ?? 'not-visited';
  const warned = failed.some(({ severity }) => severity === 'warning');
  return warned && worst !== 'error' ? 'warning' : worst;
}

/** The channels with an error or a warning on which nothing is decided. */
export const undecidedAmong = (lines: readonly ChannelLine[]): readonly ChannelLine[] =>
  lines.filter(({ mark, subject }) => (mark === 'error' || mark === 'warning') && !subject?.decision);
