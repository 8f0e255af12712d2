import { useState } from 'preact/hooks';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { Dialog, DialogButtons } from './dialog';
import { FIRST_PLAN_FIELD } from './plan-editor';
import { companyName } from './plan-values';
import { useTools } from './tools';
import { firstView } from './view';

/** Asks for the name of a new company and leads to its plan. */
export function NewCompanyDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts();
  const { t } = texts;
  const { actions, attempt, show, focusSoon } = useTools();
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const create = async () => {
    const taken = companyName(name);
    if ('refusal' in taken) {
      setError(texts.say(taken.refusal));
      return;
    }
    const id = await attempt(actions.createCompany(taken.value));
    if (id === undefined) return;
    onClose();
    show({ ...firstView, place: { in: 'company', id }, tab: 'plan' });
    focusSoon(FIRST_PLAN_FIELD);
  };
  return (
    <Dialog title={t('company.new')} onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Field label={t('company.name')} {...(error && { error })}>
          {(control) => (
            <input
              {...control}
              type="text"
              dir="auto"
              autocomplete="organization"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <DialogButtons>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('company.create')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
