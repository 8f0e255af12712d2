import { useRef } from 'preact/hooks';
import type { Plan } from '../../../utils/plan/plan';
import { puttingBack, valueAt, type PastChange } from '../../../utils/report/plan-history/past-edits';
import { placeOf, valueWords } from '../../../utils/report/plan-history/past-words';
import { sameJson } from '../../../utils/plan/field-changes';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';

/** Parts of the plan that have a history of their own elsewhere; there they are changed. */
const KEPT_ELSEWHERE: readonly (string | undefined)[] = ['decisions', 'setAside', 'rounds'];

interface PastChangeItemProps {
  readonly change: PastChange;
  readonly plan: Plan;
  readonly onPutBack: (change: PastChange, place: string) => void;
}

/** One value that was changed: where, from what to what, and a way back. */
export function PastChangeItem({ change, plan, onPutBack }: PastChangeItemProps) {
  const texts = useTexts();
  const { t } = texts;
  const item = useRef<HTMLLIElement>(null);
  const steps = placeOf(texts, change);
  const place = steps.map(({ words }) => words).join(' › ');
  const { did, became, path } = change;
  const standsNow = did !== 'moved' && did !== 'lost' && sameJson(valueAt(plan, path), became);
  const isOffered = !KEPT_ELSEWHERE.includes(path[0]) && puttingBack(change, plan) !== null;
  const back = isOffered && (
    <Button
      look="quiet"
      aria-label={t(did === 'added' ? 'edits.remove-named' : 'edits.put-back-named', { place })}
      onClick={() => {
        onPutBack(change, place);
        // The button goes as soon as the value stands there.
        item.current?.focus();
      }}
    >
      {t(did === 'added' ? 'edits.remove' : 'edits.put-back')}
    </Button>
  );
  return (
    <li ref={item} class="past-change" tabIndex={-1}>
      <p class="past-change-place">
        {steps.map(({ words, isName }, at) => (
          <span key={at}>
            {at > 0 && ' › '}
            {isName ? <bdi>{words}</bdi> : words}
          </span>
        ))}
      </p>
      {did === 'moved' && <p>{t('edits.moved')}</p>}
      {(did === 'changed' || did === 'removed') && (
        <p>
          <span class="quiet">{t(did === 'removed' ? 'edits.removed' : 'edits.was')}: </span>
          <del>
            <bdi>{valueWords(texts, change, 'was')}</bdi>
          </del>
          {back}
        </p>
      )}
      {(did === 'changed' || did === 'added' || did === 'lost') && (
        <p>
          <span class="quiet">{t(did === 'added' ? 'edits.added' : 'edits.became')}: </span>
          <ins>
            <bdi>{valueWords(texts, change, 'became')}</bdi>
          </ins>
          {did === 'added' && back}
        </p>
      )}
      {did === 'lost' && <p class="quiet">{t('edits.lost')}</p>}
      {standsNow && <p class="quiet">{t('edits.stands')}</p>}
    </li>
  );
}
