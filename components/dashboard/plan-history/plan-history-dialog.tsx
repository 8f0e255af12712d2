import { useState } from 'preact/hooks';
import { withChanges } from '../../../utils/plan/field-changes';
import { planSchema, type Plan } from '../../../utils/plan/plan';
import { puttingBack, type PastChange } from '../../../utils/report/plan-history/past-edits';
import { Button } from '../../shared/button';
import { EmptyState } from '../../shared/empty-state';
import { useTexts } from '../../shared/texts-context';
import type { PlanEdit } from '../actions';
import { Dialog } from '../dialog';
import { PastEditItem } from './past-edit-item';
import { usePastEdits } from './use-past-edits';
import './plan-history.css';

/** So many edits are shown at first, and so many more at each asking. */
const PAGE = 30;

interface PlanHistoryDialogProps {
  /** As it is stored. */
  readonly stored: Plan;
  /** With edits that are not stored yet. */
  readonly plan: Plan;
  readonly edit: (change: PlanEdit, when: 'apart') => void;
  readonly onClose: () => void;
}

/** What was edited in the plan, by whom and when, on whichever side of a merge; and what stood there before. */
export function PlanHistoryDialog({ stored, plan, edit, onClose }: PlanHistoryDialogProps) {
  const { t } = useTexts();
  const past = usePastEdits(stored);
  const [count, setCount] = useState(PAGE);
  const [said, setSaid] = useState('');
  const putBack = (change: PastChange, place: string) => {
    const put = putBackIn(change);
    if (!planSchema.safeParse(put(plan)).success) {
      setSaid(t('edits.put-back-refused'));
      return;
    }
    edit(put, 'apart');
    // The new entry above must not push the one that holds the focus off the list.
    setCount((shown) => shown + 1);
    setSaid(t('edits.put-back-done', { place }));
  };
  return (
    <Dialog title={t('edits.title')} onClose={onClose} wide>
      <div class="plan-history">
        <p class="quiet">{t('edits.what')}</p>
        {/* Where nothing is said it is still there: a live region that comes with its words is not heard. */}
        <p role="status" class="plan-history-said">
          {past.state === 'loading' ? t('edits.loading') : said}
        </p>
        {past.state === 'failed' && (
          <p role="alert">{t('edits.failed', { why: t(`problem.${past.problem}`) })}</p>
        )}
        {past.state === 'read' && past.edits.length === 0 && (
          <EmptyState title={t('edits.none')}>
            <p>{t('edits.none-hint')}</p>
          </EmptyState>
        )}
        {past.state === 'read' && past.edits.length > 0 && (
          <>
            <ol class="plan-history-edits">
              {past.edits.slice(0, count).map((one) => (
                <PastEditItem key={one.id} edit={one} plan={plan} onPutBack={putBack} />
              ))}
            </ol>
            {past.edits.length > count && (
              <div>
                <Button onClick={() => setCount(count + PAGE)}>{t('edits.older')}</Button>
              </div>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

/** The edit that puts back what stood there; made on a plan in which it has no place any more it changes nothing. */
const putBackIn =
  (change: PastChange): PlanEdit =>
  (now) => {
    const back = puttingBack(change, now);
    return back ? (withChanges(now, [back]) as Plan) : now;
  };
