/** What could not be told, by the reason why: each reason once, with the channels and checks that it kept open. */
import type { Message } from '../audit/finding';
import type { ChannelLine } from './channel-line';
import { settlingOfRule } from './settling';
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
  /** The id of the text on what would settle it, where there is such a text; `null` where a rule says it all itself. */
  readonly settling: string | null;
  readonly entries: readonly DoubtEntry[];
}

/**
 * The findings that cannot tell, by reason and what would settle it, what concerns most channels first. Of a channel that
 * was never visited nothing can be told at all: the report says that once, elsewhere.
 */
export function doubtGroups(placed: readonly PlacedFinding[]): readonly DoubtGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const { finding, line } of placed) {
    if (finding.result !== 'cannot-tell' || (line && !line.reading)) continue;
    const { reason, rule } = finding;
    const settling = settlingOf(reason, rule);
    const key = settling ?? reason.id;
    const group: OpenGroup = groups.get(key) ?? { reason: reason.id, settling, entries: new Map() };
    groups.set(key, group);
    const entry = group.entries.get(line);
    if (entry) entry.rules.push(rule);
    else group.entries.set(line, { rules: [rule], reason });
  }
  return [...groups.values()]
    .map(({ reason, settling, entries }) => ({
      reason,
      rule: ruleSaying(reason),
      settling,
      entries: [...entries].map(([line, entry]) => ({ line, ...entry })),
    }))
    .sort((a, b) => b.entries.length - a.entries.length);
}

interface OpenGroup extends Pick<DoubtGroup, 'reason' | 'settling'> {
  readonly entries: Map<ChannelLine | null, { readonly rules: string[]; readonly reason: Message }>;
}

/** What a page leaves unknown has a reason of its own (`reason.<why>`), whichever rule asks. */
function settlingOf({ id }: Message, rule: string): string | null {
  const [kind, why] = id.split('.');
  return kind === 'reason' && why !== undefined ? settlingOfRule(why, rule) : null;
}

/** How many checks could not be told. */
export const countDoubts = (groups: readonly DoubtGroup[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.reduce((inner, { rules }) => inner + rules.length, 0), 0);

/** A rule's own reason is `rule.<id>.<part>`; what all rules share has no part. */
function ruleSaying(reason: string): string | null {
  const [kind, rule, part] = reason.split('.');
  return kind === 'rule' && part !== undefined ? (rule ?? null) : null;
}
