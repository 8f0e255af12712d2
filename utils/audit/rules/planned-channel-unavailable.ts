import { platformOf } from '../../reading/platforms/platform';
import { cannotTell, fail, notApplicable, notVisited, pass, type ChannelRule } from '../finding';
import { isGone } from '../gone';

/**
 * The plan names a channel that, by the platform's own word, is gone. Not applicable once it was decided to close the
 * channel: nobody is meant to find it then, and that it is gone is what was decided.
 */
export const rule: ChannelRule = {
  id: 'planned-channel-unavailable',
  scope: 'channel',
  severity: 'error',
  misuse: false,
  needs: ['planned-channel', 'role', 'decision', 'page-state'],
  evaluate({ planned, role, decision, reading }) {
    // That an impostor's channel is gone is good news.
    if (!planned || role === 'impostor') return notApplicable;
    if (decision?.word === 'close') return notApplicable;
    if (!reading) return notVisited({ planned });
    if (reading.state === 'readable' || reading.state === 'private') return pass;
    const platform = platformOf(reading.platform);
    const values = { platform: platform?.name ?? reading.platform };
    if (!isGone({ reading }))
      return cannotTell({ id: 'rule.planned-channel-unavailable.cannot-tell', values });
    return fail(
      { id: 'rule.planned-channel-unavailable.observed', values },
      { id: 'rule.planned-channel-unavailable.expected' },
    );
  },
};
