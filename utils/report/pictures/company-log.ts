/** A company's audits and decisions in one order of time, newest first. */
import { namesOf } from '../../audit/subject';
import type { Decision, SetAside } from '../../plan/parts/decisions';
import type { Plan } from '../../plan/plan';
import { isSaidOf, type Said } from '../../plan/said-of';
import type { EpochMs } from '../../reading/reading';
import type { Audit, ChannelId } from '../../store/schema';
import type { ChannelLine } from '../channel-line';

interface Logged {
  /** Stable and of no other entry. */
  readonly id: string;
  readonly at: EpochMs;
  /** The channel that it is about; `null` for the company as a whole, or for one that is gone. */
  readonly line: ChannelLine | null;
}
export type LogEntry = Logged &
  (
    | {
        readonly what: 'audit';
        readonly audit: Audit;
        /** The one of an earlier day; `null` for the first. */
        readonly before: Audit | null;
      }
    | { readonly what: 'decision'; readonly decision: Decision }
    | { readonly what: 'set-aside'; readonly setAside: SetAside }
  );

/** The audits of channels as far as they are read from the log, newest first. */
export type Histories = ReadonlyMap<ChannelId, readonly Audit[]>;

/**
 * The channels whose audits must be read to know the company's newest `count`: those audited last. Whatever was audited
 * before all of them has that many newer ones above it.
 */
export const channelsToRead = (lines: readonly ChannelLine[], count: number): readonly ChannelLine[] =>
  lines
    .filter(({ audit }) => audit)
    .sort((a, b) => (b.audit?.auditedAt ?? 0) - (a.audit?.auditedAt ?? 0))
    .slice(0, count);

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** There are more, read or not. */
  readonly isMore: boolean;
}

/** The newest `count` entries; `histories` holds what was read of `channelsToRead(lines, count)`. */
export function logPage(
  plan: Plan,
  lines: readonly ChannelLine[],
  histories: Histories,
  count: number,
): LogPage {
  const audits = channelsToRead(lines, count).flatMap((line) =>
    auditEntries(line, histories.get(line.channel?.id ?? '') ?? []),
  );
  const all = [...audits, ...decisionEntries(plan, lines)].sort((a, b) => b.at - a.at);
  const unread = lines.filter(({ audit }) => audit).length > count;
  return { entries: all.slice(0, count), isMore: unread || all.length > count };
}

/** One entry a day's last word: what it replaced says the same, or was corrected by it. */
function auditEntries(line: ChannelLine, audits: readonly Audit[]): LogEntry[] {
  const replaced = new Set(audits.flatMap(({ supersedes }) => supersedes ?? []));
  const standing = audits.filter(({ id }) => !replaced.has(id));
  return standing.map((audit, index) => ({
    what: 'audit',
    id: audit.id,
    at: audit.auditedAt,
    line,
    audit,
    before: standing[index + 1] ?? null,
  }));
}

function decisionEntries(plan: Plan, lines: readonly ChannelLine[]): LogEntry[] {
  const byName = new Map(
    lines
      .toReversed()
      .flatMap((line) => namesOf(line.planned, line.channel).map((name) => [name, line] as const)),
  );
  const lineOf = (said: Said): ChannelLine | null => {
    const line = byName.get(said.account ?? '') ?? byName.get(said.about ?? '');
    return line && isSaidOf(said, namesOf(line.planned, line.channel)) ? line : null;
  };
  return [
    ...plan.decisions.map((decision) => ({
      what: 'decision' as const,
      id: decision.id,
      at: decision.decidedAt,
      line: lineOf(decision),
      decision,
    })),
    ...plan.setAside.map((setAside) => ({
      what: 'set-aside' as const,
      id: setAside.id,
      at: setAside.at,
      line: lineOf(setAside),
      setAside,
    })),
  ];
}
