import { useEffect, useId, useState } from 'preact/hooks';
import { valueOf } from '../../../utils/reading/reading';
import { newId } from '../../../utils/plan/fields';
import type { Plan, PlanId } from '../../../utils/plan/plan';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { INBOX } from '../../../utils/store/channels';
import { readingByHand } from '../../../utils/store/hand-reading';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { Handle } from '../../shared/handle';
import { useTexts } from '../../shared/texts-context';
import { Dialog, DialogButtons } from '../dialog';
import { useTools } from '../tools';
import { useOnce } from '../use-once';
import { emptyHandForm, seenIn, type HandForm, type HandProblems } from './by-hand-form';
import { PageFields } from './by-hand-page-fields';
import { HandText } from './hand-text';

interface ByHandDialogProps {
  /** The channel that was seen; `null` where it is asked for. */
  readonly line: ChannelLine | null;
  /** For whose plan; `INBOX` for nobody's. */
  readonly planId: PlanId;
  /** The companies to choose from, where none is given. */
  readonly plans: readonly Plan[];
  readonly onClose: () => void;
}

/** Asks what somebody saw of a channel that no reader covers, and keeps it as an audit. */
export function ByHandDialog({ line, planId, plans, onClose }: ByHandDialogProps) {
  const { t, language } = useTexts();
  const { actions, attempt, say, show, view } = useTools();
  // One form is one audit, however often it is sent.
  const [id] = useState(newId);
  const [knownName] = useState(() => (line?.reading && valueOf(line.reading.account.name)) ?? '');
  const [form, setForm] = useState<HandForm>(() => ({
    ...emptyHandForm(Date.now()),
    platform: line?.platform ?? '',
    name: knownName,
  }));
  const [company, setCompany] = useState(planId);
  const [problems, setProblems] = useState<HandProblems>({});
  const { isBusy, once } = useOnce();
  const formId = useId();
  useEffect(
    () =>
      void attempt(actions.auditor()).then((name) =>
        // What was typed meanwhile stays.
        setForm((now) => ({ ...now, seenBy: now.seenBy || (name ?? '') })),
      ),
    [],
  );
  useEffect(() => focusFirstWrong(formId), [problems]);

  const set = (changed: Partial<HandForm>) => setForm((now) => ({ ...now, ...changed }));
  const keep = async () => {
    const zone =
      (line?.plan ?? plans.find((plan) => plan.id === company))?.company.timeZone ??
      Intl.DateTimeFormat().resolvedOptions().timeZone;
    const aliases = line?.channel?.aliases ?? [];
    const place = line?.url ? { platform: line.platform, url: line.url } : null;
    const told = seenIn(form, { place, zone, now: Date.now(), language, aliases, knownName });
    if ('problems' in told) {
      setProblems(told.problems);
      return;
    }
    const reading = readingByHand(told.seen, zone);
    const { seenBy, note } = form;
    const channelId = await attempt(actions.enterByHand({ id, reading, planId: company, seenBy, note }));
    if (channelId === undefined) return;
    onClose();
    say(t('hand.kept', { name: form.name.trim() || told.seen.url }));
    show({ ...view, open: channelId });
  };
  const field = { form, problems, onChange: set };
  return (
    <Dialog title={t('hand.title')} onClose={onClose} wide>
      <form
        id={formId}
        class="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          once(keep);
        }}
      >
        {line?.url ? (
          <p>
            <Handle>{line.url}</Handle>
          </p>
        ) : (
          <div class="hand-fields">
            <HandText {...field} name="address" label={t('hand.address')} inputMode="url" />
            <HandText
              {...field}
              name="platform"
              label={t('hand.platform')}
              hint={t('hand.platform-hint')}
              most={30}
            />
          </div>
        )}
        {planId === INBOX && !line?.plan && <CompanyChoice {...{ company, plans }} onChoose={setCompany} />}
        <PageFields {...field} />
        <DialogButtons>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" disabled={isBusy}>
            {t('hand.save')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

/** Beside the field stands what is wrong with it. */
const focusFirstWrong = (formId: string): void =>
  document.getElementById(formId)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();

interface CompanyChoiceProps {
  readonly company: PlanId;
  readonly plans: readonly Plan[];
  readonly onChoose: (company: PlanId) => void;
}

function CompanyChoice({ company, plans, onChoose }: CompanyChoiceProps) {
  const { t } = useTexts();
  return (
    <Field label={t('hand.company')}>
      {(control) => (
        <select {...control} value={company} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value={INBOX}>{t('channel.belongs-to-nobody')}</option>
          {plans.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {plan.company.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
