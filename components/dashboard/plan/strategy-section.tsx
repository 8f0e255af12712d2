import { isBlank } from '../../../utils/plan/blank';
import { approaches, landscapeTraits } from '../../../utils/plan/parts/strategy';
import { useTexts } from '../../shared/texts-context';
import { ChecksField, WordsField } from './fields';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';
import './strategy-section.css';

/** How the goals are to be reached: the four approaches, and the company's answer to what social media is like. */
export function StrategySection(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, set } = usePart(edits, 'strategy');
  const { landscape } = part;
  return (
    <>
      <ChecksField
        legend={t('strategy.approaches')}
        value={part.approaches}
        choices={approaches}
        wordFor={(approach) => t(`approach.${approach}`)}
        hintFor={(approach) => t(`approach.${approach}.hint`)}
        onValue={(chosen) => set({ approaches: chosen })}
      />
      <ApproachAdvice {...edits} />
      <WordsField
        label={t('strategy.approachNote')}
        hint={t('strategy.approachNote.hint')}
        rows={2}
        value={part.approachNote}
        onValue={(approachNote) => set({ approachNote })}
        onLeave={edits.flush}
      />
      <h3>{t('strategy.landscape')}</h3>
      <p class={isBlank(landscape) ? 'plan-empty' : 'quiet'}>{t('strategy.landscape.what')}</p>
      <div class="plan-fields plan-fields-wide">
        {landscapeTraits.map((trait) => (
          <WordsField
            key={trait}
            label={t(`landscape.${trait}`)}
            hint={t(`landscape.${trait}.hint`)}
            rows={2}
            value={landscape[trait]}
            onValue={(value) => set({ landscape: { ...landscape, [trait]: value } })}
            onLeave={edits.flush}
          />
        ))}
      </div>
    </>
  );
}

/** How many approaches suit a company of this size; said louder where it took more. */
function ApproachAdvice({ plan: { company, strategy } }: Pick<PlanEdits, 'plan'>) {
  const { t } = useTexts();
  const isSmall = company.size === 'solo' || company.size === 'small';
  const count = strategy.approaches.length;
  const isTooMany = isSmall && count > 1;
  return (
    <p role="status" class={isTooMany ? 'approach-advice' : 'quiet'}>
      {isTooMany
        ? t('strategy.approaches.too-many', { count })
        : t(isSmall ? 'strategy.approaches.small' : 'strategy.approaches.hint')}
    </p>
  );
}
