import { isBlank } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan has no routine of listening and answering. */
export const rule: CompanyRule = {
  id: 'no-listening',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['governance'],
  evaluate: ({ plan }) => passIf(!isBlank(plan.governance.listening), 'no-listening'),
};
