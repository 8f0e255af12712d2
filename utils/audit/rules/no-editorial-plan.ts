import { notApplicable, type ChannelRule } from '../finding';
import { keptLine } from '../kept';
import { passIf } from '../pass-if';

/** The plan names no weekday on which a kept channel publishes. A weekday alone is a beginning: its content may follow. */
export const rule: ChannelRule = {
  id: 'no-editorial-plan',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['planned-channel', 'role', 'decision'],
  evaluate(subject, today) {
    const line = keptLine(subject, today);
    if (!line) return notApplicable;
    return passIf((line.editorial?.lines ?? []).length > 0, 'no-editorial-plan');
  },
};
