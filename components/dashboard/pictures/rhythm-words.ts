import type { Texts } from '../../../utils/i18n/texts';
import { dayValue } from '../../../utils/plan/calendar';
import type { Rhythm, RhythmDay } from '../../../utils/report/pictures/rhythm';

type Seen = 'whole' | 'part' | 'to-come';

export const seenOf = ({ isToCome, isWhole }: RhythmDay): Seen =>
  isToCome ? 'to-come' : isWhole ? 'whole' : 'part';

const valuesOf = (day: RhythmDay) => ({
  seen: seenOf(day),
  posts: day.posts,
  planned: day.isPlanned ? 'yes' : 'no',
});

/** A day of the rhythm in a sentence. */
export const dayText = ({ t }: Texts, day: RhythmDay): string =>
  t('rhythm.cell', { ...valuesOf(day), day: dayValue(day.day) });

/** The same where the day is known from its row and column. */
export const briefDayText = ({ t }: Texts, day: RhythmDay): string => t('rhythm.brief', valuesOf(day));

/** What the rhythm proves, in a few sentences. */
export const rhythmText = ({ t }: Texts, { weeks, posts, whole, vague, planned }: Rhythm): string =>
  t('rhythm.caption', { weeks: weeks.length, posts, whole, vague, planned: planned.days, met: planned.met });
