import { calmOf } from '../../../utils/audit/calm';
import type { ChannelSubject } from '../../../utils/audit/finding';
import { dayIn, dayValue } from '../../../utils/plan/calendar';
import { useTexts } from '../../shared/texts-context';
import './decisions.css';

/** Why a channel is not held against its rhythm: it is parked, closing or in a planned pause. */
export function CalmNote({ subject }: { readonly subject: ChannelSubject }) {
  const { t } = useTexts();
  const { plan, planned, reading } = subject;
  // A page's posts are judged as of the moment at which it was read.
  const judgedAt = reading?.readAt ?? Date.now();
  const calm = calmOf(subject, judgedAt);
  if (calm === null) return null;
  if (calm !== 'paused') return <p class="calm-note">{t(`calm.${calm}`)}</p>;
  const day = dayIn(plan.company.timeZone, judgedAt);
  const pause = planned?.pauses.find(({ from, until }) => from <= day && day <= until);
  if (!pause) return null;
  const isOver = pause.until < dayIn(plan.company.timeZone, Date.now());
  return (
    <p class="calm-note">
      {t(isOver ? 'calm.paused-then' : 'calm.paused', { until: dayValue(pause.until) })}
    </p>
  );
}
