import { notApplicable, type ChannelRule } from '../finding';
import { ownLine } from '../kept';
import { passIf } from '../pass-if';

/**
 * The plan does not say which of the four approaches a channel takes. That the strategy names some for the company does
 * not say which of them is this channel’s; and where it names none, no other rule asks for one.
 */
export const rule: ChannelRule = {
  id: 'no-approach',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['planned-channel', 'role'],
  evaluate(subject) {
    const line = ownLine(subject);
    return line ? passIf(line.approach !== null, 'no-approach') : notApplicable;
  },
};
