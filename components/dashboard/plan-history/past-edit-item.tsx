import { useState } from 'preact/hooks';
import type { Plan } from '../../../utils/plan/plan';
import type { PastChange, PastEdit } from '../../../utils/report/plan-history/past-edits';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { PastChangeItem } from './past-change-item';

/** So many changes of one edit are drawn at first: an imported table makes thousands. */
const SHOWN = 8;
/** And so many at most. */
const MOST_SHOWN = 500;

interface PastEditItemProps {
  readonly edit: PastEdit;
  readonly plan: Plan;
  readonly onPutBack: (change: PastChange, place: string) => void;
}

/** One edit: when, by whom, and each value that it changed. */
export function PastEditItem({ edit, plan, onPutBack }: PastEditItemProps) {
  const { t, moment } = useTexts();
  const { at, by, isBeginning, changes } = edit;
  const [isAll, setAll] = useState(false);
  return (
    <li class="past-edit">
      <p>
        <time dateTime={new Date(at).toISOString()}>{moment(at)}</time>
        <br />
        <span class="quiet">
          <bdi>{by || t('edits.by-nobody')}</bdi>
        </span>
      </p>
      <div>
        {isBeginning && <p>{t('edits.begin')}</p>}
        <ul class="past-changes">
          {changes.slice(0, isAll ? MOST_SHOWN : SHOWN).map((change, place) => (
            <PastChangeItem key={place} change={change} plan={plan} onPutBack={onPutBack} />
          ))}
        </ul>
        {changes.length > SHOWN && !isAll && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('edits.all-changes', { count: changes.length })}
          </Button>
        )}
      </div>
    </li>
  );
}
