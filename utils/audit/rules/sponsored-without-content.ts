import { isKnown } from '../../reading/reading';
import { mayBeSilent } from '../calm';
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
import { ageOf, isStale } from '../staleness';

/** Paid promotion leads people to a channel that shows no visible post for long, or nothing of its own. */
export const rule: ChannelRule = {
  id: 'sponsored-without-content',
  scope: 'channel',
  severity: 'warning',
  misuse: true,
  needs: ['planned-channel', 'decision', 'last-post', 'post-list'],
  evaluate(subject, today) {
    const { planned, reading, staleness } = subject;
    if (!planned?.sponsored || whose(subject) === 'impostor') return notApplicable;
    if (mayBeSilent(subject, reading?.readAt ?? today)) return notApplicable;
    if (!reading) return notVisited(subject);
    const reposts = repostsOnly(reading);
    if (typeof reposts === 'number' && reposts >= ENOUGH_REPOSTS) return failed('reposts', { reposts });
    if (!isKnown(reading.lastPost)) return cannotTellFrom(reading.lastPost);
    const { least, most } = ageOf(reading.lastPost.value, reading.readAt);
    const span = { least: Math.floor(least), most: Math.floor(most) };
    if (isStale(staleness.level))
      return span.least === span.most ? failed('stale', { days: span.least }) : failed('stale-span', span);
    if (most <= staleness.thresholds.stale) return pass;
    return cannotTell({
      id: `rule.sponsored-without-content.cannot-tell-${reading.lastPost.value.open ? 'open' : 'span'}`,
      values: { ...span, stale: Math.ceil(staleness.thresholds.stale) },
    });
  },
};

const failed = (what: string, values: NonNullable<Message['values']>) =>
  fail(
    { id: `rule.sponsored-without-content.observed-${what}`, values },
    { id: 'rule.sponsored-without-content.expected' },
  );
