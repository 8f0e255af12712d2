import { hasCommunicationPlan } from '../../plan/blank';
import { dayIn } from '../../plan/calendar';
import { notApplicable, type CompanyRule } from '../finding';
import { expiry } from '../expiry';
import { thresholdOf } from '../thresholds';

/** The communication plan is past its end, or older than a communication plan should get. */
export const rule: CompanyRule = {
  id: 'communication-plan-expired',
  scope: 'company',
  severity: 'warning',
  misuse: false,
  needs: ['communication'],
  evaluate({ plan }, today) {
    if (!hasCommunicationPlan(plan)) return notApplicable;
    const months = thresholdOf(plan, 'communicationMonths');
    const day = dayIn(plan.company.timeZone, today);
    return expiry('communication-plan-expired', plan.communication, months, day);
  },
};
