import type { CompanyView, PopupActions, PopupView } from './popup-view';
import { nextToVisit } from './plan-list';
import { Button } from '../shared/button';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { companyHash, EXPORT_HASH, firstView, hashOf, noFilter } from '../dashboard/view';
import { undecidedAmong } from '../../utils/report/summary';
import './popup-footer.css';

interface PopupFooterProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** Where to go from here: the next channel of the plan or, once all are visited, the decisions; the file, the dashboard. */
export function PopupFooter({ view, actions }: PopupFooterProps) {
  const { t } = useTexts();
  const { company, profile } = view;
  const next = company.state === 'chosen' ? nextToVisit(company.summary, profile?.line?.id) : undefined;
  const undecided = company.state === 'chosen' ? undecidedAmong(company.summary.lines).length : 0;
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
      {!next && undecided > 0 && (
        <Button look="primary" onClick={() => actions.openDashboard(undecidedHash(company))}>
          {t('popup.decide', { count: undecided })}
        </Button>
      )}
      <span class="popup-footer-space" />
      {company.state !== 'first-run' && (
        <Button look="quiet" onClick={() => actions.openDashboard(EXPORT_HASH)}>
          {t('popup.export')}
        </Button>
      )}
      <Button look="quiet" onClick={() => actions.openDashboard(hashFor(company))}>
        {t('popup.dashboard')}
      </Button>
    </footer>
  );
}

/** The dashboard as it was left where no company is chosen. */
const hashFor = (company: CompanyView): string =>
  company.state === 'chosen' ? companyHash(company.summary.plan.id) : '';

/** The dashboard's channels on which nothing is decided yet. */
const undecidedHash = (company: CompanyView): string =>
  company.state === 'chosen'
    ? hashOf({
        ...firstView,
        place: { in: 'company', id: company.summary.plan.id },
        filter: { ...noFilter, decision: 'none' },
      })
    : '';
