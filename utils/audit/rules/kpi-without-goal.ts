import { statedGoals, statedKpis } from '../../plan/blank';
import { notApplicable, type CompanyRule } from '../finding';
import { inList } from '../in-list';
import { passIf } from '../pass-if';

/**
 * A KPI measures no goal of the plan, or one that is gone. A plan without any goal fails `no-goal` once, and not this
 * for its KPIs.
 */
export const rule: CompanyRule = {
  id: 'kpi-without-goal',
  scope: 'company',
  severity: 'warning',
  misuse: false,
  needs: ['goals', 'measurement'],
  evaluate({ plan }) {
    const kpis = statedKpis(plan);
    const goals = statedGoals(plan);
    if (kpis.length === 0 || goals.length === 0) return notApplicable;
    const aimless = kpis.filter(({ goalId }) => goals.every(({ id }) => id !== goalId));
    return passIf(aimless.length === 0, 'kpi-without-goal', inList(aimless.map(({ name }) => name)));
  },
};
