import { isBlank } from '../../../utils/plan/blank';
import { resourceLevels } from '../../../utils/plan/parts/situation';
import { useTexts } from '../../shared/texts-context';
import { ChoiceField, WordsField } from './fields';
import { Candidates } from './situation/candidates';
import { Competitors } from './situation/competitors';
import { DoneBefore } from './situation/done-before';
import { SwotGrid } from './situation/swot-grid';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';

type Prose = (typeof inside | typeof around)[number];
const inside = ['whoWeAre', 'offer', 'reputation', 'resourcesNote'] as const;
const around = ['demographic', 'economic', 'technological', 'political', 'socioCultural'] as const;

/** Where the company stands: inside, outside, the SWOT made of both, and the platforms that were looked at. */
export function SituationSection(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, set } = usePart(edits, 'situation');
  const onLeave = edits.flush;
  const prose = (field: Prose) => (
    <WordsField
      key={field}
      label={t(`situation.${field}`)}
      hint={t(`situation.${field}.hint`)}
      rows={2}
      value={part[field]}
      onValue={(value) => set({ [field]: value })}
      onLeave={onLeave}
    />
  );
  return (
    <>
      {isBlank(part) && <p class="plan-empty">{t('situation.empty')}</p>}
      <h3>{t('situation.inside')}</h3>
      <div class="plan-fields plan-fields-wide">{inside.map(prose)}</div>
      <div class="plan-fields">
        {(['resourcesNow', 'resourcesInAYear'] as const).map((field) => (
          <ChoiceField
            key={field}
            label={t(`situation.${field}`)}
            value={part[field]}
            choices={resourceLevels}
            wordFor={(level) => t(`situation.resources.${level}`)}
            onValue={(level) => set({ [field]: level })}
            onLeave={onLeave}
          />
        ))}
      </div>
      <DoneBefore {...edits} />
      <h3>{t('situation.outside')}</h3>
      <Competitors {...edits} />
      <h4>{t('situation.around')}</h4>
      <div class="plan-fields plan-fields-wide">{around.map(prose)}</div>
      <SwotGrid {...edits} />
      <Candidates {...edits} />
    </>
  );
}
