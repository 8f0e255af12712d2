import { dayIn, daysBetween } from '../../plan/calendar';
import { averageScore } from '../../plan/equity';
import type { PlannedChannel } from '../../plan/parts/channel';
import type { EpochMs } from '../../reading/reading';
import { cannotTell, fail, notApplicable, pass, type ChannelRule, type ChannelSubject } from '../finding';
import { keptLine } from '../kept';
import { thresholdOf } from '../thresholds';

/**
 * A channel that has been kept long enough scores low on average. Aspects that nobody scored do not count, and a channel
 * never scored is not held against anything.
 */
export const rule: ChannelRule = {
  id: 'low-equity',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['planned-channel', 'role', 'decision'],
  evaluate(subject, today) {
    const { plan } = subject;
    const line = keptLine(subject, today);
    const average = line && averageScore(line.equity);
    if (!line || average === null) return notApplicable;
    const floor = thresholdOf(plan, 'equityFloor');
    if (average >= floor) return pass;
    const days = thresholdOf(plan, 'equityDays');
    const age = daysKept(subject, line, today);
    if (age.least <= days)
      return age.isExact
        ? notApplicable
        : cannotTell({ id: 'rule.low-equity.cannot-tell', values: { days } });
    return fail(
      { id: 'rule.low-equity.observed', values: { average: Math.floor(average * 100) / 100 } },
      { id: 'rule.low-equity.expected', values: { floor, days } },
    );
  },
};

/**
 * For how many days, at least, the channel has been kept. When it was first seen here proves only that much: the company
 * may have kept it for years by then.
 */
function daysKept({ plan, firstSeen }: ChannelSubject, { keptSince }: PlannedChannel, today: EpochMs) {
  const { timeZone } = plan.company;
  const since = keptSince ?? (firstSeen === null ? null : dayIn(timeZone, firstSeen));
  const least = since === null ? 0 : daysBetween(since, dayIn(timeZone, today));
  return { least, isExact: keptSince !== null };
}
