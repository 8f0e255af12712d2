import { hasCrisisGuide } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan says nothing of what to do in a crisis. */
export const rule: CompanyRule = {
  id: 'no-crisis-guide',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['crisis'],
  evaluate: ({ plan }) => passIf(hasCrisisGuide(plan), 'no-crisis-guide'),
};
