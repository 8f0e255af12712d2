import { isMadeUp } from '../../utils/plan/samples/made-up';
import { platformOf } from '../../utils/reading/platforms/platform';
import { stateOf, states, type ChannelLine } from '../../utils/report/channel-line';
import { undecidedAmong, type Summary } from '../../utils/report/summary';

/** The worst `most` lines, and how many are left out. One line more is shown rather than "and 1 more". */
export function shortList(
  lines: readonly ChannelLine[],
  most: number,
): { readonly shown: readonly ChannelLine[]; readonly left: number } {
  const weight = (line: ChannelLine) => states.indexOf(stateOf(line));
  const sorted = lines
    .map((line) => ({ line, weight: weight(line) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ line }) => line);
  const shown = sorted.slice(0, lines.length === most + 1 ? most + 1 : most);
  return { shown, left: lines.length - shown.length };
}

/** So many lines of a plan are drawn in one list; in a longer plan those still to visit have a list of their own. */
export const MOST_PLANNED = 8;

/** The plan's channels as the popup lists them. `toVisit` is in the plan's order, and empty where `lines` hold them all. */
export function planLists({ lines, toVisit }: Summary): {
  readonly lines: readonly ChannelLine[];
  readonly toVisit: readonly ChannelLine[];
} {
  const planned = lines.filter((line) => line.planned);
  if (planned.length <= MOST_PLANNED + 1) return { lines: planned, toVisit: [] };
  const waiting = new Set(toVisit.filter(({ audit }) => !audit));
  return { lines: planned.filter((line) => !waiting.has(line)), toVisit: [...waiting] };
}

/**
 * Where to go next: the first channel after this page's, in the plan's order and around its end, that nobody has visited;
 * then those due for review; then those that only showed a wall, each once, so that they are not gone round for ever.
 * `here`: the id of the page's line.
 */
export function nextToVisit({ lines, toVisit }: Summary, here: string | undefined): ChannelLine | undefined {
  const current = lines.findIndex(({ id }) => id === here);
  const page = lines[current];
  const ahead = new Set(lines.slice(current + 1));
  const isAhead = (line: ChannelLine) => ahead.has(line);
  const candidates = toVisit.filter(({ id, url }) => url !== '' && !isMadeUp(url) && id !== here);
  const fresh = candidates.filter((line) => !line.audit && !isWalled(line));
  const walled = candidates.filter(isWalled);
  return (
    fresh.find(isAhead) ??
    fresh[0] ??
    candidates.find(({ audit }) => audit) ??
    walled.find(isAhead) ??
    (page && isWalled(page) ? undefined : walled[0])
  );
}

/** Visited, and only a wall was seen. */
const isWalled = ({ audit, channel }: ChannelLine): boolean => !audit && Boolean(channel?.lastAttempt);

/** What there is to do next for a company. */
export type NextStep =
  | { readonly is: 'visit' | 'by-hand'; readonly line: ChannelLine }
  | { readonly is: 'decide'; readonly count: number }
  | { readonly is: 'report' };

/**
 * The one step that the popup offers: the next channel to visit; then the decisions; then what no reader covers and
 * nobody has entered, after the decisions, so that it never stands in their way; and the report once every planned
 * channel has been checked. `null` where none of them is due, as while only a wall is left.
 */
export function nextStep(summary: Summary, here: string | undefined): NextStep | null {
  const { lines, planned, visited } = summary;
  const next = nextToVisit(summary, here);
  if (next) return { is: 'visit', line: next };
  const count = undecidedAmong(lines).length;
  if (count > 0) return { is: 'decide', count };
  const line = lines.find((one) => one.planned && !one.audit && !platformOf(one.platform));
  if (line) return { is: 'by-hand', line };
  return planned > 0 && visited === planned ? { is: 'report' } : null;
}
