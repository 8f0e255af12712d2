import type { Texts } from '../../../utils/i18n/texts';
import { dayIn } from '../../../utils/plan/calendar';
import type { LastPostSeen } from '../../../utils/report/pictures/last-posts';

/** What is known of a last post, in days of the calendar: they stay true however long ago the page was read. */
export function lastPostDays({ t, day }: Texts, seen: LastPostSeen, timeZone: string): string {
  if (seen.what === 'not-visited') return t('state.not-visited');
  if (seen.what === 'unknown') return t('last-posts.unknown', { reason: t(`reason.${seen.reason}`) });
  const { notBefore, notAfter } = seen;
  if (seen.what === 'open') return t('post.open-brief', { day: day(notBefore, timeZone) });
  const isOneDay = dayIn(timeZone, notBefore) === dayIn(timeZone, notAfter);
  const from = day(notBefore, timeZone);
  return isOneDay ? from : t('last-posts.span', { from, until: day(notAfter, timeZone) });
}
