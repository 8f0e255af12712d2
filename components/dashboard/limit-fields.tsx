import { CHANNEL_CAP, REVIEW_DAYS, thresholdsFor } from '../../utils/audit/thresholds';
import type { PlanThresholds } from '../../utils/plan/plan';
import { useTexts } from '../shared/texts-context';
import { EditedField } from './edited-field';
import { channelCap, thresholdDays } from './plan-values';
import type { PlanEdits } from './use-plan-edits';

const written = (value: number | null): string => (value === null ? '' : String(value));

/** How many channels, and from when on one counts as stale; empty fields keep to the defaults and say them. */
export function LimitFields({ plan, edit, flush }: PlanEdits) {
  const { t } = useTexts();
  const usual = thresholdsFor(null, null, '');
  const days: readonly (readonly [keyof PlanThresholds, number])[] = [
    ['staleDays', usual.stale],
    ['dormantDays', usual.dormant],
    ['abandonedDays', usual.abandoned],
    ['reviewDays', REVIEW_DAYS],
  ];
  return (
    <>
      <p class="quiet">{t('plan.limits-hint')}</p>
      <div class="plan-fields plan-fields-narrow">
        <EditedField
          label={t('plan.cap')}
          hint={t('plan.cap-hint', { cap: CHANNEL_CAP })}
          value={plan.channelCap}
          written={written}
          read={channelCap}
          onValue={(cap) => edit((now) => ({ ...now, channelCap: cap }))}
          onLeave={flush}
          inputMode="numeric"
          placeholder={String(CHANNEL_CAP)}
        />
        {days.map(([name, otherwise]) => (
          <EditedField
            key={name}
            label={t(`plan.${name}`)}
            hint={t(name === 'reviewDays' ? 'plan.review-hint' : 'plan.days-hint', { days: otherwise })}
            value={plan.thresholds[name]}
            written={written}
            read={thresholdDays}
            onValue={(value) => edit((now) => ({ ...now, thresholds: { ...now.thresholds, [name]: value } }))}
            onLeave={flush}
            inputMode="numeric"
            placeholder={String(otherwise)}
          />
        ))}
      </div>
    </>
  );
}
