import { folded } from '../../plan/folded';
import { notApplicable, type ChannelRule } from '../finding';
import { passIf } from '../pass-if';

/** Only one person can get into one of the company's own channels. That nobody is named at all is `no-owner`. */
export const rule: ChannelRule = {
  id: 'single-administrator',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['planned-channel'],
  evaluate({ planned }) {
    if (planned?.role !== 'own') return notApplicable;
    const [owner, second] = [folded(planned.owner), folded(planned.secondAdministrator)];
    if (owner === '') return notApplicable;
    return passIf(second !== '' && second !== owner, rule.id);
  },
};
