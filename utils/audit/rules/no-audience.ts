import { isBlank } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan names nobody whom the company wants to reach. */
export const rule: CompanyRule = {
  id: 'no-audience',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['people'],
  evaluate: ({ plan }) => passIf(!isBlank(plan.people.audiences), 'no-audience'),
};
