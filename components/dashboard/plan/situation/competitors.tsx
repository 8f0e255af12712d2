import { newId } from '../../../../utils/plan/fields';
import { useTexts } from '../../../shared/texts-context';
import { WordsField } from '../fields';
import { RowsEditor } from '../rows-editor';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';

/** Who else the company's clients could go to, and what they do on social media. */
export function Competitors(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, setRows } = usePart(edits, 'situation');
  return (
    <>
      <h4>{t('situation.competitors')}</h4>
      <RowsEditor
        rows={part.competitors}
        onRows={setRows('competitors')}
        blank={() => ({ id: newId(), name: '', what: '', how: '', where: '' })}
        nameOf={({ name }) => name}
        addLabel={t('situation.competitors.add')}
        empty={t('situation.competitors.none')}
      >
        {({ name, what, how, where }, change) => (
          <>
            <WordsField
              label={t('situation.competitors.name')}
              value={name}
              onValue={(value) => change({ name: value })}
              onLeave={edits.flush}
            />
            <WordsField
              label={t('situation.competitors.where')}
              hint={t('situation.competitors.where.hint')}
              value={where}
              onValue={(value) => change({ where: value })}
              onLeave={edits.flush}
            />
            <WordsField
              label={t('situation.competitors.what')}
              rows={1}
              most={500}
              value={what}
              onValue={(value) => change({ what: value })}
              onLeave={edits.flush}
            />
            <WordsField
              label={t('situation.competitors.how')}
              hint={t('situation.competitors.how.hint')}
              rows={1}
              most={500}
              value={how}
              onValue={(value) => change({ how: value })}
              onLeave={edits.flush}
            />
          </>
        )}
      </RowsEditor>
    </>
  );
}
