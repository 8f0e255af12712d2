import { isBlank, servedGoals, statedGoals } from '../../plan/blank';
import { fail, notApplicable, pass, type ChannelRule } from '../finding';
import { ownLine } from '../kept';

/**
 * A channel serves no goal of the plan. A purpose in words is none: nobody can measure whether it is reached. A plan
 * without any goal fails `no-goal` once, and not this on every channel; one that is to be closed follows the remedy.
 */
export const rule: ChannelRule = {
  id: 'no-purpose',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['planned-channel', 'role', 'decision', 'goals'],
  evaluate(subject) {
    const { plan, decision } = subject;
    const line = ownLine(subject);
    if (!line || statedGoals(plan).length === 0 || decision?.word === 'close') return notApplicable;
    if (servedGoals(plan, line).length > 0) return pass;
    return fail(
      { id: `rule.no-purpose.observed${isBlank(line.purpose) ? '' : '-purpose'}` },
      { id: 'rule.no-purpose.expected' },
    );
  },
};
