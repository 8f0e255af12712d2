import { mainGoalOf, statedGoals } from '../../plan/blank';
import { notApplicable, type CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** None of the plan’s goals goes before the others. A single one has no others to go before. */
export const rule: CompanyRule = {
  id: 'no-main-goal',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['goals'],
  evaluate({ plan }) {
    const goals = statedGoals(plan);
    if (goals.length === 0) return notApplicable;
    return passIf(mainGoalOf(plan) !== null, 'no-main-goal', { count: goals.length });
  },
};
