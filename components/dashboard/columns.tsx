/** What stands in the columns of the table of channels. */
import type { ComponentChildren } from 'preact';
import type { Texts } from '../../utils/i18n/texts';
import { dayIn } from '../../utils/plan/calendar';
import { isOverdue } from '../../utils/plan/decide';
import type { ChannelLine } from '../../utils/report/channel-line';
import {
  followersCountText,
  kindText,
  lineLastPostText,
  openFailuresOf,
  stateText,
} from '../../utils/report/wording';
import { pageStateAsOf } from '../../utils/report/as-of';
import { decisionText } from '../../utils/report/decision-words';
import { MarkBadge } from '../shared/mark-badge';
import { PlatformName } from '../shared/platform-name';
import type { Place, SortKey } from './view';

export interface Column {
  readonly by: SortKey;
  /** The column `channel`, whose cells are the rows' links, draws itself. */
  readonly cell: (line: ChannelLine, texts: Texts) => ComponentChildren;
}

const NOTHING = <span class="quiet">–</span>;

const columns: readonly Column[] = [
  { by: 'state', cell: (line, texts) => <MarkBadge mark={line.mark} word={stateText(texts, line)} /> },
  { by: 'channel', cell: ({ label }) => label },
  { by: 'platform', cell: ({ platform }) => <PlatformName platform={platform} /> },
  { by: 'company', cell: ({ plan }, { t }) => (plan ? <bdi>{plan.company.name}</bdi> : t('places.inbox')) },
  { by: 'kind', cell: ({ reading }, texts) => (reading ? kindText(texts, reading.kind) : NOTHING) },
  { by: 'last-post', cell: lastPostCell },
  {
    by: 'followers',
    cell: ({ reading }, texts) => (reading && followersCountText(texts, reading.followers)) ?? NOTHING,
  },
  { by: 'warnings', cell: warningsCell },
  {
    by: 'expires',
    cell: ({ channel }, { moment }) => (channel?.expiresAt ? moment(channel.expiresAt) : NOTHING),
  },
  { by: 'decision', cell: decisionCell },
  {
    by: 'checked',
    cell: ({ channel, plan }, { day }) =>
      channel?.lastChecked ? day(channel.lastChecked, plan?.company.timeZone) : NOTHING,
  },
];

/** A company's own name says nothing in its table; what is nobody's is judged by no plan, and is forgotten. */
const columnsIn: Readonly<Record<Place['in'], readonly Column[]>> = {
  everything: columns.filter(({ by }) => by !== 'expires'),
  company: columns.filter(({ by }) => by !== 'expires' && by !== 'company'),
  inbox: columns.filter(({ by }) => by !== 'company' && by !== 'warnings' && by !== 'decision'),
};

export const columnsFor = (where: Place['in']): readonly Column[] => columnsIn[where];

function lastPostCell(line: ChannelLine, texts: Texts): ComponentChildren {
  const { reading, channel } = line;
  if (reading?.state === 'readable') {
    const [whole, brief] = [lineLastPostText(texts, line), lineLastPostText(texts, line, 'brief')];
    return whole === brief ? whole : <span title={whole}>{brief}</span>;
  }
  if (reading) return pageStateAsOf(texts, line, reading);
  const attempt = channel?.lastAttempt;
  return <span class="quiet">{texts.t(`state.${attempt?.state ?? 'not-visited'}`)}</span>;
}

/** What is decided, and until when it is to be done. */
function decisionCell({ subject }: ChannelLine, texts: Texts): ComponentChildren {
  if (!subject) return NOTHING;
  const { decision, plan } = subject;
  if (!decision) return <span class="quiet">{texts.t('decision.choose')}</span>;
  const today = dayIn(plan.company.timeZone, Date.now());
  const words = decisionText(texts, decision, today);
  return isOverdue(decision, today) ? <MarkBadge mark="warning" word={words} /> : words;
}

/** The worst finding by its title, a misuse before all, and how many more there are. */
function warningsCell(line: ChannelLine, texts: Texts): ComponentChildren {
  const [worst, ...more] = openFailuresOf(line);
  if (!worst) return NOTHING;
  const title = texts.say({ id: `rule.${worst.rule}.title` });
  return more.length > 0 ? texts.t('table.and-more', { title, more: more.length }) : title;
}
