import { weekdays } from '../../plan/fields';
import { plannedWeekdays } from '../../plan/parts/channel';
import { isKnown } from '../../reading/reading';
import { calmOf } from '../calm';
import { heldToWeekdays } from '../editorial-days';
import {
  cannotTell,
  cannotTellFrom,
  fail,
  notApplicable,
  notVisited,
  pass,
  whose,
  type ChannelRule,
  type TextList,
} from '../finding';

/**
 * So many posts on other days, and more than such a share of all, are no exception: news do not wait for a weekday. Our
 * choice.
 */
const HABIT = { posts: 2, share: 1 / 4 };

/** Posts of the last four weeks came on weekdays that the editorial plan does not name. */
export const rule: ChannelRule = {
  id: 'off-editorial-plan',
  scope: 'channel',
  severity: 'advice',
  misuse: false,
  needs: ['role', 'decision', 'planned-channel', 'post-list'],
  evaluate(subject, today) {
    const { plan, planned, reading } = subject;
    const planDays = planned ? plannedWeekdays(planned) : [];
    if (!planned || planDays.length === 0 || whose(subject) === 'impostor') return notApplicable;
    if (calmOf(subject, reading?.readAt ?? today) !== null) return notApplicable;
    if (!reading) return notVisited(subject);
    const held = heldToWeekdays(planned, reading, plan.company.timeZone);
    if (held === 'not-valid') return notApplicable;
    if (held === 'out-of-view')
      return isKnown(reading.lastPost) || reading.timeline
        ? cannotTell({ id: 'rule.off-editorial-plan.cannot-tell-list' })
        : cannotTellFrom(reading.lastPost);
    const { posts, off, doubtful } = held;
    if (posts === 0) return notApplicable;
    const values = { off: off.length, posts, doubtful, days: namesOf(off), planned: namesOf(planDays) };
    if (isHabit(off.length, posts))
      return fail(
        { id: 'rule.off-editorial-plan.observed', values },
        { id: 'rule.off-editorial-plan.expected', values },
      );
    return isHabit(off.length + doubtful, posts)
      ? cannotTell({ id: 'rule.off-editorial-plan.cannot-tell-dates', values })
      : pass;
  },
};

const isHabit = (off: number, posts: number): boolean => off >= HABIT.posts && off > HABIT.share * posts;

/** The weekdays among these, each once and in the week's order. */
const namesOf = (days: readonly string[]): TextList => ({
  listed: weekdays.filter((day) => days.includes(day)).map((day) => `weekday-name.${day}`),
});
