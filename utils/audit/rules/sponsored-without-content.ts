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
import { ENOUGH_REPOSTS, repostsOnly } from '../reposts';
import { judgeSilence } from '../silence';

/** Paid promotion leads people to a channel that shows no visible post for long, or nothing of its own. */
export const rule: ChannelRule = {
  id: 'sponsored-without-content',
  scope: 'channel',
  severity: 'warning',
  misuse: true,
  needs: ['planned-channel', 'decision', 'last-post', 'post-list'],
  evaluate(subject, today) {
    const { planned, reading } = subject;
    if (!planned?.sponsored || whose(subject) === 'impostor') return notApplicable;
    const silence = judgeSilence(subject, today);
    if (silence.is === 'meant') return notApplicable;
    if (!reading) return notVisited(subject);
    const reposts = repostsOnly(reading);
    if (typeof reposts === 'number' && reposts >= ENOUGH_REPOSTS) return failed('reposts', { reposts });
    if (!isKnown(reading.lastPost)) return cannotTellFrom(reading.lastPost);
    if (silence.is !== 'long' && silence.is !== 'unclear') return pass;
    const { days } = silence;
    if (silence.is === 'long')
      return days.least === days.most ? failed('stale', { days: days.least }) : failed('stale-span', days);
    return cannotTell({
      id: `rule.sponsored-without-content.cannot-tell-${silence.why}`,
      values: { ...days, stale: Math.floor(subject.staleness.thresholds.stale) },
    });
  },
};

const failed = (what: string, values: NonNullable<Message['values']>) =>
  fail(
    { id: `rule.sponsored-without-content.observed-${what}`, values },
    { id: 'rule.sponsored-without-content.expected' },
  );
