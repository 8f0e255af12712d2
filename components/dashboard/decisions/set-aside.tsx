import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../../utils/audit/finding';
import { nameToKeep, withoutSetAside, withSetAside } from '../../../utils/plan/decide';
import type { Plan } from '../../../utils/plan/plan';
import { markIn } from '../../../utils/plan/said-of';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import type { PlanEdit } from '../actions';
import { useTools } from '../tools';
import { useOnce } from '../use-once';
import './decisions.css';

interface SetAsideProps {
  readonly finding: Finding;
  readonly plan: Plan;
  /** The names of the channel that it is about; `null` for one about the company. */
  readonly names: readonly string[] | null;
  /** What takes the focus once the warning has moved to another group. */
  readonly landing: string;
}

/** Sets a warning aside with a reason, or takes up again one that is. */
export function SetAside({ finding, plan, names, landing }: SetAsideProps) {
  const { t, say: words } = useTexts();
  const { actions, attempt, focusSoon, say } = useTools();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, once } = useOnce();
  const title = words({ id: `rule.${finding.rule}.title` });
  const edit = (change: PlanEdit) => attempt(actions.editPlan(plan.id, change));

  const setAside = async (reason: string) => {
    const by = (await attempt(actions.auditor())) ?? '';
    const at = Date.now();
    const after = await edit((now) => {
      const about = names && (nameToKeep(now, names) ?? null);
      return withSetAside(now, finding.rule, about, reason, by, at, names ? markIn(names) : undefined);
    });
    if (!after) return;
    focusSoon(landing);
    say(t('aside.done', { title }), () => void edit((now) => withoutSetAside(now, finding.rule, names)));
  };
  const resume = async () => {
    const was = finding.setAside;
    const after = await edit((now) => withoutSetAside(now, finding.rule, names));
    if (!after || !was) return;
    focusSoon(landing);
    say(
      t('aside.resumed', { title }),
      () =>
        void edit((now) => withSetAside(now, was.rule, was.about, was.reason, was.by, was.at, was.account)),
    );
  };

  if (finding.setAside)
    return (
      <Button disabled={isBusy} onClick={() => once(resume)}>
        {t('aside.resume')}
      </Button>
    );
  return isAsking ? (
    <ReasonForm
      isBusy={isBusy}
      onReason={(reason) => once(() => setAside(reason))}
      onCancel={() => setAsking(false)}
    />
  ) : (
    <Button look="quiet" onClick={() => setAsking(true)}>
      {t('aside.set')}
    </Button>
  );
}

interface ReasonFormProps {
  readonly isBusy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks in place why; Enter keeps the reason, Escape closes only this. */
function ReasonForm({ isBusy, onReason, onCancel }: ReasonFormProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Before anything is drawn: what is typed right after Enter belongs into the field.
  useLayoutEffect(() => field.current?.focus(), []);
  const cancelOnEscape = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const submit = () => {
    if (reason.trim() !== '') onReason(reason);
    else {
      setMissing(true);
      field.current?.focus();
    }
  };
  return (
    <form
      class="set-aside-form"
      onKeyDown={cancelOnEscape}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={t('aside.reason')} {...(isMissing && { error: t('aside.reason-missing') })}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="text"
            dir="auto"
            autocomplete="off"
            aria-required="true"
            maxLength={2000}
            value={reason}
            onInput={(event) => {
              setReason(event.currentTarget.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <div class="set-aside-buttons">
        <Button type="submit" disabled={isBusy}>
          {t('aside.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('aside.cancel')}
        </Button>
      </div>
    </form>
  );
}
