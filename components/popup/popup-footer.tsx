import type { PopupActions, PopupView } from './popup-view';
import { Button } from '../shared/button';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import type { ChannelLine } from '../../utils/report/channel-line';
import './popup-footer.css';

interface PopupFooterProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** Where to go from here: the next channel of the plan, the file, the dashboard. */
export function PopupFooter({ view, actions }: PopupFooterProps) {
  const { t } = useTexts();
  const next = nextChannel(view);
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
      {view.company.state !== 'first-run' && (
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

/** The next channel to visit that is not the one in the tab. */
function nextChannel({ company, profile }: PopupView): ChannelLine | undefined {
  if (company.state !== 'chosen') return undefined;
  return company.summary.toVisit.find(({ id, url }) => url !== '' && id !== profile?.line?.id);
}

function dashboardView({ company }: PopupView): string {
  return company.state === 'chosen' ? `#company=${encodeURIComponent(company.summary.plan.id)}` : '';
}
