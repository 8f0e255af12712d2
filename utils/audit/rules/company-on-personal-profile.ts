import { platformOf } from '../../reading/platforms/platform';
import { isKnown } from '../../reading/reading';
import {
  cannotTell,
  cannotTellFrom,
  fail,
  notApplicable,
  notVisited,
  pass,
  type ChannelRule,
} from '../finding';

/** A company's own channel is a person's profile, where the platform has pages for companies. */
export const rule: ChannelRule = {
  id: 'company-on-personal-profile',
  scope: 'channel',
  severity: 'error',
  misuse: true,
  needs: ['role', 'kind'],
  evaluate({ role, reading, planned }) {
    const platform = platformOf(reading?.platform ?? planned?.platform ?? '');
    if (platform?.class !== 'separate-pages') return notApplicable;
    if (role !== null && role !== 'own') return notApplicable;
    if (!reading) return notVisited({ planned });
    if (!isKnown(reading.kind)) return cannotTellFrom(reading.kind);
    if (reading.kind.value !== 'personal-profile') return pass;
    if (role === null) return cannotTell({ id: 'rule.company-on-personal-profile.cannot-tell-role' });
    const values = { platform: platform.name };
    return fail(
      { id: 'rule.company-on-personal-profile.observed', values },
      { id: 'rule.company-on-personal-profile.expected', values },
    );
  },
};
