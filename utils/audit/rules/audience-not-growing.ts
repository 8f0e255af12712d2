import { spanOf } from '../../reading/count-span';
import { isKnown, type Followers } from '../../reading/reading';
import { calmOf } from '../calm';
import {
  cannotTell,
  cannotTellFrom,
  fail,
  notApplicable,
  pass,
  type ChannelRule,
  type FollowersSeen,
} from '../finding';
import { judgeOwnPage } from '../own-page';
import { DAY } from '../staleness';
import { thresholdOf } from '../thresholds';

/** One of the company's own channels has no more followers than an audit some months ago showed. */
export const rule: ChannelRule = {
  id: 'audience-not-growing',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['role', 'decision', 'followers', 'earlier-followers'],
  evaluate(subject, today) {
    const { plan, followersSeen, reading } = subject;
    const period = thresholdOf(plan, 'growthDays');
    const at = reading?.readAt ?? today;
    const before = followersSeen.findLast((seen) => at - seen.at >= period * DAY);
    if (!before || calmOf(subject, at) !== null) return notApplicable;
    return judgeOwnPage(subject, ({ followers, readAt }) => {
      if (!isKnown(followers)) return cannotTellFrom(followers);
      const [now, then] = [spanOf(followers.value), spanOf(before)];
      if (now.least > then.most) return pass;
      const values = { ...countsOf(followers.value, before), days: Math.floor((readAt - before.at) / DAY) };
      if (now.most > then.least) return cannotTell({ id: 'rule.audience-not-growing.cannot-tell', values });
      return fail(
        {
          id: `rule.audience-not-growing.observed${isExact(followers.value, before) ? '' : '-about'}`,
          values,
        },
        { id: 'rule.audience-not-growing.expected', values: { days: period } },
      );
    });
  },
};

const countsOf = (now: Followers, then: FollowersSeen) => ({ now: now.count, then: then.count });
const isExact = (...counts: readonly Followers[]): boolean =>
  counts.every(({ precision }) => precision === 'exact');
