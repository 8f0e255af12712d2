import { platformOf } from '../../reading/platforms/platform';
import { cannotTell, fail, pass, roleUnsaid, whose, type ChannelRule } from '../finding';
import { isGone } from '../gone';

/** Somebody else uses the company's name there, as the plan or the auditor says. */
export const rule: ChannelRule = {
  id: 'impostor-channel',
  scope: 'channel',
  severity: 'error',
  misuse: true,
  needs: ['role', 'page-state'],
  evaluate(subject) {
    const role = whose(subject);
    if (role === null) return roleUnsaid;
    if (role !== 'impostor') return pass;
    const { reading } = subject;
    const platform = platformOf(reading?.platform ?? '');
    const values = { platform: platform?.name ?? reading?.platform ?? '' };
    // By the platform's own word it is gone: nobody is deceived any more.
    if (isGone(subject)) return pass;
    if (reading?.state === 'unavailable' || reading?.state === 'unavailable-or-private')
      return cannotTell({ id: 'rule.impostor-channel.cannot-tell', values });
    return fail({ id: 'rule.impostor-channel.observed' }, { id: 'rule.impostor-channel.expected' });
  },
};
