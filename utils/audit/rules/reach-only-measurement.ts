import { statedKpis } from '../../plan/blank';
import type { Kpi } from '../../plan/parts/measurement';
import { cannotTell, fail, notApplicable, pass, type CompanyRule } from '../finding';

/** Every KPI counts how many are reached or follow, and none what they do, say or think. */
export const rule: CompanyRule = {
  id: 'reach-only-measurement',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['measurement'],
  evaluate({ plan }) {
    const kpis = statedKpis(plan);
    if (kpis.length === 0) return notApplicable;
    const counts = kpis.map(whatItCounts);
    if (counts.includes('more')) return pass;
    const unsaid = counts.filter((what) => what === 'unsaid').length;
    if (unsaid > 0)
      return cannotTell({ id: 'rule.reach-only-measurement.cannot-tell', values: { count: unsaid } });
    return fail(
      { id: 'rule.reach-only-measurement.observed', values: { count: kpis.length } },
      { id: 'rule.reach-only-measurement.expected' },
    );
  },
};

/**
 * Followers are a count of heads whatever the KPI is called; otherwise its kind decides. Views are reach where nobody
 * says more of them; what the company's own measure counts only it can say.
 */
function whatItCounts({ metric, kind }: Kpi): 'reach' | 'more' | 'unsaid' {
  if (metric === 'followers' || kind === 'reach') return 'reach';
  if (kind !== null) return 'more';
  if (metric === 'views') return 'reach';
  return metric === 'own' ? 'unsaid' : 'more';
}
