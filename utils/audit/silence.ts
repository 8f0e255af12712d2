/** Whether a channel has been silent for too long, and whether it was meant to be. */
import { isKnown, type EpochMs } from '../reading/reading';
import { calmOf } from './calm';
import type { ChannelSubject } from './finding';
import { silenceOf } from './pauses';
import { ageOf, inWholeDays, isStale, levelOf, type Span, type StalenessLevel } from './staleness';

/** What can be said of the time since a channel's last visible post. All days are whole ones. */
export type Silence =
  /** It is calm, or planned pauses alone make the silence long. */
  | { readonly is: 'meant' }
  /** Never visited, or the last post is unknown. */
  | { readonly is: 'unknown' }
  | { readonly is: 'short' }
  /**
   * For `days` no visible post, of which `held` lie outside planned pauses. `level`: stale or worse, by `held`: a channel
   * that rests for half a year by plan is not abandoned when it comes back a month late.
   */
  | { readonly is: 'long'; readonly days: Span; readonly held: Span; readonly level: StalenessLevel }
  /** `open`: newer posts may be hidden; `pause`: it depends on whether the post came before or in a planned pause. */
  | { readonly is: 'unclear'; readonly days: Span; readonly why: 'open' | 'span' | 'pause' };

/** How the channel's silence stands to the day from which it is stale. `today` counts where it was never visited. */
export function judgeSilence(subject: ChannelSubject, today: EpochMs): Silence {
  const { plan, planned, reading, staleness } = subject;
  if (calmOf(subject, reading?.readAt ?? today) !== null) return { is: 'meant' };
  if (!reading || !isKnown(reading.lastPost)) return { is: 'unknown' };
  const { value: lastPost } = reading.lastPost;
  const { thresholds } = staleness;
  const days = inWholeDays(ageOf(lastPost, reading.readAt));
  if (days.most <= thresholds.stale) return { is: 'short' };
  const held = inWholeDays(silenceOf(lastPost, reading.readAt, planned?.pauses ?? [], plan.company.timeZone));
  if (held.most <= thresholds.stale) return { is: 'meant' };
  const level = levelOf(held, thresholds);
  if (level !== 'cannot-tell' && isStale(level)) return { is: 'long', days, held, level };
  if (lastPost.open) return { is: 'unclear', days, why: 'open' };
  return { is: 'unclear', days, why: days.least > thresholds.stale ? 'pause' : 'span' };
}

/** True where the channel may be silent: it is calm, or planned pauses alone make its silence long. */
export const mayBeSilent = (subject: ChannelSubject, today: EpochMs): boolean =>
  judgeSilence(subject, today).is === 'meant';
