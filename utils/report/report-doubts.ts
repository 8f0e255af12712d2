/** What could not be told, by the reason why: each reason once, with the channels and checks that it kept open. */
import type { Message } from '../audit/finding';
import type { ChannelLine } from './channel-line';
import type { PlacedFinding } from './summary';

/** What one reason kept open on one channel, or on the company (`null`). */
export interface DoubtEntry {
  readonly line: ChannelLine | null;
  readonly rules: readonly string[];
  /** The reason as it was said of this channel: it may name days. */
  readonly reason: Message;
}

export interface DoubtGroup {
  /** The id of the reason's text. */
  readonly reason: string;
  /** The only rule that says so in words of its own; `null` for a reason that the page gives, whichever rule asks. */
  readonly rule: string | null;
  readonly entries: readonly DoubtEntry[];
}

/**
 * The findings that cannot tell, by reason, what concerns most channels first. Of a channel that was never visited
 * nothing can be told at all: the report says that once, elsewhere.
 */
export function doubtGroups(placed: readonly PlacedFinding[]): readonly DoubtGroup[] {
  const groups = new Map<string, Map<ChannelLine | null, { rules: string[]; reason: Message }>>();
  for (const { finding, line } of placed) {
    if (finding.result !== 'cannot-tell' || (line && !line.reading)) continue;
    const { reason, rule } = finding;
    const entries =
      groups.get(reason.id) ?? new Map<ChannelLine | null, { rules: string[]; reason: Message }>();
    groups.set(reason.id, entries);
    const entry = entries.get(line);
    if (entry) entry.rules.push(rule);
    else entries.set(line, { rules: [rule], reason });
  }
  return [...groups]
    .map(([reason, entries]) => ({
      reason,
      rule: ruleSaying(reason),
      entries: [...entries].map(([line, entry]) => ({ line, ...entry })),
    }))
    .sort((a, b) => b.entries.length - a.entries.length);
}

/** How many checks could not be told. */
export const countDoubts = (groups: readonly DoubtGroup[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.reduce((inner, { rules }) => inner + rules.length, 0), 0);

/** A rule's own reason is `rule.<id>.<part>`; what all rules share has no part. */
function ruleSaying(reason: string): string | null {
  const [kind, rule, part] = reason.split('.');
  return kind === 'rule' && part !== undefined ? (rule ?? null) : null;
}
