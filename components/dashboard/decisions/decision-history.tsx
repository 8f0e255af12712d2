import { dayValue } from '../../../utils/plan/calendar';
import type { Decision } from '../../../utils/plan/parts/decisions';
import { Disclosure } from '../../shared/disclosure';
import { useTexts } from '../../shared/texts-context';
import { byWhom } from './by-whom';

interface DecisionHistoryProps {
  /** Oldest first. */
  readonly earlier: readonly Decision[];
  readonly timeZone: string;
}

/** What was decided before, newest first. */
export function DecisionHistory({ earlier, timeZone }: DecisionHistoryProps) {
  const { t } = useTexts();
  if (earlier.length === 0) return null;
  return (
    <Disclosure
      class="decision-history"
      summary={<span class="quiet">{t('decision.history', { count: earlier.length })} </span>}
      word={t('decision.show')}
    >
      <ol class="history">
        {earlier.toReversed().map((decision) => (
          <EarlierDecision key={decision.id} decision={decision} timeZone={timeZone} />
        ))}
      </ol>
    </Disclosure>
  );
}

function EarlierDecision({ decision, timeZone }: { readonly decision: Decision; readonly timeZone: string }) {
  const texts = useTexts();
  const { t } = texts;
  const { word, reason, actor, due } = decision;
  return (
    <li class="history-entry">
      <strong>{word === null ? t('decision.was-withdrawn') : t(`decision.${word}`)}</strong>{' '}
      <span class="quiet">{byWhom(texts, decision, timeZone)}</span>
      {reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      {actor && (
        <p>
          {t('decision.was-actor')} <bdi>{actor}</bdi>
        </p>
      )}
      {due !== null && <p>{t('decision.was-due', { due: dayValue(due) })}</p>}
    </li>
  );
}
