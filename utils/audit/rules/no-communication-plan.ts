import { hasCommunicationPlan } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan dates no content over all marketing. */
export const rule: CompanyRule = {
  id: 'no-communication-plan',
  scope: 'company',
  severity: 'warning',
  misuse: false,
  needs: ['communication'],
  evaluate: ({ plan }) => passIf(hasCommunicationPlan(plan), 'no-communication-plan'),
};
