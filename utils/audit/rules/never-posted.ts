import { isKnown } from '../../reading/reading';
import { cannotTell, cannotTellFrom, fail, pass, type ChannelRule } from '../finding';
import { judgeOwnPage } from '../own-page';

/** The platform itself counts no post at all on one of the company's own channels. An empty list proves nothing. */
export const rule: ChannelRule = {
  id: 'never-posted',
  scope: 'channel',
  severity: 'error',
  misuse: true,
  needs: ['role', 'post-count', 'last-post'],
  evaluate: (subject) =>
    judgeOwnPage(subject, ({ postCount, lastPost }) => {
      const counted = isKnown(postCount) ? postCount.value : null;
      // A dated post of the channel's own settles it, whatever the platform counts.
      if (isKnown(lastPost)) return counted === 0 ? cannotTell({ id: 'reason.contradiction' }) : pass;
      // Where the platform counts no posts, seeing one settles it.
      if (!isKnown(postCount))
        return cannotTellFrom(postCount.unknown === 'not-on-platform' ? lastPost : postCount);
      if (postCount.value > 0) return pass;
      return fail({ id: 'rule.never-posted.observed' }, { id: 'rule.never-posted.expected' });
    }),
};
