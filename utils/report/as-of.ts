/** What was seen of a channel stays as of its day: told on a later one, it says which day that was. */
import type { Texts } from '../i18n/texts';
import { dayIn, dayValue } from '../plan/calendar';
import { isKnown, type EpochMs, type Reading } from '../reading/reading';
import type { ChannelLine } from './channel-line';

type Dated = Pick<ChannelLine, 'plan' | 'judgedAt'>;

/**
 * The age of a line's last post in these words, with the day from which it counts where that is not the one on which it
 * is told. Where nothing is known, nothing grows old.
 */
export function ageAsOf(texts: Texts, line: Dated, { lastPost, readAt }: Reading, age: string): string {
  const day = isKnown(lastPost) ? earlierDay(texts, line, readAt) : null;
  return day === null ? age : texts.t('line.age-as-of', { age, day });
}

/** Why a line's page tells of no posts, such as that the account is private, with the day of which that is known. */
export function pageStateAsOf(texts: Texts, line: Dated, { state, readAt }: Reading): string {
  const [words, day] = [texts.t(`state.${state}`), earlierDay(texts, line, readAt)];
  return day === null ? words : texts.t('line.state-as-of', { state: words, day });
}

/**
 * The day of a moment in words, by the company's calendar, else the auditor's; without its year where that is this one.
 * `null` where it is the day on which the line was judged.
 */
function earlierDay(texts: Texts, { plan, judgedAt }: Dated, at: EpochMs): string | null {
  const zone = plan?.company.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [day, today] = [dayIn(zone, at), dayIn(zone, judgedAt)];
  if (day === today) return null;
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? texts.t('line.day-of-year', { day: dayValue(day) }) : texts.day(at, zone);
}
