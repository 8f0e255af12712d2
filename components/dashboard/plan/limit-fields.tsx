import { thresholds } from '../../../utils/audit/thresholds';
import type { PlanThresholds } from '../../../utils/plan/plan';
import { useTexts } from '../../shared/texts-context';
import { EditedField } from './edited-field';
import { isRung, movedTo, threshold, usualLadder, type Rung } from './plan-values';
import type { PlanEdits } from './use-plan-edits';

const written = (value: number | null): string => (value === null ? '' : String(value));
const names = Object.keys(thresholds) as (keyof PlanThresholds)[];

const usualOf = (name: keyof PlanThresholds): number =>
  isRung(name) ? usualLadder()[name] : (thresholds[name].usual ?? 0);

/** From when on what counts as too much or too old; an empty field keeps to the usual measure, and says whose that is. */
export function LimitFields({ plan, edit, flush }: PlanEdits) {
  const { t } = useTexts();
  // What a rung becomes where it stands out of order; nothing where it does not, so that a change is spoken.
  const moved = (rung: Rung) => {
    const days = movedTo(plan, rung);
    return days === null || rung === 'staleDays' ? '' : t(`limit.moved.${rung}`, { days });
  };
  return (
    <>
      <p class="quiet">{t('limit.hint')}</p>
      <p class="quiet">{t('limit.ladder-hint')}</p>
      <div class="plan-fields plan-fields-narrow">
        {names.map((name) => (
          <EditedField
            key={name}
            label={t('limit.label', {
              name: t(`limit.${name}`),
              unit: t(`limit.unit.${thresholds[name].unit}`),
            })}
            hint={t(isRung(name) ? 'limit.usual-by-channel' : 'limit.usual', {
              usual: usualOf(name),
              source: t(`limit.${name}.source`),
            })}
            {...(isRung(name) && { status: moved(name) })}
            value={plan.thresholds[name]}
            written={written}
            read={threshold(name)}
            onValue={(value) => edit((now) => ({ ...now, thresholds: { ...now.thresholds, [name]: value } }))}
            onLeave={flush}
            inputMode="decimal"
            placeholder={String(usualOf(name))}
          />
        ))}
      </div>
    </>
  );
}
