import { newId } from '../../../../utils/plan/fields';
import { candidateChoices, type Situation } from '../../../../utils/plan/parts/situation';
import { platformName } from '../../../../utils/plan/platform-names';
import { platforms } from '../../../../utils/reading/platforms/platform';
import { useTexts } from '../../../shared/texts-context';
import { OneOfField, WordsField } from '../fields';
import { RowsEditor } from '../rows-editor';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';

const PLATFORMS_LIST = 'plan-platforms';
/** Offered beside those with a reader; any other can be typed. */
const others = ['instagram', 'pinterest', 'threads'];

const newCandidate = (): Situation['candidates'][number] => ({
  id: newId(),
  platform: '',
  choice: 'considered',
  why: '',
});

/** The platforms that were looked at, and why each was chosen or not. */
export function Candidates(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, setRows } = usePart(edits, 'situation');
  const known = new Set(
    [
      ...platforms().map(({ id }) => id),
      ...others,
      ...edits.plan.channels.map(({ platform }) => platform),
    ].map(platformName),
  );
  return (
    <>
      <h3>{t('candidates.title')}</h3>
      <p class="quiet">{t('candidates.hint')}</p>
      <RowsEditor
        rows={part.candidates}
        onRows={setRows('candidates')}
        blank={newCandidate}
        nameOf={({ platform }) => platform}
        addLabel={t('candidates.add')}
        empty={t('candidates.none')}
        isDense
      >
        {({ platform, choice, why }, change) => (
          <>
            <WordsField
              label={t('candidates.platform')}
              value={platform}
              onValue={(value) => change({ platform: value })}
              onLeave={edits.flush}
              list={PLATFORMS_LIST}
            />
            <OneOfField
              label={t('candidates.choice')}
              value={choice}
              choices={candidateChoices}
              wordFor={(one) => t(`candidates.${one}`)}
              onValue={(value) => change({ choice: value })}
              onLeave={edits.flush}
            />
            <WordsField
              label={t('candidates.why')}
              rows={1}
              most={500}
              value={why}
              onValue={(value) => change({ why: value })}
              onLeave={edits.flush}
            />
          </>
        )}
      </RowsEditor>
      <datalist id={PLATFORMS_LIST}>
        {[...known].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
