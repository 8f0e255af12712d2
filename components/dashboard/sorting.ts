/** The order of the table. What is unknown comes last whichever way a column is sorted: it is no value. */
import { byWeight, type Finding } from '../../utils/audit/finding';
import { decisionWords } from '../../utils/plan/parts/decisions';
import { valueOf } from '../../utils/reading/reading';
import { stateOf, states, type ChannelLine } from '../../utils/report/channel-line';
import { failedOf } from './filtering';
import type { Sort, SortKey } from './view';

type Value = string | number | null;

/** What a column sorts by, ascending; `null` is unknown. */
const sortedBy: Readonly<Record<SortKey, (line: ChannelLine) => Value>> = {
  // Worst first, as everywhere.
  state: (line) => states.indexOf(stateOf(line)),
  channel: ({ label }) => label,
  platform: ({ platform }) => platform,
  company: ({ plan }) => plan?.company.name ?? null,
  kind: ({ reading }) => (reading && valueOf(reading.kind)) ?? null,
  // The newest post that is proven to exist, in epoch ms: ascending is longest silent first.
  'last-post': ({ reading }) => (reading && valueOf(reading.lastPost)?.notBefore) ?? null,
  followers: ({ reading }) => (reading && valueOf(reading.followers)?.count) ?? null,
  warnings: (line) => failedOf(line).length,
  // What is left to decide comes first; a channel that is nobody's waits for no decision.
  decision: ({ subject }) =>
    subject && (subject.decision?.word ? decisionWords.indexOf(subject.decision.word) : -1),
  // What is forgotten next comes first.
  expires: ({ channel }) => channel?.expiresAt ?? null,
  checked: ({ channel }) => channel?.lastChecked ?? null,
};

/** A sorted copy; equals stand worst first, then by name, whichever way the column is sorted. */
export function sorted(
  lines: readonly ChannelLine[],
  { by, descending }: Sort,
  collator: Intl.Collator,
): ChannelLine[] {
  const valueIn = sortedBy[by];
  const sign = descending ? -1 : 1;
  const compared = (a: Value, b: Value): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (
      sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
    );
  };
  // Each value once, not at every comparison.
  return lines
    .map((line) => ({ line, value: valueIn(line), ...weightOf(line) }))
    .sort((a, b) => compared(a.value, b.value) || worstThenName(a, b, collator))
    .map(({ line }) => line);
}

/** A line with what it weighs. */
interface Weighed extends Weight {
  readonly line: ChannelLine;
}

interface Weight {
  /** Its place among the states, worst first. */
  readonly state: number;
  /** Its worst finding that counts; whose rule's name comes first in the alphabet is no matter. */
  readonly worst: Finding | null;
}

function weightOf(line: ChannelLine): Weight {
  const [worst] = failedOf(line);
  return { state: states.indexOf(stateOf(line)), worst: worst ? { ...worst, rule: '' } : null };
}

const worstThenName = (a: Weighed, b: Weighed, collator: Intl.Collator): number =>
  a.state - b.state ||
  byWorstFinding(a.worst, b.worst) ||
  collator.compare(a.line.label, b.line.label) ||
  (a.line.id < b.line.id ? -1 : 1);

function byWorstFinding(a: Finding | null, b: Finding | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return Math.sign(byWeight(a, b));
}

/** Where the most is what one looks for, a first click shows the most. */
const mostFirst: readonly SortKey[] = ['followers', 'warnings', 'checked'];

/** The sort after a click on a column's header: the same column turns round. */
export const turned = (sort: Sort, by: SortKey): Sort => ({
  by,
  descending: sort.by === by ? !sort.descending : mostFirst.includes(by),
});
