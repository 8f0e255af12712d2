import { newId } from '../../../utils/plan/fields';
import { useTexts } from '../../shared/texts-context';
import { WordsField } from './fields';
import { RowsEditor } from './rows-editor';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';

/** Whom the company wants to reach. */
export function PeopleSection(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, setRows } = usePart(edits, 'people');
  const onLeave = edits.flush;
  return (
    <RowsEditor
      rows={part.audiences}
      onRows={setRows('audiences')}
      blank={() => ({ id: newId(), who: '', traits: '', where: '' })}
      nameOf={({ who }) => who}
      addLabel={t('people.add')}
      empty={t('people.none')}
    >
      {({ who, traits, where }, change) => (
        <>
          <WordsField
            label={t('people.who')}
            value={who}
            onValue={(value) => change({ who: value })}
            onLeave={onLeave}
          />
          <WordsField
            label={t('people.where')}
            hint={t('people.where-hint')}
            most={500}
            value={where}
            onValue={(value) => change({ where: value })}
            onLeave={onLeave}
          />
          <WordsField
            label={t('people.traits')}
            rows={2}
            value={traits}
            onValue={(value) => change({ traits: value })}
            onLeave={onLeave}
          />
        </>
      )}
    </RowsEditor>
  );
}
