import { isBlank, servedGoals, statedGoals } from '../../plan/blank';
import { fail, notApplicable, pass, type ChannelRule } from '../finding';
import { keptLine } from '../kept';

/**
 * A channel serves no goal of the plan. A purpose in words is none: nobody can measure whether it is reached. A plan
 * without any goal fails `no-goal` once, and not this on every channel.
 */
export const rule: ChannelRule = {
  id: 'no-purpose',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['planned-channel', 'role', 'decision', 'goals'],
  evaluate(subject, today) {
    const { plan } = subject;
    const line = keptLine(subject, today);
    if (!line || statedGoals(plan).length === 0) return notApplicable;
    if (servedGoals(plan, line).length > 0) return pass;
    return fail(
      { id: `rule.no-purpose.observed${isBlank(line.purpose) ? '' : '-purpose'}` },
      { id: 'rule.no-purpose.expected' },
    );
  },
};
