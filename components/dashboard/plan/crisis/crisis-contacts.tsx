import { newId } from '../../../../utils/plan/fields';
import { useTexts } from '../../../shared/texts-context';
import { WordsField } from '../fields';
import { PEOPLE_LIST } from '../name-lists';
import { RowsEditor } from '../rows-editor';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';

/** Who has to be reached at once in a crisis, and by what. */
export function CrisisContacts(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, setRows } = usePart(edits, 'crisis');
  return (
    <RowsEditor
      rows={part.contacts}
      onRows={setRows('contacts')}
      blank={() => ({ id: newId(), name: '', role: '', reachedBy: '' })}
      nameOf={({ name, role }) => name || role}
      addLabel={t('crisis.contacts.add')}
      empty={t('crisis.contacts.none')}
      isDense
      most={200}
    >
      {({ name, role, reachedBy }, change) => (
        <>
          <WordsField
            label={t('crisis.contacts.name')}
            value={name}
            onValue={(value) => change({ name: value })}
            onLeave={edits.flush}
            list={PEOPLE_LIST}
          />
          <WordsField
            label={t('crisis.contacts.role')}
            value={role}
            onValue={(value) => change({ role: value })}
            onLeave={edits.flush}
          />
          <WordsField
            label={t('crisis.contacts.reachedBy')}
            hint={t('crisis.contacts.reachedBy.hint')}
            value={reachedBy}
            onValue={(value) => change({ reachedBy: value })}
            onLeave={edits.flush}
          />
        </>
      )}
    </RowsEditor>
  );
}
