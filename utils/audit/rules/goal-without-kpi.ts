import { statedGoals } from '../../plan/blank';
import { notApplicable, type CompanyRule } from '../finding';
import { inList } from '../in-list';
import { passIf } from '../pass-if';

/** A goal of the plan has no KPI by which one could see whether it is reached. */
export const rule: CompanyRule = {
  id: 'goal-without-kpi',
  scope: 'company',
  severity: 'warning',
  misuse: false,
  needs: ['goals', 'measurement'],
  evaluate({ plan }) {
    const goals = statedGoals(plan);
    if (goals.length === 0) return notApplicable;
    const unmeasured = goals.filter(({ id }) => plan.measurement.kpis.every(({ goalId }) => goalId !== id));
    const values = inList(unmeasured.map(({ statement }) => statement));
    return passIf(unmeasured.length === 0, 'goal-without-kpi', values);
  },
};
