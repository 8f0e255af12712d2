import { isKnown } from '../../reading/reading';
import { calmOf } from '../calm';
import { cannotTell, cannotTellFrom, fail, notApplicable, pass, type ChannelRule } from '../finding';
import { judgeOwnPage } from '../own-page';
import { ENOUGH_REPOSTS, repostsOnly } from '../reposts';

/** One of the company's own channels passes on what others wrote and shows nothing of its own. */
export const rule: ChannelRule = {
  id: 'only-reposts',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['role', 'decision', 'post-list'],
  evaluate(subject, today) {
    if (calmOf(subject, subject.reading?.readAt ?? today) !== null) return notApplicable;
    return judgeOwnPage(subject, (reading) => {
      // Without a list, a post of its own that was seen is an original.
      if (!reading.timeline?.entries.length)
        return isKnown(reading.lastPost) ? pass : cannotTellFrom(reading.lastPost);
      const reposts = repostsOnly(reading);
      if (reposts === 'original') return pass;
      if (reposts === 'pinned') return cannotTell({ id: 'rule.only-reposts.cannot-tell-pinned' });
      if (reposts === null) return cannotTell({ id: 'rule.only-reposts.cannot-tell-list' });
      const values = { reposts, enough: ENOUGH_REPOSTS };
      if (reposts < ENOUGH_REPOSTS) return cannotTell({ id: 'rule.only-reposts.cannot-tell-few', values });
      return fail({ id: 'rule.only-reposts.observed', values }, { id: 'rule.only-reposts.expected' });
    });
  },
};
