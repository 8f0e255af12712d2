import { isBlank } from '../../plan/blank';
import { addMonths, dayIn, dayValue } from '../../plan/calendar';
import { cannotTell, fail, notApplicable, pass, type CompanyRule } from '../finding';
import { thresholdOf } from '../thresholds';

/**
 * The governance was last reviewed too long ago. Where no review is dated it may have been done all the same, so that
 * cannot be told; where nothing is laid down, there is nothing to review.
 */
export const rule: CompanyRule = {
  id: 'governance-unreviewed',
  scope: 'company',
  severity: 'advice',
  misuse: false,
  needs: ['governance'],
  evaluate({ plan }, today) {
    if (isBlank(plan.governance)) return notApplicable;
    const { reviewedOn } = plan.governance;
    if (reviewedOn === null) return cannotTell({ id: 'rule.governance-unreviewed.cannot-tell' });
    const months = thresholdOf(plan, 'governanceMonths');
    if (addMonths(reviewedOn, months) >= dayIn(plan.company.timeZone, today)) return pass;
    return fail(
      { id: 'rule.governance-unreviewed.observed', values: { day: dayValue(reviewedOn) } },
      { id: 'rule.governance-unreviewed.expected', values: { months } },
    );
  },
};
