/** Which channels the table lets through. */
import { isOpenFailure } from '../../utils/audit/finding';
import { isKnown } from '../../utils/reading/reading';
import { stateOf, type ChannelLine } from '../../utils/report/channel-line';
import { noFilter, type DecisionFilter, type Filter, type KindFilter } from './view';

/** Lower case, without diacritics, so that "zürich" and "ZURICH" find each other. */
export const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Every filter must let a line through; every word of the search must stand somewhere in it. */
export function matching(lines: readonly ChannelLine[], filter: Filter): readonly ChannelLine[] {
  if (!isFiltered(filter)) return lines;
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  return lines.filter(
    (line) =>
      (filter.platform === null || line.platform === filter.platform) &&
      (filter.kind === null || kindOf(line) === filter.kind) &&
      (filter.level === null || (line.reading !== null && line.staleness.level === filter.level)) &&
      (filter.state === null || stateOf(line) === filter.state) &&
      (filter.decision === null || decisionOf(line) === filter.decision) &&
      (words.length === 0 || containsAll(searchable(line), words)),
  );
}

/** True where a filter or the search may hide a line. */
export const isFiltered = (filter: Filter): boolean =>
  filter.search.trim() !== '' ||
  (Object.keys(noFilter) as (keyof Filter)[]).some((key) => key !== 'search' && filter[key] !== null);

/** The kind that was read; `null` for a channel never visited, which is not "unknown". */
export const kindOf = ({ reading }: ChannelLine): KindFilter | null =>
  reading && (isKnown(reading.kind) ? reading.kind.value : 'unknown');

/** What is decided on the channel, `none` where nothing is yet; `null` where it is no company's to decide on. */
export const decisionOf = ({ subject }: Pick<ChannelLine, 'subject'>): DecisionFilter | null =>
  subject && (subject.decision?.word ?? 'none');

/** The channel's failed findings that count, worst first: those set aside do not. */
export const failedOf = ({ findings }: ChannelLine) => findings.filter(isOpenFailure);

const containsAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** Folding is the slow part of a search, and a line never changes: fold each once. */
const foldedLines = new WeakMap<ChannelLine, string>();

function searchable(line: ChannelLine): string {
  const before = foldedLines.get(line);
  if (before !== undefined) return before;
  const { label, handle, url, platform, plan, planned, channel } = line;
  const text = folded(
    [
      label,
      handle,
      url,
      platform,
      plan?.company.name,
      planned?.brandOrMarket,
      planned?.owner,
      channel?.note,
    ].join(' '),
  );
  foldedLines.set(line, text);
  return text;
}
