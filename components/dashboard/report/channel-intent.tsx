import type { Texts } from '../../../utils/i18n/texts';
import { dayValue } from '../../../utils/plan/calendar';
import type { Decision } from '../../../utils/plan/parts/decisions';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { whoseOf, type ChannelLine } from '../../../utils/report/channel-line';
import { cadenceText } from '../../../utils/report/wording';
import { MarkBadge } from '../../shared/mark-badge';
import { useTexts } from '../../shared/texts-context';
import { Fact } from './channel-evidence';

interface ChannelIntentProps {
  readonly line: ChannelLine;
  /** The day until which the decision was to be carried out has passed. */
  readonly isOverdue: boolean;
}

/** What the plan means to do with a channel, whose it is, and what was decided on it. */
export function ChannelIntent({ line, isOverdue }: ChannelIntentProps) {
  const texts = useTexts();
  const { t } = texts;
  const { planned, subject } = line;
  const role = whoseOf(line);
  return (
    <>
      {role !== 'own' && (
        <Fact term={t('report.fact.role')}>{t(role ? `role.${role}` : 'report.role-unsaid')}</Fact>
      )}
      <Fact term={t('report.fact.plan')}>
        {planned ? <bdi>{planText(texts, planned)}</bdi> : t('report.not-planned')}
      </Fact>
      {subject?.decision?.word && (
        <Fact term={t('decision.title')}>
          <Decided decision={subject.decision} isOverdue={isOverdue} />
        </Fact>
      )}
    </>
  );
}

function Decided({ decision, isOverdue }: { readonly decision: Decision; readonly isOverdue: boolean }) {
  const texts = useTexts();
  const { t, day } = texts;
  const { word, reason, actor, due } = decision;
  return (
    <>
      {word && <strong>{t(`decision.${word}`)}</strong>}
      {reason && (
        <>
          {' – '}
          <bdi>{reason}</bdi>
        </>
      )}
      <div class="report-proof">
        {t('report.decisions.actor')}: {actor ? <bdi>{actor}</bdi> : t('report.nobody')}
        {' · '}
        {t('report.decisions.due')}: {due ? day(dayValue(due), 'UTC') : t('report.no-day')}
        {isOverdue && (
          <>
            {' '}
            <MarkBadge mark="warning" word={t('report.overdue')} />
          </>
        )}
      </div>
    </>
  );
}

/** Rhythm, owner and rank, as far as the plan says. */
const planText = (texts: Texts, { cadence, owner, strategicAsset }: PlannedChannel): string =>
  [
    cadence ? cadenceText(texts, cadence) : texts.t('planned.no-cadence'),
    owner.trim() ? texts.t('report.owner', { owner: owner.trim() }) : texts.t('report.no-owner'),
    ...(strategicAsset ? [texts.t('report.asset')] : []),
  ].join(' · ');
