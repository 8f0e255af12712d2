import { newId } from '../../../../utils/plan/fields';
import { useTexts } from '../../../shared/texts-context';
import { WordsField } from '../fields';
import { RowsEditor } from '../rows-editor';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';

/** What the company did on social media before, where, and what came of it. */
export function DoneBefore(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, setRows } = usePart(edits, 'situation');
  return (
    <>
      <h4>{t('situation.before')}</h4>
      <RowsEditor
        rows={part.doneBefore}
        onRows={setRows('doneBefore')}
        blank={() => ({ id: newId(), what: '', where: '', outcome: '' })}
        nameOf={({ what }) => what}
        addLabel={t('situation.before.add')}
        empty={t('situation.before.none')}
        isDense
      >
        {({ what, where, outcome }, change) => (
          <>
            <WordsField
              label={t('situation.before.what')}
              rows={1}
              most={500}
              value={what}
              onValue={(value) => change({ what: value })}
              onLeave={edits.flush}
            />
            <WordsField
              label={t('situation.before.where')}
              hint={t('situation.before.where.hint')}
              value={where}
              onValue={(value) => change({ where: value })}
              onLeave={edits.flush}
            />
            <WordsField
              label={t('situation.before.outcome')}
              rows={1}
              most={500}
              value={outcome}
              onValue={(value) => change({ outcome: value })}
              onLeave={edits.flush}
            />
          </>
        )}
      </RowsEditor>
    </>
  );
}
