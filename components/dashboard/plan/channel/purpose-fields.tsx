import { statedGoals } from '../../../../utils/plan/blank';
import { approaches } from '../../../../utils/plan/parts/strategy';
import { useTexts } from '../../../shared/texts-context';
import { useTools } from '../../tools';
import { hashOf } from '../../view';
import { ChecksField, ChoiceField, WordsField } from '../fields';
import type { GroupProps } from './group';

/** What the channel is for: its purpose, the goals that it serves, and by which approach. */
export function PurposeFields({ channel, plan, onChange, onLeave }: GroupProps) {
  const { t } = useTexts();
  const { view } = useTools();
  const goals = new Map(statedGoals(plan).map((goal) => [goal.id, goal.statement || goal.businessGoal]));
  return (
    <>
      {goals.size === 0 ? (
        <p>
          {t('planned.no-goals')} <a href={hashOf({ ...view, part: 'goals' })}>{t('planned.add-goals')}</a>
        </p>
      ) : (
        <ChecksField
          legend={t('planned.goals')}
          value={channel.goalIds}
          choices={[...goals.keys()]}
          wordFor={(id) => <bdi>{goals.get(id) || t('planned.unnamed-goal')}</bdi>}
          onValue={(goalIds) => onChange({ goalIds }, 'at-once')}
        />
      )}
      <div class="plan-fields">
        <WordsField
          label={t('planned.purpose')}
          hint={t('planned.purpose-hint')}
          rows={2}
          value={channel.purpose}
          onValue={(purpose) => onChange({ purpose })}
          onLeave={onLeave}
        />
        <div>
          <ChoiceField
            label={t('planned.approach')}
            value={channel.approach}
            choices={approaches}
            wordFor={(approach) => t(`approach-word.${approach}`)}
            onValue={(approach) => onChange({ approach })}
            onLeave={onLeave}
          />
          {channel.approach && !plan.strategy.approaches.includes(channel.approach) && (
            <p class="field-hint" role="status">
              {t('planned.approach-not-taken', { count: plan.strategy.approaches.length })}{' '}
              <a href={hashOf({ ...view, part: 'strategy' })}>{t('planned.to-strategy')}</a>
            </p>
          )}
        </div>
      </div>
    </>
  );
}
