import { thresholds, thresholdsFor } from '../../../utils/audit/thresholds';
import type { PlanThresholds } from '../../../utils/plan/plan';
import { useTexts } from '../../shared/texts-context';
import { EditedField } from './edited-field';
import { threshold } from './plan-values';
import type { PlanEdits } from './use-plan-edits';

const written = (value: number | null): string => (value === null ? '' : String(value));
const names = Object.keys(thresholds) as (keyof PlanThresholds)[];

/** From when on what counts as too much or too old; an empty field keeps to the usual measure, and says whose that is. */
export function LimitFields({ plan, edit, flush }: PlanEdits) {
  const { t } = useTexts();
  const ladder = thresholdsFor(null, null, '');
  const byChannel: Partial<Record<keyof PlanThresholds, number>> = {
    slowingDays: ladder.slowing,
    staleDays: ladder.stale,
    dormantDays: ladder.dormant,
    abandonedDays: ladder.abandoned,
  };
  return (
    <>
      <p class="quiet">{t('limit.hint')}</p>
      <div class="plan-fields plan-fields-narrow">
        {names.map((name) => {
          const { unit, usual } = thresholds[name];
          const otherwise = usual ?? byChannel[name] ?? 0;
          const source = t(`limit.${name}.source`);
          return (
            <EditedField
              key={name}
              label={t('limit.label', { name: t(`limit.${name}`), unit: t(`limit.unit.${unit}`) })}
              hint={t(usual === null ? 'limit.usual-by-channel' : 'limit.usual', {
                usual: otherwise,
                source,
              })}
              value={plan.thresholds[name]}
              written={written}
              read={threshold(name)}
              onValue={(value) =>
                edit((now) => ({ ...now, thresholds: { ...now.thresholds, [name]: value } }))
              }
              onLeave={flush}
              inputMode="decimal"
              placeholder={String(otherwise)}
            />
          );
        })}
      </div>
    </>
  );
}
