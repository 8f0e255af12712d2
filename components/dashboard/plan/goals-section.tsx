import { newId } from '../../../utils/plan/fields';
import { goalAreas, type Goal } from '../../../utils/plan/parts/goals';
import { useTexts } from '../../shared/texts-context';
import { ChoiceField, WordsField, YesNoField } from './fields';
import { GoalUse } from './goals/goal-use';
import { LinesEditor } from './lines-editor';
import { TEAMS_LIST } from './name-lists';
import { RowsEditor } from './rows-editor';
import { usePart } from './use-part';
import type { PlanEdits } from './use-plan-edits';
import './goals-section.css';

/** What social media shall do for the company, and what it shall not. */
export function GoalsSection(edits: PlanEdits) {
  const { t } = useTexts();
  const { part, set, setRows } = usePart(edits, 'goals');
  return (
    <>
      <RowsEditor
        rows={part.list}
        onRows={setRows('list')}
        blank={newGoal}
        nameOf={({ statement }) => statement}
        addLabel={t('goals.add')}
        empty={t('goals.none')}
      >
        {(goal, change) => (
          <>
            <GoalFields goal={goal} onChange={change} onLeave={edits.flush} />
            <label class="goal-main">
              <input
                type="radio"
                name="main-goal"
                checked={part.mainGoalId === goal.id}
                onChange={() => set({ mainGoalId: goal.id }, 'at-once')}
              />
              {t('goals.main')}
            </label>
            <GoalUse goal={goal} plan={edits.plan} />
          </>
        )}
      </RowsEditor>
      <LinesEditor
        label={t('goals.limits')}
        hint={t('goals.limits.hint')}
        prompt={t('goals.limits.prompt')}
        value={part.limits}
        onValue={(limits, when) => set({ limits }, when)}
        onLeave={edits.flush}
      />
    </>
  );
}

const newGoal = (): Goal => ({
  id: newId(),
  statement: '',
  area: null,
  businessGoal: '',
  teams: [],
  realistic: null,
  realisticWhy: '',
});

interface GoalFieldsProps {
  readonly goal: Goal;
  readonly onChange: (changed: Partial<Goal>) => void;
  readonly onLeave: () => void;
}

function GoalFields({ goal, onChange, onLeave }: GoalFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <WordsField
        label={t('goals.statement')}
        hint={t('goals.statement.hint')}
        rows={1}
        most={500}
        value={goal.statement}
        onValue={(statement) => onChange({ statement })}
        onLeave={onLeave}
      />
      <WordsField
        label={t('goals.businessGoal')}
        hint={t('goals.businessGoal.hint')}
        rows={1}
        most={500}
        value={goal.businessGoal}
        onValue={(businessGoal) => onChange({ businessGoal })}
        onLeave={onLeave}
      />
      <ChoiceField
        label={t('goals.area')}
        value={goal.area}
        choices={goalAreas}
        wordFor={(area) => t(`goals.area.${area}`)}
        onValue={(area) => onChange({ area })}
        onLeave={onLeave}
      />
      <YesNoField
        label={t('goals.realistic')}
        value={goal.realistic}
        onValue={(realistic) => onChange({ realistic })}
        onLeave={onLeave}
      />
      <WordsField
        label={t('goals.realisticWhy')}
        rows={1}
        most={5000}
        value={goal.realisticWhy}
        onValue={(realisticWhy) => onChange({ realisticWhy })}
        onLeave={onLeave}
      />
      <LinesEditor
        label={t('goals.teams')}
        prompt={t('goals.teams.prompt')}
        most={200}
        mostLines={50}
        list={TEAMS_LIST}
        value={goal.teams}
        onValue={(teams) => onChange({ teams })}
        onLeave={onLeave}
      />
    </>
  );
}
