import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';
import type { DashboardActions } from './actions';
import { ChannelPanel } from './channel-panel';
import { CompaniesNav } from './companies-nav';
import { DashboardHeader } from './dashboard-header';
import { ImportDialog } from './import-dialog';
import { KeysDialog } from './keys-dialog';
import { MainView } from './main-view';
import { NewCompanyDialog } from './new-company-dialog';
import { lineNamed, linesAt } from './records';
import { SettingsDialog } from './settings-dialog';
import { Toast, useToast } from './toast';
import { ToolsContext, type Tools } from './tools';
import { useAsked } from './use-asked';
import { useExport } from './use-export';
import { useKeys } from './use-keys';
import { useOtherExports } from './use-other-exports';
import { usePanelFocus } from './use-panel-focus';
import { useShownLines } from './use-shown-lines';
import { useSurvey } from './use-survey';
import { useView } from './use-view';
import { hashOf, SETTINGS_HASH } from './view';
import './dashboard.css';

type OpenDialog = 'import' | 'settings' | 'keys' | 'new-company' | null;

/** The whole dashboard. All that it knows and does comes through `actions`; what it shows stands in the hash. */
export function Dashboard({ actions }: { readonly actions: DashboardActions }) {
  const { t } = useTexts();
  const [view, show] = useView();
  const { said, say, close } = useToast();
  const attempt = useCallback(
    <T,>(action: Promise<T>): Promise<T | undefined> =>
      action.catch((error: unknown) => {
        say(t('problem.not-stored', { why: t(`problem.${actions.problemOf(error)}`) }));
        return undefined;
      }),
    [actions, say, t],
  );
  const tools = useMemo<Tools>(
    () => ({ actions, view, show, say, attempt }),
    [actions, view, show, say, attempt],
  );
  const { survey, problem } = useSurvey(actions);
  const shown = useShownLines(survey, view);
  const exportNow = useExport({ survey, problem, lines: shown, view, actions, say });
  const otherExports = useOtherExports(survey && shown && { survey, view, lines: shown }, tools);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const closeDialog = () => setDialog(null);
  useAsked(SETTINGS_HASH, () => {
    history.replaceState(null, '', hashOf(view));
    setDialog('settings');
  });
  const searchBox = useRef<HTMLInputElement>(null);
  useKeys({ search: () => searchBox.current?.focus(), help: () => setDialog('keys') });

  const plans = useMemo(() => survey?.companies.map(({ plan }) => plan) ?? [], [survey]);
  const open = survey && view.tab !== 'plan' ? lineNamed(linesAt(survey, view.place), view.open) : null;
  usePanelFocus(view.open);
  return (
    <ToolsContext.Provider value={tools}>
      <div class="dashboard">
        <DashboardHeader
          onExport={exportNow}
          otherExports={otherExports}
          onImport={() => setDialog('import')}
          onSettings={() => setDialog('settings')}
          onKeys={() => setDialog('keys')}
        />
        <CompaniesNav survey={survey} onNewCompany={() => setDialog('new-company')} />
        <MainView
          survey={survey}
          problem={problem}
          lines={shown}
          searchBox={searchBox}
          onImport={() => setDialog('import')}
          onNewCompany={() => setDialog('new-company')}
        />
        {open && (
          <ChannelPanel
            key={open.id}
            line={open}
            plans={plans}
            onClose={() => show({ ...view, open: null })}
          />
        )}
      </div>
      {dialog === 'import' && (
        <ImportDialog
          plans={plans}
          planId={view.place.in === 'company' ? view.place.id : null}
          onClose={closeDialog}
        />
      )}
      {dialog === 'settings' && <SettingsDialog onClose={closeDialog} />}
      {dialog === 'keys' && <KeysDialog onClose={closeDialog} />}
      {dialog === 'new-company' && <NewCompanyDialog onClose={closeDialog} />}
      <Toast said={said} onClose={close} />
    </ToolsContext.Provider>
  );
}
