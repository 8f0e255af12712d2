import { notApplicable, type ChannelRule } from '../finding';
import { passIf } from '../pass-if';

/** The keys of one of the company's own channels are in an employee's private account. */
export const rule: ChannelRule = {
  id: 'not-company-controlled',
  scope: 'channel',
  severity: 'warning',
  misuse: true,
  needs: ['planned-channel'],
  evaluate({ planned }) {
    if (planned?.role !== 'own' || planned.controlledBy === null) return notApplicable;
    return passIf(planned.controlledBy !== 'employee-account', rule.id);
  },
};
