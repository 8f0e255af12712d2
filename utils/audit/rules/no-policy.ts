import { isBlank } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan leads to no social-media policy. */
export const rule: CompanyRule = {
  id: 'no-policy',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['governance'],
  evaluate: ({ plan }) => passIf(!isBlank(plan.governance.policyUrl), 'no-policy'),
};
