import { newId } from '../../../../utils/plan/fields';
import { useTexts } from '../../../shared/texts-context';
import { OneOfField, WordsField } from '../fields';
import { PEOPLE_LIST } from '../name-lists';
import { RowsEditor } from '../rows-editor';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';

/** Those whom others listen to, inside the company and outside. */
export function Influencers(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, setRows } = usePart(edits, 'governance');
  return (
    <RowsEditor
      rows={part.influencers}
      onRows={setRows('influencers')}
      blank={() => ({ id: newId(), name: '', inside: false, where: '', note: '' })}
      nameOf={({ name }) => name}
      addLabel={t('influencers.add')}
      empty={t('influencers.none')}
    >
      {({ name, inside, where, note }, change) => (
        <>
          <WordsField
            label={t('influencers.name')}
            value={name}
            onValue={(value) => change({ name: value })}
            onLeave={edits.flush}
            list={PEOPLE_LIST}
          />
          <OneOfField
            label={t('influencers.inside')}
            value={inside ? 'yes' : 'no'}
            choices={['yes', 'no']}
            wordFor={(choice) => t(`field.${choice}`)}
            onValue={(choice) => change({ inside: choice === 'yes' })}
            onLeave={edits.flush}
          />
          <WordsField
            label={t('influencers.where')}
            hint={t('influencers.where.hint')}
            value={where}
            onValue={(value) => change({ where: value })}
            onLeave={edits.flush}
          />
          <WordsField
            label={t('influencers.note')}
            rows={1}
            most={500}
            value={note}
            onValue={(value) => change({ note: value })}
            onLeave={edits.flush}
          />
        </>
      )}
    </RowsEditor>
  );
}
