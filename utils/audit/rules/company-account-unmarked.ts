import { platformOf } from '../../reading/platforms/platform';
import { isKnown } from '../../reading/reading';
import {
  cannotTellFrom,
  fail,
  notApplicable,
  notVisited,
  pass,
  roleUnsaid,
  whose,
  type ChannelRule,
} from '../finding';

/** A company's own account bears no business mark, where the platform has one kind of account and such a mark. */
export const rule: ChannelRule = {
  id: 'company-account-unmarked',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['role', 'kind'],
  evaluate(subject) {
    const { reading, planned } = subject;
    const platform = platformOf(reading?.platform ?? planned?.platform ?? '');
    if (platform?.companyMark !== 'business-mark') return notApplicable;
    const role = whose(subject);
    if (role !== null && role !== 'own') return notApplicable;
    if (!reading) return notVisited(subject);
    if (!isKnown(reading.kind)) return cannotTellFrom(reading.kind);
    if (reading.kind.value === 'business-account') return pass;
    if (reading.kind.value !== 'unmarked-account') return notApplicable;
    if (role === null) return roleUnsaid;
    const values = { platform: platform.name };
    return fail(
      { id: 'rule.company-account-unmarked.observed', values },
      { id: 'rule.company-account-unmarked.expected', values },
    );
  },
};
