import { dayIn } from '../../plan/calendar';
import { notApplicable, type ChannelRule } from '../finding';
import { expiry } from '../expiry';
import { keptLine } from '../kept';
import { thresholdOf } from '../thresholds';

/** A channel’s editorial plan is past its end, or older than an editorial plan should get. */
export const rule: ChannelRule = {
  id: 'editorial-plan-expired',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['planned-channel', 'role', 'decision'],
  evaluate(subject, today) {
    const { plan } = subject;
    const editorial = keptLine(subject, today)?.editorial;
    if (!editorial || editorial.lines.length === 0) return notApplicable;
    const months = thresholdOf(plan, 'editorialMonths');
    return expiry('editorial-plan-expired', editorial, months, dayIn(plan.company.timeZone, today));
  },
};
