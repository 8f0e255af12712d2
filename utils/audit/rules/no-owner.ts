import { isBlank } from '../../plan/blank';
import { notApplicable, type ChannelRule } from '../finding';
import { ownLine } from '../kept';
import { passIf } from '../pass-if';

/** The plan names nobody who answers for a channel. */
export const rule: ChannelRule = {
  id: 'no-owner',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['planned-channel', 'role'],
  evaluate(subject) {
    const line = ownLine(subject);
    return line ? passIf(!isBlank(line.owner), 'no-owner') : notApplicable;
  },
};
