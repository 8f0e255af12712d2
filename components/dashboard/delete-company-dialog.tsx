import { useState } from 'preact/hooks';
import type { Plan } from '../../utils/plan/plan';
import { isMadeUpPlan } from '../../utils/plan/samples/made-up';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { Dialog, DialogButtons } from './dialog';
import { PLACE_TITLE_ID } from './place-header';
import { useTools } from './tools';
import { firstView } from './view';

interface DeleteCompanyDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** Asks for the company's name: its plan cannot be brought back. */
export function DeleteCompanyDialog({ plan, onClose }: DeleteCompanyDialogProps) {
  const { t } = useTexts();
  const { actions, attempt, say, show, view, focusSoon } = useTools();
  const { name } = plan.company;
  const isSample = isMadeUpPlan(plan.id);
  const [typed, setTyped] = useState('');
  const isNamed = typed.trim().normalize() === name.trim().normalize();
  const remove = async () => {
    const done = await attempt(actions.deletePlan(plan.id).then(() => true));
    if (!done) return;
    onClose();
    show({ ...firstView, sort: view.sort }, 'adjust');
    // The button that led here is gone with the company.
    focusSoon(`#${PLACE_TITLE_ID}`);
    say(t(isSample ? 'plan.deleted-sample' : 'plan.deleted', { name }));
  };
  return (
    <Dialog title={t('plan.delete-title', { name })} onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) void remove();
        }}
      >
        <p>{t(isSample ? 'plan.delete-what-sample' : 'plan.delete-what')}</p>
        <Field label={t('plan.delete-ask', { name })}>
          {(control) => (
            <input
              {...control}
              type="text"
              dir="auto"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <DialogButtons>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button look="danger" type="submit" disabled={!isNamed}>
            {t('plan.delete')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
