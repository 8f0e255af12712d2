import { newId } from '../../../../utils/plan/fields';
import { useTexts } from '../../../shared/texts-context';
import { NumberField, WordsField } from '../fields';
import { PEOPLE_LIST } from '../name-lists';
import { RowsEditor } from '../rows-editor';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';

/** Who listens where, and how fast they answer. */
export function Listening(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, setRows } = usePart(edits, 'governance');
  return (
    <RowsEditor
      rows={part.listening}
      onRows={setRows('listening')}
      blank={() => ({ id: newId(), who: '', where: '', answerWithinHours: null })}
      nameOf={({ who, where }) => (who && where ? t('listening.line', { who, where }) : who || where)}
      addLabel={t('listening.add')}
      empty={t('listening.none')}
      isDense
    >
      {({ who, where, answerWithinHours }, change) => (
        <>
          <WordsField
            label={t('listening.who')}
            value={who}
            onValue={(value) => change({ who: value })}
            onLeave={edits.flush}
            list={PEOPLE_LIST}
          />
          <WordsField
            label={t('listening.where')}
            hint={t('listening.where.hint')}
            value={where}
            onValue={(value) => change({ where: value })}
            onLeave={edits.flush}
          />
          <NumberField
            label={t('listening.answerWithinHours')}
            most={1000}
            value={answerWithinHours}
            onValue={(value) => change({ answerWithinHours: value })}
            onLeave={edits.flush}
          />
        </>
      )}
    </RowsEditor>
  );
}
