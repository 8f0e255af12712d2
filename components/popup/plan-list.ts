import { marks, type ChannelLine } from '../../utils/report/channel-line';

/** True for a channel whose use harms the company. */
export const isMisused = ({ findings }: ChannelLine): boolean =>
  findings.some(({ result, misuse }) => result === 'fail' && misuse);

/** The worst `most` lines, misused ones first, and how many are left out. One line more is shown rather than "and 1 more". */
export function shortList(
  lines: readonly ChannelLine[],
  most: number,
): { readonly shown: readonly ChannelLine[]; readonly left: number } {
  const weight = (line: ChannelLine) => (isMisused(line) ? -1 : marks.indexOf(line.mark));
  const sorted = lines
    .map((line) => ({ line, weight: weight(line) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ line }) => line);
  const shown = sorted.slice(0, lines.length === most + 1 ? most + 1 : most);
  return { shown, left: lines.length - shown.length };
}
