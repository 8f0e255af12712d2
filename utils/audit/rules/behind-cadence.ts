import type { Cadence } from '../../plan/plan';
import { isKnown } from '../../reading/reading';
import { calmOf } from '../calm';
import {
  cannotTell,
  cannotTellFrom,
  fail,
  notApplicable,
  notVisited,
  pass,
  whose,
  type ChannelRule,
  type Message,
} from '../finding';
import { behindAfterDays, paceOf, type Pace } from '../rhythm';
import { ageOf } from '../staleness';

/** The channel posts less often than its plan says: no visible post for too long, or too few over four weeks. */
export const rule: ChannelRule = {
  id: 'behind-cadence',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['role', 'decision', 'planned-channel', 'last-post', 'post-list'],
  evaluate(subject, today) {
    const { plan, planned, reading } = subject;
    if (!planned?.cadence || whose(subject) === 'impostor') return notApplicable;
    if (calmOf(subject, reading?.readAt ?? today) !== null) return notApplicable;
    if (!reading) return notVisited(subject);
    if (!isKnown(reading.lastPost)) return cannotTellFrom(reading.lastPost);
    const pace = paceOf(planned, reading, plan.company.timeZone);
    if (pace.word === 'behind-plan') return fail(observed(pace), expected(planned.cadence));
    if (pace.word === 'on-plan') return pass;
    const why = reading.lastPost.value.open ? 'open' : 'span';
    return cannotTell({
      id: `rule.behind-cadence.cannot-tell-${why}`,
      values: {
        most: Math.floor(ageOf(reading.lastPost.value, reading.readAt).most),
        behind: rounded(behindAfterDays(planned.cadence)),
      },
    });
  },
};

function observed(pace: Extract<Pace, { word: 'behind-plan' }>): Message {
  if ('posts' in pace) {
    const { least, most } = pace.posts;
    const id = `rule.behind-cadence.observed-posts${least === most ? '' : '-most'}`;
    return { id, values: { posts: most } };
  }
  const [least, most] = [rounded(pace.silentDays.least), rounded(pace.silentDays.most)];
  return least === most
    ? { id: 'rule.behind-cadence.observed-gap', values: { days: least } }
    : { id: 'rule.behind-cadence.observed-gap-span', values: { least, most } };
}

function expected(cadence: Cadence): Message {
  if ('longestGapDays' in cadence)
    return { id: 'rule.behind-cadence.expected-longest-gap', values: { days: cadence.longestGapDays } };
  const { postsPerWeek } = cadence;
  return postsPerWeek < 1
    ? { id: 'rule.behind-cadence.expected-every', values: { days: rounded(7 / postsPerWeek) } }
    : { id: 'rule.behind-cadence.expected-a-week', values: { posts: postsPerWeek } };
}

/** Rounded down, so that nobody is told of more days than are proven; whole ones from ten on, as all else counts them. */
const rounded = (days: number): number => (days < 10 ? Math.floor(days * 10) / 10 : Math.floor(days));
