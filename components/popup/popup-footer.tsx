import type { PopupActions, PopupView } from './popup-view';
import { BackupLine } from './backup-line';
import { nextStep, type NextStep } from './plan-list';
import { Button } from '../shared/button';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { companyHash, EXPORT_HASH, firstView, hashOf, noFilter, type View } from '../dashboard/view';
import type { PlanId } from '../../utils/plan/plan';
import './popup-footer.css';

interface PopupFooterProps {
  /** `null` until it is put together: what is the same for every page stands there at once. */
  readonly view: PopupView | null;
  /** True where a month of work is in no backup: below a whole plan nobody would see it. */
  readonly isBackupDue?: boolean;
  readonly actions: PopupActions;
}

/**
 * Where to go from here: the next step of the company's audit; the file; the dashboard, as it was left where no company
 * is chosen.
 */
export function PopupFooter({ view, isBackupDue = false, actions }: PopupFooterProps) {
  const { t } = useTexts();
  const company = view?.company;
  const summary = company?.state === 'chosen' ? company.summary : null;
  const step = summary && nextStep(summary, view?.profile?.line?.id);
  return (
    <footer class="popup-footer">
      {isBackupDue && <BackupLine actions={actions} />}
      {summary && step && <StepButton step={step} planId={summary.plan.id} actions={actions} />}
      <span class="popup-footer-space" />
      {company && company.state !== 'first-run' && (
        <Button look="quiet" onClick={() => actions.openDashboard(EXPORT_HASH)}>
          {t('popup.export')}
        </Button>
      )}
      <Button look="quiet" onClick={() => actions.openDashboard(summary ? companyHash(summary.plan.id) : '')}>
        {t('popup.dashboard')}
      </Button>
    </footer>
  );
}

interface StepButtonProps {
  readonly step: NextStep;
  readonly planId: PlanId;
  readonly actions: PopupActions;
}

/** The next step as a button. The report is no more than an offer: by then nothing is left to do. */
function StepButton({ step, planId, actions }: StepButtonProps) {
  const { t } = useTexts();
  const place = { in: 'company', id: planId } as const;
  const open = (over: Partial<View>) => () => actions.openDashboard(hashOf({ ...firstView, place, ...over }));
  switch (step.is) {
    case 'visit': {
      const { platform, label, url } = step.line;
      return (
        <Button
          look="primary"
          title={`${platformName(platform)}: ${label}`}
          onClick={() => actions.visit(url)}
        >
          {t('popup.next')}
        </Button>
      );
    }
    case 'decide':
      return (
        <Button look="primary" onClick={open({ filter: { ...noFilter, decision: 'none' } })}>
          {t('popup.decide', { count: step.count })}
        </Button>
      );
    case 'by-hand':
      return (
        <Button look="primary" title={step.line.label} onClick={open({ open: step.line.id })}>
          {t('popup.by-hand', { platform: platformName(step.line.platform) })}
        </Button>
      );
    case 'report':
      return <Button onClick={open({ tab: 'report' })}>{t('popup.report')}</Button>;
  }
}
