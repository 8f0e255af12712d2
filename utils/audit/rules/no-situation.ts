import { isBlank } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan says nothing of where the company stands. */
export const rule: CompanyRule = {
  id: 'no-situation',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['situation'],
  evaluate: ({ plan }) => passIf(!isBlank(plan.situation), 'no-situation'),
};
