import { useMemo } from 'preact/hooks';
import { carriedOver } from '../../../utils/plan/carry-over';
import type { Plan } from '../../../utils/plan/plan';
import type { Summary } from '../../../utils/report/summary';
import { INBOX } from '../../../utils/store/channels';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { Dialog, DialogButtons } from '../dialog';
import type { PlanEdits } from '../plan/use-plan-edits';
import { useWholeSurvey } from '../survey-context';
import { useTools } from '../tools';
import { FillInChoice } from './fill-in-choice';
import { SourceChoice } from './source-choice';
import { useFillIn } from './use-fill-in';

interface FillInDialogProps extends Pick<PlanEdits, 'plan' | 'edit'> {
  readonly summary: Summary;
  readonly onClose: () => void;
}

/** Fills parts of a plan in from elsewhere: empty ones, and others only where the auditor says so. */
export function FillInDialog({ plan, edit, summary, onClose }: FillInDialogProps) {
  const { t } = useTexts();
  const { actions, attempt, say } = useTools();
  const survey = useWholeSurvey();
  const others = useMemo(
    () => survey?.companies.flatMap((one) => (one.plan.id === plan.id ? [] : [one.plan])) ?? [],
    [survey, plan.id],
  );
  const lines = useMemo(() => [...summary.unplanned, ...(survey?.inbox ?? [])], [summary, survey]);
  const fillIn = useFillIn({ plan, plans: others, lines });
  const { source, taken, count } = fillIn;
  const isOfChannels = source.from === 'audited';

  const fill = () => {
    if (count === 0) return;
    const filled = fillIn.fill(plan);
    const change = (from: Plan, to: Plan) => (now: Plan) => carriedOver(from, to, now);
    const fromInbox = isOfChannels ? taken.filter(({ line }) => line.plan === null) : [];
    const takeBack = async () => {
      await attempt(actions.editPlan(plan.id, change(filled, plan), true));
      // What a plan names leaves the inbox; once it no longer does, it can wait there again.
      for (const { line } of fromInbox)
        if (line.channel) await attempt(actions.assign(line.channel.id, INBOX));
    };
    edit(change(plan, filled), 'at-once');
    onClose();
    say(t(isOfChannels ? 'fill-in.channels-planned' : 'fill-in.done', { count }), () => void takeBack());
  };
  return (
    <Dialog title={t('fill-in.title', { name: plan.company.name })} onClose={onClose} wide>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          fill();
        }}
      >
        <SourceChoice
          {...fillIn}
          label={t('fill-in.from')}
          nothing={t('fill-in.choose')}
          audited={t('fill-in.audited')}
          plans={others}
        />
        <FillInChoice fillIn={fillIn} plan={plan} />
        <DialogButtons>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" disabled={count === 0}>
            {t(isOfChannels ? 'fill-in.plan-channels' : 'fill-in.do', { count })}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
