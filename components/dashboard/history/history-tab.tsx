import { useMemo } from 'preact/hooks';
import { dayIn } from '../../../utils/plan/calendar';
import { seenValueOf } from '../../../utils/plan/kpi';
import type { Summary } from '../../../utils/report/summary';
import { EmptyState } from '../../shared/empty-state';
import { useTexts } from '../../shared/texts-context';
import { CompletenessPicture } from '../pictures/completeness-picture';
import { EquityPicture } from '../pictures/equity-picture';
import { FollowersPicture } from '../pictures/followers-picture';
import { KpiPicture } from '../pictures/kpi-picture';
import { LastPostsPicture } from '../pictures/last-posts-picture';
import { useTools } from '../tools';
import { hashOf } from '../view';
import { ChannelRhythm } from './channel-rhythm';
import { CompanyLog } from './company-log';
import { PastSection } from './past-section';
import { RecentChanges } from './recent-changes';
import './history.css';
import './history-print.css';

/** How the company has been doing over time, in pictures; at the end a log of all audits and decisions. */
export function HistoryTab({ summary }: { readonly summary: Summary }) {
  const { t } = useTexts();
  const { view } = useTools();
  const { plan, lines } = summary;
  const { timeZone } = plan.company;
  // A picture is of the moment at which its records came.
  const now = useMemo(() => Date.now(), [summary]);
  const links = useMemo(
    () => ({ hrefOf: ({ id }: { readonly id: string }) => hashOf({ ...view, open: id }), open: view.open }),
    [view],
  );
  const kpis = useMemo(
    () =>
      plan.measurement.kpis.map((kpi) => {
        const line = lines.find(({ planned }) => planned && planned.id === kpi.channelId);
        return { kpi, seen: seenValueOf(kpi, line?.reading ?? null, timeZone) };
      }),
    [summary],
  );
  return (
    <div class="history-tab">
      <PastSection title={t('last-posts.title')}>
        {lines.length === 0 ? (
          <EmptyState title={t('last-posts.none')}>
            <p>{t('last-posts.none-hint')}</p>
          </EmptyState>
        ) : (
          <LastPostsPicture lines={lines} now={now} timeZone={timeZone} links={links} />
        )}
      </PastSection>
      <RecentChanges lines={lines} timeZone={timeZone} links={links} />
      <PastSection title={t('followers.title')}>
        <FollowersPicture lines={lines} timeZone={timeZone} links={links} />
      </PastSection>
      <ChannelRhythm summary={summary} now={now} />
      <PastSection title={t('kpis.title')}>
        {kpis.length === 0 ? (
          <EmptyState title={t('kpis.none')}>
            <p>{t('kpis.none-hint')}</p>
          </EmptyState>
        ) : (
          <KpiPicture kpis={kpis} today={dayIn(timeZone, now)} />
        )}
      </PastSection>
      <PastSection title={t('equity-bars.title')}>
        <EquityPicture lines={lines} now={now} links={links} />
      </PastSection>
      <PastSection title={t('filled.title')}>
        <CompletenessPicture
          plan={plan}
          hrefOf={(part) => hashOf({ ...view, tab: 'plan', part, open: null })}
        />
      </PastSection>
      <CompanyLog summary={summary} links={links} />
    </div>
  );
}
