import { useMemo, useState } from 'preact/hooks';
import { newPlan } from '../../utils/plan/plan';
import { templates } from '../../utils/plan/templates/templates';
import type { ChannelLine } from '../../utils/report/channel-line';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { Dialog, DialogButtons } from './dialog';
import { FillInChoice } from './fill-in/fill-in-choice';
import { SourceChoice } from './fill-in/source-choice';
import { useFillIn } from './fill-in/use-fill-in';
import { FIRST_PLAN_FIELD } from './plan/plan-editor';
import { companyName } from './plan/plan-values';
import { useWholeSurvey } from './survey-context';
import { useTools } from './tools';
import { useOnce } from './use-once';
import { firstView } from './view';

/**
 * Asks for the name of a new company and leads to its plan: an empty one, unless a template, another company or channels
 * of the inbox are to begin with.
 */
export function NewCompanyDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts();
  const { t } = texts;
  const { actions, attempt, show, focusSoon, say } = useTools();
  const survey = useWholeSurvey();
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const { isBusy, once } = useOnce();
  const blank = useMemo(() => newPlan('', Date.now()), []);
  const plans = useMemo(() => survey?.companies.map(({ plan }) => plan) ?? [], [survey]);
  const fillIn = useFillIn({ plan: blank, plans, lines: survey?.inbox ?? noLines });
  const { source, suggested } = fillIn;

  /** The company with what it begins with. */
  const begin = async (companyName: string) => {
    const size = templates.find(({ id }) => source.from === 'template' && id === source.id)?.size;
    const { company } = blank;
    const plan = fillIn.fill({
      ...blank,
      company: { ...company, name: companyName, size: size ?? company.size },
    });
    await actions.putPlan(plan);
    return plan.id;
  };
  const create = async () => {
    const taken = companyName(name);
    if ('refusal' in taken) {
      setError(texts.say(taken.refusal));
      return;
    }
    const isEmpty = source.from === 'nothing';
    const id = await attempt(isEmpty ? actions.createCompany(taken.value) : begin(taken.value));
    if (id === undefined) return;
    onClose();
    show({ ...firstView, place: { in: 'company', id }, tab: 'plan' });
    focusSoon(FIRST_PLAN_FIELD);
    if (!isEmpty)
      say(t('fill-in.begun', { name: taken.value }), () => {
        void attempt(actions.deletePlan(id));
        show(firstView);
      });
  };
  return (
    <Dialog title={t('company.new')} onClose={onClose} wide={source.from !== 'nothing'}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          once(create);
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
        <SourceChoice
          {...fillIn}
          label={t('fill-in.begin-with')}
          nothing={t('fill-in.nothing')}
          audited={suggested.length > 0 ? t('fill-in.inbox') : null}
          plans={plans}
        />
        <FillInChoice fillIn={fillIn} plan={blank} />
        <DialogButtons>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" disabled={isBusy}>
            {t('company.create')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

const noLines: readonly ChannelLine[] = [];
