/** Which warnings of a company are shown, and in which groups. */
import { byWeight, isOpenFailure } from '../../utils/audit/finding';
import type { Texts } from '../../utils/i18n/texts';
import { platformName } from '../../utils/plan/platform-names';
import type { PlacedFinding, Summary } from '../../utils/report/summary';
import { folded } from './filtering';
import type { View } from './view';

/** All that failed, was set aside or could not be told of a company and its channels, each once, the worst first. */
export function placedFindings({
  lines,
  companyFindings,
}: Pick<Summary, 'lines' | 'companyFindings'>): readonly PlacedFinding[] {
  const all: PlacedFinding[] = [
    ...companyFindings.map((finding) => ({ finding, line: null })),
    ...lines.flatMap((line) => line.findings.map((finding) => ({ finding, line }))),
  ];
  return all.filter(isWorthTelling).sort((a, b) => byWeight(a.finding, b.finding));
}

/** Every rule cannot tell of a channel never seen; the table says that once. */
const isWorthTelling = ({ finding, line }: PlacedFinding): boolean =>
  finding.result === 'fail' || (finding.result === 'cannot-tell' && (!line || line.reading !== null));

/** Misuse, what else failed, what was set aside, and what could not be told. */
export function sortedOut(all: readonly PlacedFinding[]) {
  const failed = all.filter(({ finding }) => isOpenFailure(finding));
  return {
    misuses: failed.filter(({ finding }) => finding.misuse),
    others: failed.filter(({ finding }) => !finding.misuse),
    aside: all.filter(({ finding }) => finding.setAside),
    doubtful: all.filter(({ finding }) => finding.result === 'cannot-tell'),
  };
}

type Narrowing = Pick<View, 'filter' | 'severity'>;

/** True where the search or the weight may hide a warning. */
export const isNarrowed = ({ filter, severity }: Narrowing): boolean =>
  filter.search.trim() !== '' || severity !== undefined;

/** Those of the wanted weight in whose channel or title every word of the search stands. */
export function matchingFindings(
  all: readonly PlacedFinding[],
  { filter, severity }: Narrowing,
  texts: Texts,
): readonly PlacedFinding[] {
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  return all.filter(
    (placed) =>
      (severity === undefined || placed.finding.severity === severity) &&
      (words.length === 0 || words.every((word) => searchable(placed, texts).includes(word))),
  );
}

const searchable = ({ finding, line }: PlacedFinding, texts: Texts): string =>
  folded(
    [
      texts.say({ id: `rule.${finding.rule}.title` }),
      ...(line ? [line.label, line.handle, platformName(line.platform)] : [texts.t('warnings.company')]),
    ].join('\n'),
  );
