import type { Cadence } from '../../plan/plan';
import { isKnown, type EpochMs, type LastPost } from '../../reading/reading';
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
import { behindAfterDays, daysTold, owedSilence, paceOf, type Pace, type PacedChannel } from '../rhythm';
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
    return cannotTell(
      doubt(
        { ...planned, cadence: planned.cadence },
        reading.lastPost.value,
        reading.readAt,
        plan.company.timeZone,
      ),
    );
  },
};

/** Why neither is proven: newer posts may be hidden, too few days are left to judge by, or the list is too short. */
function doubt(
  planned: PacedChannel & { readonly cadence: Cadence },
  lastPost: LastPost,
  readAt: EpochMs,
  zone: string,
): Message {
  const { cadence } = planned;
  const most = daysTold(cadence, ageOf(lastPost, readAt).most);
  const isCut = owedSilence(planned, lastPost, readAt, zone).most < most;
  const why = lastPost.open ? 'open' : isCut ? 'left-out' : 'span';
  return {
    id: `rule.behind-cadence.cannot-tell-${why}`,
    values: { most, behind: daysTold(cadence, behindAfterDays(cadence)) },
  };
}

function observed(pace: Extract<Pace, { word: 'behind-plan' }>): Message {
  if ('posts' in pace) {
    const { least, most } = pace.posts;
    const id = `rule.behind-cadence.observed-posts${least === most ? '' : '-most'}`;
    return { id, values: { posts: most } };
  }
  const { least, most } = pace.silentDays;
  return least === most
    ? { id: 'rule.behind-cadence.observed-gap', values: { days: least } }
    : { id: 'rule.behind-cadence.observed-gap-span', values: { least, most } };
}

function expected(cadence: Cadence): Message {
  if ('longestGapDays' in cadence)
    return { id: 'rule.behind-cadence.expected-longest-gap', values: { days: cadence.longestGapDays } };
  const { postsPerWeek } = cadence;
  return postsPerWeek < 1
    ? { id: 'rule.behind-cadence.expected-every', values: { days: daysTold(cadence, 7 / postsPerWeek) } }
    : { id: 'rule.behind-cadence.expected-a-week', values: { posts: postsPerWeek } };
}
