import { isOpenFailure, severities, type Finding } from '../../utils/audit/finding';
import { markOfState, states, type ChannelState } from '../../utils/report/channel-line';
import type { Summary } from '../../utils/report/summary';
import { MarkBadge } from '../shared/mark-badge';
import { useTexts } from '../shared/texts-context';
import { useTools } from './tools';
import { hashOf, noFilter, tabs, type Place, type Tab } from './view';
import { placedFindings, sortedOut } from './warning-groups';

/** Of the heading that takes the focus when channels were imported. */
export const PLACE_TITLE_ID = 'place-title';

interface PlaceHeaderProps {
  readonly place: Place;
  /** The company's; `null` for everything and the inbox. */
  readonly summary: Summary | null;
}

/** Where one is: a company's name with its state in one line and its tabs, else what the place is for. */
export function PlaceHeader({ place, summary }: PlaceHeaderProps) {
  const { t } = useTexts();
  if (!summary)
    return (
      <header class="place-header">
        <h1 id={PLACE_TITLE_ID} tabIndex={-1}>
          {t(place.in === 'inbox' ? 'places.inbox' : 'places.everything')}
        </h1>
        <p class="quiet">{t(place.in === 'inbox' ? 'places.inbox-hint' : 'places.everything-hint')}</p>
      </header>
    );
  return (
    <header class="place-header place-header-company">
      <h1 id={PLACE_TITLE_ID} tabIndex={-1}>
        <bdi>{summary.plan.company.name}</bdi>
      </h1>
      <StateLine summary={summary} />
      <CompanyTabs summary={summary} />
    </header>
  );
}

/**
 * How many channels are checked, and how many are in which state; each state leads to its channels. What is wrong with
 * the company itself is no channel, and stands apart.
 */
function StateLine({ summary }: { readonly summary: Summary }) {
  const { t } = useTexts();
  const { view } = useTools();
  const filtered = (state: ChannelState) =>
    hashOf({ ...view, tab: 'channels', filter: { ...noFilter, state }, open: null });
  const shown = states.filter((state) => summary.counts[state] > 0);
  return (
    <div class="state-line">
      <span>{t('company.checked', { visited: summary.visited, planned: summary.planned })}</span>
      {shown.length > 0 && (
        <span class="state-group">
          <span>{t('count.channels')}</span>
          {shown.map((state) => (
            <a key={state} class="state-link" href={filtered(state)}>
              <MarkBadge
                mark={markOfState[state]}
                word={t(`count.${state}`, { count: summary.counts[state] })}
              />
            </a>
          ))}
        </span>
      )}
      <CompanyState findings={summary.companyFindings} />
    </div>
  );
}

const weights = ['misuse', ...severities] as const;

/** What fails for the company as a whole, by weight. */
function CompanyState({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTexts();
  const { view } = useTools();
  const failed = findings.filter(isOpenFailure);
  if (failed.length === 0) return null;
  const weightOf = ({ misuse, severity }: Finding) => (misuse ? 'misuse' : severity);
  return (
    <span class="state-group">
      <span>{t('count.company')}</span>
      {weights.map((weight) => {
        const count = failed.filter((finding) => weightOf(finding) === weight).length;
        return (
          count > 0 && (
            <a key={weight} class="state-link" href={hashOf({ ...view, tab: 'warnings', open: null })}>
              <MarkBadge
                mark={weight === 'misuse' ? 'error' : weight}
                word={t(`count.company.${weight}`, { count })}
              />
            </a>
          )
        );
      })}
    </span>
  );
}

/** Tabs are addresses of their own, and so they are links. */
function CompanyTabs({ summary }: { readonly summary: Summary }) {
  const { t, number } = useTexts();
  const { view } = useTools();
  const { misuses, others } = sortedOut(placedFindings(summary));
  const counts: Partial<Record<Tab, number>> = {
    channels: summary.lines.length,
    warnings: misuses.length + others.length,
  };
  return (
    <nav class="tabs" aria-label={t('tabs.label')}>
      {tabs.map((tab) => {
        const count = counts[tab];
        return (
          <a
            key={tab}
            class="tab"
            href={hashOf({ ...view, tab })}
            aria-current={view.tab === tab ? 'page' : undefined}
            title={t(`tabs.${tab}.what`, { count: counts[tab] ?? 0 })}
          >
            {t(`tabs.${tab}`)}
            {count !== undefined && <span class="tab-count quiet"> {number(count)}</span>}
          </a>
        );
      })}
    </nav>
  );
}
