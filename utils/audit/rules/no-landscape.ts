import { isBlank } from '../../plan/blank';
import type { CompanyRule } from '../finding';
import { passIf } from '../pass-if';

/** The plan answers none of the five traits of social media. */
export const rule: CompanyRule = {
  id: 'no-landscape',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['strategy'],
  evaluate: ({ plan }) => passIf(!isBlank(plan.strategy.landscape), 'no-landscape'),
};
