import { useState } from 'preact/hooks';
import { thresholdOf } from '../../../utils/audit/thresholds';
import { dayIn } from '../../../utils/plan/calendar';
import { equityAspects, type Equity } from '../../../utils/plan/parts/channel';
import type { EpochMs } from '../../../utils/reading/reading';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { EquityRow } from './equity-row';
import { keptLinesOf, keptUnplanned } from './kept-lines';
import type { SectionProps } from './plan-editor';
import './equity.css';
import './plan-table.css';

/** So many channels are drawn at first; a plan may hold thousands. */
const SHOWN = 50;

/**
 * What each channel that the company keeps up is worth, beside how many follow it: so that one sees where many eyes are
 * worth little.
 */
export function EquityScorecard(props: SectionProps & { readonly today: EpochMs }) {
  const { plan, summary, edit, flush, today } = props;
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const kept = keptLinesOf(plan, summary, today);
  const unplanned = keptUnplanned(summary, today).length;
  const shown = all ? kept : kept.slice(0, SHOWN);
  const changeEquity = (id: string, change: (equity: Equity | null) => Equity | null) =>
    edit((now) => ({
      ...now,
      channels: now.channels.map((channel) =>
        channel.id === id ? { ...channel, equity: change(channel.equity) } : channel,
      ),
    }));
  return (
    <section class="equity" aria-labelledby="equity-title">
      <h3 id="equity-title">{t('equity.title')}</h3>
      <p>{t('equity.what')}</p>
      <AspectsExplained />
      {kept.length === 0 ? (
        <p class="quiet">{t('equity.none')}</p>
      ) : (
        <div class="plan-table-scroll">
          <table class="plan-table equity-table">
            <caption class="visually-hidden">{t('equity.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('equity.channel')}</th>
                {equityAspects.map((aspect) => (
                  <th key={aspect} scope="col">
                    {t(`aspect.${aspect}`)}
                  </th>
                ))}
                <th scope="col">{t('equity.average')}</th>
                <th scope="col" class="number">
                  {t('equity.followers')}
                </th>
              </tr>
            </thead>
            {shown.map((one) => (
              <EquityRow
                key={one.planned.id}
                kept={one}
                floor={thresholdOf(plan, 'equityFloor')}
                today={dayIn(plan.company.timeZone, today)}
                onEquity={(change) => changeEquity(one.planned.id, change)}
                onLeave={flush}
              />
            ))}
          </table>
        </div>
      )}
      {shown.length < kept.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('equity.all', { count: kept.length })}
        </Button>
      )}
      {unplanned > 0 && <p class="quiet">{t('equity.unplanned', { count: unplanned })}</p>}
    </section>
  );
}

function AspectsExplained() {
  const { t } = useTexts();
  return (
    <dl class="equity-aspects">
      {equityAspects.map((aspect) => (
        <div key={aspect}>
          <dt>{t(`aspect.${aspect}`)}</dt>
          <dd class="quiet">{t(`aspect.${aspect}.what`)}</dd>
        </div>
      ))}
    </dl>
  );
}
