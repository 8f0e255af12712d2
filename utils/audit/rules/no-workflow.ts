import { namedWorkflow } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan names nobody who creates, publishes, answers, keeps the calendar or approves. */
export const rule: CompanyRule = {
  id: 'no-workflow',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['governance', 'planned-channels'],
  evaluate: ({ plan }) => passIf(namedWorkflow(plan).length > 0, 'no-workflow'),
};
