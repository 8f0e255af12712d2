import { fail, notApplicable, pass, type ChannelRule } from '../finding';
import { DAY } from '../staleness';
import { thresholdOf } from '../thresholds';

/** The channel was last looked at before the review period. Never visited is "to visit", not a finding. */
export const rule: ChannelRule = {
  id: 'review-overdue',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['last-check'],
  evaluate({ plan, reading, lastChecked }, today) {
    const checked = lastChecked ?? reading?.readAt;
    if (checked === undefined) return notApplicable;
    const period = thresholdOf(plan, 'reviewDays');
    // Whole days are compared, as they are told.
    const days = Math.floor((today - checked) / DAY);
    if (days <= period) return pass;
    return fail(
      { id: 'rule.review-overdue.observed', values: { days } },
      { id: 'rule.review-overdue.expected', values: { days: period } },
    );
  },
};
