import { periods } from '../../../../utils/plan/fields';
import { useTexts } from '../../../shared/texts-context';
import { NumberField, OneOfField, WordsField } from '../fields';
import type { GroupProps } from './group';

/** Whether the channel is named a strategic asset, for which benefit, and at what cost; whether promotion is paid for. */
export function AssetFields({ channel, plan, onChange, onLeave }: GroupProps) {
  const { t } = useTexts();
  const { currency } = plan.fuel.budget;
  const inMoney = currency ? t('planned.asset-money', { currency }) : t('planned.asset-money-unnamed');
  return (
    <>
      <div class="plan-buttons">
        {(
          [
            ['strategicAsset', 'planned.is-asset'],
            ['sponsored', 'planned.is-sponsored'],
          ] as const
        ).map(([field, label]) => (
          <label key={field} class="channel-check">
            <input
              type="checkbox"
              checked={channel[field]}
              onChange={({ currentTarget }) => onChange({ [field]: currentTarget.checked }, 'at-once')}
            />
            {t(label)}
          </label>
        ))}
      </div>
      {channel.strategicAsset && (
        <WordsField
          label={t('planned.expectedBenefit')}
          most={2000}
          rows={2}
          value={channel.expectedBenefit}
          onValue={(expectedBenefit) => onChange({ expectedBenefit })}
          onLeave={onLeave}
        />
      )}
      <div class="plan-fields plan-fields-narrow">
        {(['assetCost', 'assetReturn'] as const).map((field) => (
          <NumberField
            key={field}
            label={t(`planned.${field}`)}
            value={channel[field]}
            onValue={(value) => onChange({ [field]: value })}
            onLeave={onLeave}
          />
        ))}
        <OneOfField
          label={t('planned.assetPeriod')}
          value={channel.assetPeriod}
          choices={periods}
          wordFor={(period) => t(`asset-period.${period}`)}
          onValue={(assetPeriod) => onChange({ assetPeriod })}
          onLeave={onLeave}
        />
      </div>
      <p class="field-hint">{inMoney}</p>
    </>
  );
}
