import { dayIn } from '../../../../utils/plan/calendar';
import { averageScore, scoredAspects } from '../../../../utils/plan/equity';
import { equityAspects, type Equity } from '../../../../utils/plan/parts/channel';
import { withRemark, withScore } from '../../../../utils/plan/score';
import { useTexts } from '../../../shared/texts-context';
import { DateField, NumberField, WordsField } from '../fields';
import { ScoreBar } from '../score-bar';
import { MOST_SCORE } from '../score-input';
import type { GroupProps } from './group';

/** What the channel is worth beyond its number of readers. */
export function EquityFields({ channel, plan, onEdit, onLeave }: GroupProps) {
  const { t } = useTexts();
  const { equity } = channel;
  const average = averageScore(equity);
  const today = dayIn(plan.company.timeZone, Date.now());
  const change = (changed: (now: Equity | null) => Equity | null) =>
    onEdit((now) => ({ ...now, equity: changed(now.equity) }));
  return (
    <>
      <p class="quiet">{t('score.scale')}</p>
      <div class="plan-fields plan-fields-narrow">
        {equityAspects.map((aspect) => (
          <NumberField
            key={aspect}
            label={t(`aspect.${aspect}`)}
            hint={t(`aspect.${aspect}.what`)}
            most={MOST_SCORE}
            whole
            value={equity?.[aspect] ?? null}
            onValue={(score) => change((now) => withScore(now, aspect, score, today))}
            onLeave={onLeave}
          />
        ))}
      </div>
      <p class="score-average">
        {average !== null && <ScoreBar value={average} />}
        {average === null
          ? t('score.average-none')
          : t('score.average', { average, count: scoredAspects(equity) })}
      </p>
      {equity && (
        <div class="plan-fields">
          <WordsField
            label={t('score.note')}
            rows={2}
            value={equity.note}
            onValue={(note) => change((now) => withRemark(now, { note }))}
            onLeave={onLeave}
          />
          <DateField
            label={t('score.scoredOn')}
            value={equity.scoredOn}
            onValue={(scoredOn) => change((now) => withRemark(now, { scoredOn }))}
            onLeave={onLeave}
          />
        </div>
      )}
    </>
  );
}
