import { newId } from '../../../../utils/plan/fields';
import { useTexts } from '../../../shared/texts-context';
import { WordsField } from '../fields';
import { TEAMS_LIST } from '../name-lists';
import { RowsEditor } from '../rows-editor';
import { usePart } from '../use-part';
import type { PlanEdits } from '../use-plan-edits';

/** What each department contributes, and what it may and may not speak about. */
export function Departments(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, setRows } = usePart(edits, 'governance');
  const { size } = edits.plan.company;
  return (
    <RowsEditor
      rows={part.departments}
      onRows={setRows('departments')}
      blank={() => ({ id: newId(), name: '', part: '', topicsAllowed: '', topicsForbidden: '' })}
      nameOf={({ name }) => name}
      addLabel={t('departments.add')}
      empty={t(size === 'solo' || size === 'small' ? 'departments.none-small' : 'departments.none')}
    >
      {(department, change) => (
        <>
          <WordsField
            label={t('departments.name')}
            value={department.name}
            onValue={(name) => change({ name })}
            onLeave={edits.flush}
            list={TEAMS_LIST}
          />
          <WordsField
            label={t('departments.part')}
            hint={t('departments.part.hint')}
            rows={1}
            most={500}
            value={department.part}
            onValue={(its) => change({ part: its })}
            onLeave={edits.flush}
          />
          {(['topicsAllowed', 'topicsForbidden'] as const).map((topics) => (
            <WordsField
              key={topics}
              label={t(`departments.${topics}`)}
              rows={2}
              value={department[topics]}
              onValue={(value) => change({ [topics]: value })}
              onLeave={edits.flush}
            />
          ))}
        </>
      )}
    </RowsEditor>
  );
}
