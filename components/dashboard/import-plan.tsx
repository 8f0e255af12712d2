import { useMemo, useState } from 'preact/hooks';
import type { Plan, PlanId } from '../../utils/plan/plan';
import { planFromJson } from '../../utils/plan/plan-file';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { DialogButtons } from './dialog';
import { PlanPreview } from './import-plan-preview';
import { FIRST_PLAN_FIELD } from './plan/plan-editor';
import { useTools } from './tools';
import { useOnce } from './use-once';
import { firstView } from './view';

interface PlanImportProps {
  readonly text: string;
  readonly plans: readonly Plan[];
  readonly onClose: () => void;
}

/** Adds a plan from its file, beside one of the same id or in its place. */
export function PlanImport({ text, plans, onClose }: PlanImportProps) {
  const { t } = useTexts();
  const { actions, attempt, say, show, focusSoon } = useTools();
  const file = useMemo(() => planFromJson(text), [text]);
  const plan = 'plan' in file ? file.plan : null;
  const same = plan ? (plans.find(({ id }) => id === plan.id) ?? null) : null;
  const [replaces, setReplaces] = useState(false);
  const { isBusy, once } = useOnce();

  const add = async () => {
    if (!plan) return;
    const stored = same && !replaces ? { ...plan, id: crypto.randomUUID() } : plan;
    if (!(await attempt(actions.putPlan(stored).then(() => true)))) return;
    onClose();
    show({ ...firstView, place: { in: 'company', id: stored.id }, tab: 'plan' });
    focusSoon(FIRST_PLAN_FIELD);
    say(t('importing.plan-added', { name: stored.company.name }), () => void takeBack(stored.id));
  };
  /** The plan that was here comes back; one that was not goes. */
  const takeBack = async (id: PlanId) => {
    if (same?.id === id) {
      await attempt(actions.putPlan(same));
      return;
    }
    await attempt(actions.deletePlan(id));
    show(firstView);
  };
  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        once(add);
      }}
    >
      <PlanPreview file={file} same={same} replaces={replaces} onReplaces={setReplaces} />
      <DialogButtons>
        <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        <Button look="primary" type="submit" disabled={!plan || isBusy}>
          {t(same && replaces ? 'importing.replace-plan' : 'importing.add-plan')}
        </Button>
      </DialogButtons>
    </form>
  );
}
