import { isBlank } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan names nobody who leads the strategy. */
export const rule: CompanyRule = {
  id: 'no-strategy-lead',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['governance'],
  evaluate: ({ plan }) => passIf(!isBlank(plan.governance.strategyLead), 'no-strategy-lead'),
};
