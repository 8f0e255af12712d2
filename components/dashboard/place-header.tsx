import { marks } from '../../utils/report/channel-line';
import type { Summary } from '../../utils/report/summary';
import { MarkBadge } from '../shared/mark-badge';
import { useTexts } from '../shared/texts-context';
import { useTools } from './tools';
import { hashOf, noFilter, tabs, type Place, type StateFilter } from './view';
import { sortedOut } from './warnings';

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
        <h1>{t(place.in === 'inbox' ? 'places.inbox' : 'places.everything')}</h1>
        <p class="quiet">{t(place.in === 'inbox' ? 'places.inbox-hint' : 'places.everything-hint')}</p>
      </header>
    );
  return (
    <header class="place-header place-header-company">
      <h1>
        <bdi>{summary.plan.company.name}</bdi>
      </h1>
      <StateLine summary={summary} />
      <CompanyTabs summary={summary} />
    </header>
  );
}

/** How many channels are checked, and how many are in which state; each state leads to its channels. */
function StateLine({ summary }: { readonly summary: Summary }) {
  const { t } = useTexts();
  const { view } = useTools();
  const filtered = (state: StateFilter) =>
    hashOf({ ...view, tab: 'channels', filter: { ...noFilter, state }, open: null });
  const misuses = summary.misuses.length;
  return (
    <p class="state-line">
      <span>{t('company.checked', { visited: summary.visited, planned: summary.planned })}</span>
      {misuses > 0 && (
        <a class="state-link" href={hashOf({ ...view, tab: 'warnings', open: null })}>
          <MarkBadge mark="error" word={t('company.misuses', { count: misuses })} />
        </a>
      )}
      {marks
        .filter((mark) => summary.counts[mark] > 0)
        .map((mark) => (
          <a key={mark} class="state-link" href={filtered(mark)}>
            <MarkBadge mark={mark} word={t(`company.count.${mark}`, { count: summary.counts[mark] })} />
          </a>
        ))}
    </p>
  );
}

/** Tabs are addresses of their own, and so they are links. */
function CompanyTabs({ summary }: { readonly summary: Summary }) {
  const { t, number } = useTexts();
  const { view } = useTools();
  const { misuses, others } = sortedOut(summary);
  const counts = { channels: summary.lines.length, warnings: misuses.length + others.length, plan: null };
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
          >
            {t(`tabs.${tab}`)}
            {count !== null && <span class="tab-count quiet"> {number(count)}</span>}
          </a>
        );
      })}
    </nav>
  );
}
