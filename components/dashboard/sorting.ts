/** The order of the table. What is unknown comes last whichever way a column is sorted: it is no value. */
import { byWeight } from '../../utils/audit/finding';
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
    .map((line) => ({ line, value: valueIn(line) }))
    .sort((a, b) => compared(a.value, b.value) || worstThenName(a.line, b.line, collator))
    .map(({ line }) => line);
}

function worstThenName(a: ChannelLine, b: ChannelLine, collator: Intl.Collator): number {
  return (
    states.indexOf(stateOf(a)) - states.indexOf(stateOf(b)) ||
    byWorstFinding(a, b) ||
    collator.compare(a.label, b.label) ||
    (a.id < b.id ? -1 : 1)
  );
}

function byWorstFinding(a: ChannelLine, b: ChannelLine): number {
  const [worstOfA] = failedOf(a);
  const [worstOfB] = failedOf(b);
  if (!worstOfA || !worstOfB) return Number(!worstOfA) - Number(!worstOfB);
  return Math.sign(byWeight({ ...worstOfA, rule: '' }, { ...worstOfB, rule: '' }));
}

/** Where the most is what one looks for, a first click shows the most. */
const mostFirst: readonly SortKey[] = ['followers', 'warnings', 'checked'];

/** The sort after a click on a column's header: the same column turns round. */
export const turned = (sort: Sort, by: SortKey): Sort => ({
  by,
  descending: sort.by === by ? !sort.descending : mostFirst.includes(by),
});
