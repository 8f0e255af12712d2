import type { PlanPart } from '../../../../utils/plan/completeness';
import type { Goal } from '../../../../utils/plan/parts/goals';
import type { Plan } from '../../../../utils/plan/plan';
import { useTexts } from '../../../shared/texts-context';
import { useTools } from '../../tools';
import { hashOf } from '../../view';
import { channelName } from '../channel-name';

/** By what a goal is measured and which channels serve it: shown here, said in the sections that the links lead to. */
export function GoalUse({ goal, plan }: { readonly goal: Goal; readonly plan: Plan }) {
  const { t } = useTexts();
  const kpis = plan.measurement.kpis.filter(({ goalId }) => goalId === goal.id);
  const channels = plan.channels.filter(({ goalIds }) => goalIds.includes(goal.id));
  return (
    <dl class="goal-use">
      <Use
        term={t('goals.measured-by')}
        names={kpis.map(({ name }) => name.trim() || t('goals.kpi-unnamed'))}
        none={t('goals.measured-by-none')}
        part="measurement"
        link={t('goals.to-measurement')}
      />
      <Use
        term={t('goals.served-by')}
        names={channels.map(channelName)}
        none={t('goals.served-by-none')}
        part="channels"
        link={t('goals.to-channels')}
      />
    </dl>
  );
}

interface UseProps {
  readonly term: string;
  readonly names: readonly string[];
  readonly none: string;
  /** Where it is said. */
  readonly part: PlanPart;
  readonly link: string;
}

function Use({ term, names, none, part, link }: UseProps) {
  const { view } = useTools();
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {names.length === 0 ? (
          <span class="quiet">{none}</span>
        ) : (
          <ul class="goal-use-names">
            {names.map((name, at) => (
              <li key={at}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        )}{' '}
        <a href={hashOf({ ...view, part })}>{link}</a>
      </dd>
    </>
  );
}
