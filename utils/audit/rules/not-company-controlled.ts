import { notApplicable, type ChannelRule } from '../finding';
import { isGone } from '../gone';
import { passIf } from '../pass-if';

/** The keys of one of the company's own channels are in an employee's private account. To what is gone there are none. */
export const rule: ChannelRule = {
  id: 'not-company-controlled',
  scope: 'channel',
  severity: 'warning',
  misuse: true,
  needs: ['planned-channel', 'page-state'],
  evaluate(subject) {
    const { planned } = subject;
    if (planned?.role !== 'own' || planned.controlledBy === null || isGone(subject)) return notApplicable;
    return passIf(planned.controlledBy !== 'employee-account', rule.id);
  },
};
