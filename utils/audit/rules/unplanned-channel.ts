import { fail, notApplicable, pass, roleUnsaid, whose, type ChannelRule } from '../finding';
import { isGone } from '../gone';

/** A channel was assigned to the company as its own, and the plan does not name it. One that is gone needs no plan. */
export const rule: ChannelRule = {
  id: 'unplanned-channel',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['role', 'planned-channel', 'page-state'],
  evaluate(subject) {
    if (subject.planned) return pass;
    if (isGone(subject)) return notApplicable;
    const role = whose(subject);
    if (role === null) return roleUnsaid;
    if (role !== 'own') return notApplicable;
    return fail({ id: 'rule.unplanned-channel.observed' }, { id: 'rule.unplanned-channel.expected' });
  },
};
