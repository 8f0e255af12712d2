import { newId } from '../../../utils/plan/fields';
import { toolKinds, type Fuel } from '../../../utils/plan/parts/fuel';
import { useTexts } from '../../shared/texts-context';
import { ChoiceField, WordsField } from './fields';
import { RowsEditor } from './rows-editor';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';

/** What the team works with, and who masters it. */
export function FuelTools(edits: PlanEdits) {
  const { t } = useTexts();
  const { part: fuel, setRows } = usePart(edits, 'fuel');
  const onLeave = edits.flush;
  return (
    <section class="fuel-part" aria-labelledby="fuel-tools-title">
      <h3 id="fuel-tools-title">{t('fuel.tools')}</h3>
      <RowsEditor
        rows={fuel.tools}
        onRows={setRows('tools')}
        blank={newTool}
        nameOf={({ name }) => name.trim()}
        addLabel={t('tool.add')}
        empty={t('tool.none')}
      >
        {(tool, change) => (
          <>
            <WordsField
              label={t('tool.name')}
              value={tool.name}
              onValue={(name) => change({ name })}
              onLeave={onLeave}
            />
            <ChoiceField
              label={t('tool.kind')}
              value={tool.kind}
              choices={toolKinds}
              wordFor={(kind) => t(`tool.kind.${kind}`)}
              onValue={(kind) => change({ kind })}
              onLeave={onLeave}
            />
            <ChoiceField
              label={t('tool.ownership')}
              value={tool.ownership}
              choices={['own', 'hired']}
              wordFor={(ownership) => t(`tool.ownership.${ownership}`)}
              onValue={(ownership) => change({ ownership })}
              onLeave={onLeave}
            />
            <WordsField
              label={t('tool.used-with')}
              hint={t('tool.used-with-hint')}
              value={tool.usedWith}
              onValue={(usedWith) => change({ usedWith })}
              onLeave={onLeave}
            />
            <WordsField
              label={t('tool.used-when')}
              value={tool.usedWhen}
              onValue={(usedWhen) => change({ usedWhen })}
              onLeave={onLeave}
            />
            <WordsField
              label={t('tool.mastered-by')}
              value={tool.masteredBy}
              onValue={(masteredBy) => change({ masteredBy })}
              onLeave={onLeave}
            />
          </>
        )}
      </RowsEditor>
    </section>
  );
}

const newTool = (): Fuel['tools'][number] => ({
  id: newId(),
  name: '',
  kind: null,
  ownership: null,
  usedWith: '',
  usedWhen: '',
  masteredBy: '',
});
