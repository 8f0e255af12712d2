/** The report's sentences that are made of several facts. */
import { byWeight, isOpenFailure } from '../audit/finding';
import type { Texts } from '../i18n/texts';
import { inTenths, isComplete, isOver, type Capacity } from '../plan/capacity';
import { platformName } from '../plan/platform-names';
import { countStates, states, whoseOf, type ChannelLine } from './channel-line';
import type { Report } from './report';
import { countDoubts } from './report-doubts';
import type { LadderRow } from './report-ladders';
import type { Summary } from './summary';
import { cadenceText } from './wording';

/** So many of the most pressing are named in the summary. Our choice. */
const MOST_PRESSING = 3;

/** The summary in paragraphs: what was checked and how it stands, what is most pressing, the plan, and what is open. */
export function summaryTexts(texts: Texts, report: Report): readonly string[] {
  const { t } = texts;
  const { summary, parts, decisions, undecided, doubts, changes } = report;
  const { planned, visited, unplanned, lines } = summary;
  if (lines.length === 0) return [t('report.sum.none'), ...planTexts(texts, parts)];
  const isFine = [...lines.flatMap(({ findings }) => findings), ...summary.companyFindings].every(
    (finding) => !isOpenFailure(finding),
  );
  const overdue = decisions.filter((one) => one.isOverdue).length;
  const open = countDoubts(doubts);
  const unsaid = lines.filter((line) => whoseOf(line) === null).length;
  const paragraphs: readonly (readonly (string | false)[])[] = [
    [
      planned === 0
        ? t('report.sum.unplanned-only', { count: unplanned.length })
        : t('report.sum.checked', { planned, visited }),
      ...(planned > 0 ? unplannedTexts(texts, unplanned) : []),
      unsaid > 0 && t('report.sum.unsaid', { count: unsaid }),
      stateText(texts, lines),
    ],
    [isFine && visited > 0 && t('report.sum.fine'), worstText(texts, summary)],
    planTexts(texts, parts),
    [
      decisions.length > 0 && t('report.sum.decided', { count: decisions.length, overdue }),
      undecided > 0 && t('report.sum.undecided', { count: undecided }),
      changes.compared > 0 &&
        t('report.sum.changed', { changed: changes.changed.length, compared: changes.compared }),
      open > 0 && t('report.sum.doubts', { count: open }),
    ],
  ];
  return paragraphs.map((sentences) => sentences.filter(Boolean).join(' ')).filter(Boolean);
}

/** The channels that the plan does not name, by whose they are; those of which nobody said it are told apart. */
function unplannedTexts({ t }: Texts, unplanned: readonly ChannelLine[]): readonly (string | false)[] {
  const roles = unplanned.map(whoseOf);
  const own = roles.filter((role) => role === 'own').length;
  const others = roles.filter((role) => role !== null && role !== 'own').length;
  return [
    own > 0 && t('report.sum.unplanned', { count: own }),
    others > 0 && t('report.sum.others', { count: others }),
  ];
}

/** "Of all 7 channels, 1 is misused and 2 are fine." */
function stateText({ t, list }: Texts, lines: readonly ChannelLine[]): string {
  const counts = countStates(lines);
  const told = states.filter((state) => counts[state] > 0);
  return t('report.sum.states', {
    count: lines.length,
    states: list(told.map((state) => t(`report.sum.state.${state}`, { count: counts[state] }))),
  });
}

/** The worst of what fails, each rule once with the channels that it fails on; empty where there is but advice. */
function worstText(texts: Texts, { lines, companyFindings }: Summary): string {
  const { t, say, list } = texts;
  const failed = [
    ...companyFindings.map((finding) => ({ finding, onChannel: 0 })),
    ...lines.flatMap((line) => line.findings.map((finding) => ({ finding, onChannel: 1 }))),
  ].filter(({ finding }) => isOpenFailure(finding) && (finding.misuse || finding.severity !== 'advice'));
  const counts = new Map<string, number>();
  for (const { finding, onChannel } of failed.sort((a, b) => byWeight(a.finding, b.finding)))
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + onChannel);
  const titles = [...counts].slice(0, MOST_PRESSING).map(([rule, count]) => {
    const title = say({ id: `rule.${rule}.title` });
    return count === 0
      ? t('report.sum.worst-company', { title })
      : t('report.sum.worst-item', { title, count });
  });
  return titles.length === 0 ? '' : t('report.sum.worst', { titles: list(titles) });
}

function planTexts({ t }: Texts, parts: Report['parts']): readonly string[] {
  const sum = (value: (part: Report['parts'][number]) => number): number =>
    parts.reduce((total, part) => total + value(part), 0);
  const filled = sum((part) => part.filled);
  const total = sum((part) => part.total);
  return [t('report.sum.plan', { filled, total, points: sum(({ failed }) => failed.length) })];
}

/** The planned work against the hours that there are, in a sentence. */
export function capacityText({ t }: Texts, capacity: Capacity): string {
  const { available } = capacity;
  const needed = inTenths(capacity.needed);
  const isAll = isComplete(capacity);
  if (available === null)
    return needed === 0 ? t('report.capacity.nothing') : t('report.capacity.unknown', { needed });
  if (isOver(capacity)) {
    const over = inTenths(capacity.needed - available);
    return t('report.capacity.over', { needed, available, over, least: isAll ? 'no' : 'yes' });
  }
  return t(isAll ? 'report.capacity.fits' : 'report.capacity.least', { needed, available });
}

/** For which channels a ladder holds. */
export function ladderText(texts: Texts, { cadence, platform }: LadderRow): string {
  const { t } = texts;
  if (cadence) return t('report.ladder.cadence', { cadence: cadenceText(texts, cadence) });
  return platform === null
    ? t('report.ladder.any')
    : t('report.ladder.platform', { platform: platformName(platform) });
}

/** Sources as the report numbers them. */
export interface Sources {
  /** Each once, in the order in which they are first named. */
  readonly list: readonly string[];
  /** The number of a rule's source, from 1; `null` where the rule names none. */
  readonly numberOf: (rule: string) => number | null;
}

/** The sources of these rules. */
export function sourcesOf({ has, t }: Texts, rules: readonly string[]): Sources {
  const sourceOf = (rule: string): string => {
    const id = `rule.${rule}.source`;
    return has(id) ? t(id) : '';
  };
  const list = [...new Set(rules.map(sourceOf))].filter(Boolean);
  return {
    list,
    numberOf: (rule) => {
      const index = list.indexOf(sourceOf(rule));
      return index < 0 ? null : index + 1;
    },
  };
}
