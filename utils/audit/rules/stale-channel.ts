import { isKnown } from '../../reading/reading';
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
import { judgeSilence, type Silence } from '../silence';

/** The whole interval of the last post lies past the day from which the channel counts as stale, planned pauses left out. */
export const rule: ChannelRule = {
  id: 'stale-channel',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['role', 'decision', 'planned-channel', 'last-post'],
  evaluate(subject, today) {
    const { reading } = subject;
    // That an impostor falls silent is no fault of the company.
    if (whose(subject) === 'impostor') return notApplicable;
    const silence = judgeSilence(subject, today);
    if (silence.is === 'meant') return notApplicable;
    if (!reading) return notVisited(subject);
    if (!isKnown(reading.lastPost)) return cannotTellFrom(reading.lastPost);
    const { thresholds } = subject.staleness;
    const stale = Math.floor(thresholds.stale);
    if (silence.is === 'long')
      return fail(
        observed(silence),
        { id: `rule.stale-channel.expected-${thresholds.source}`, values: { stale } },
        silence.level === 'stale' ? 'warning' : 'error',
      );
    if (silence.is !== 'unclear') return pass;
    const { days, why } = silence;
    return cannotTell({ id: `rule.stale-channel.cannot-tell-${why}`, values: { ...days, stale } });
  },
};

function observed({ days, held }: Extract<Silence, { is: 'long' }>): Message {
  const isPaused = held.least < days.least;
  const id = `rule.stale-channel.observed${isPaused ? '-paused' : ''}`;
  const counted = isPaused ? { held: held.least } : {};
  return days.least === days.most
    ? { id, values: { days: days.least, ...counted } }
    : { id: `${id}-span`, values: { ...days, ...counted } };
}
