import { fail, notApplicable, pass, roleUnsaid, whose, type ChannelRule } from '../finding';

/** A channel was assigned to the company as its own, and the plan does not name it. */
export const rule: ChannelRule = {
  id: 'unplanned-channel',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['role', 'planned-channel'],
  evaluate(subject) {
    if (subject.planned) return pass;
    const role = whose(subject);
    if (role === null) return roleUnsaid;
    if (role !== 'own') return notApplicable;
    return fail({ id: 'rule.unplanned-channel.observed' }, { id: 'rule.unplanned-channel.expected' });
  },
};
