import { isKnown } from '../../reading/reading';
import { cannotTellFrom, type ChannelRule } from '../finding';
import { judgeOwnPage } from '../own-page';
import { passIf } from '../pass-if';

/** The profile of one of the company's own channels does not say what it is. */
export const rule: ChannelRule = {
  id: 'bio-missing',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['role', 'bio'],
  evaluate: (subject) =>
    judgeOwnPage(subject, ({ bioPresent }) =>
      isKnown(bioPresent) ? passIf(bioPresent.value, rule.id) : cannotTellFrom(bioPresent),
    ),
};
