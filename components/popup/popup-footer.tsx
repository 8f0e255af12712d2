import type { PopupActions, PopupView } from './popup-view';
import { nextToVisit } from './plan-list';
import { Button } from '../shared/button';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import './popup-footer.css';

interface PopupFooterProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** Where to go from here: the next channel of the plan, the file, the dashboard. */
export function PopupFooter({ view, actions }: PopupFooterProps) {
  const { t } = useTexts();
  const { company, profile } = view;
  const next = company.state === 'chosen' ? nextToVisit(company.summary, profile?.line?.id) : undefined;
  return (
    <footer class="popup-footer">
      {next && (
        <Button
          look="primary"
          title={`${platformName(next.platform)}: ${next.label}`}
          onClick={() => actions.visit(next.url)}
        >
          {t('popup.next')}
        </Button>
      )}
      <span class="popup-footer-space" />
      {company.state !== 'first-run' && (
        <Button look="quiet" onClick={() => actions.openDashboard('#export')}>
          {t('popup.export')}
        </Button>
      )}
      <Button look="quiet" onClick={() => actions.openDashboard(dashboardView(view))}>
        {t('popup.dashboard')}
      </Button>
    </footer>
  );
}

function dashboardView({ company }: PopupView): string {
  return company.state === 'chosen' ? `#company=${encodeURIComponent(company.summary.plan.id)}` : '';
}
