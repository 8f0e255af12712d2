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
} from '../finding';
import { mayBeSilent } from '../calm';
import { ageOf, isStale } from '../staleness';

/** The whole interval of the last post lies past the day from which the channel counts as stale. */
export const rule: ChannelRule = {
  id: 'stale-channel',
  scope: 'channel',
  severity: 'warning',
  misuse: false,
  needs: ['role', 'decision', 'planned-channel', 'last-post'],
  evaluate(subject, today) {
    const { reading, staleness } = subject;
    // That an impostor falls silent is no fault of the company.
    if (whose(subject) === 'impostor') return notApplicable;
    if (mayBeSilent(subject, reading?.readAt ?? today)) return notApplicable;
    if (!reading) return notVisited(subject);
    if (!isKnown(reading.lastPost)) return cannotTellFrom(reading.lastPost);
    const { level, days, thresholds } = staleness;
    const stale = Math.ceil(thresholds.stale);
    const span = { least: days?.least ?? 0, most: days?.most ?? 0 };
    if (isStale(level)) {
      return fail(
        span.least === span.most
          ? { id: 'rule.stale-channel.observed', values: { days: span.least } }
          : { id: 'rule.stale-channel.observed-span', values: span },
        { id: `rule.stale-channel.expected-${thresholds.source}`, values: { stale } },
        level === 'stale' ? 'warning' : 'error',
      );
    }
    // Between active and slowing the level cannot be told, yet that it is not stale can.
    if (ageOf(reading.lastPost.value, reading.readAt).most <= thresholds.stale) return pass;
    const why = reading.lastPost.value.open ? 'open' : 'span';
    return cannotTell({ id: `rule.stale-channel.cannot-tell-${why}`, values: { ...span, stale } });
  },
};
