import { statedGoals } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan states no goal. */
export const rule: CompanyRule = {
  id: 'no-goal',
  scope: 'company',
  severity: 'warning',
  misuse: false,
  needs: ['goals'],
  evaluate: ({ plan }) => passIf(statedGoals(plan).length > 0, 'no-goal'),
};
