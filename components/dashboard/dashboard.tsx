import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';
import { AccessBanner } from './access-banner';
import type { DashboardActions } from './actions';
import { BackupBanner } from './backup/backup-banner';
import { BackupDialog } from './backup/backup-dialog';
import { useBackupDue } from './backup/use-backup-due';
import { CaptureDialog } from './capture-dialog';
import { ChannelPanel } from './channel-panel';
import { CompaniesNav } from './companies-nav';
import { BACKUP_BUTTON, DashboardHeader } from './dashboard-header';
import { DriftBanner } from './drift-banner';
import { ImportDialog } from './import-dialog';
import { KeysDialog } from './keys-dialog';
import { MainView } from './main-view';
import { NewCompanyDialog } from './new-company-dialog';
import { ReadersDialog } from './readers-dialog';
import { lineNamed, linesAt } from './records';
import { SettingsDialog } from './settings-dialog';
import { StorageBanners } from './storage-banners';
import { SurveyContext } from './survey-context';
import { ToastingContext, ToastPlace, useToast } from './toast';
import { ToolsContext, type Tools } from './tools';
import { useAsked } from './use-asked';
import { useDrift } from './use-drift';
import { useExport } from './use-export';
import { useFocusSoon } from './use-focus-soon';
import { useHealth } from './use-health';
import { useKeys } from './use-keys';
import { usePanelFocus } from './use-panel-focus';
import { useShownLines } from './use-shown-lines';
import { useSurvey } from './use-survey';
import { useView } from './use-view';
import { BACKUP_HASH, hashOf, READERS_HASH, SETTINGS_HASH } from './view';
import './dashboard.css';

type OpenDialog =
  'import' | 'backup' | 'restore' | 'capture' | 'readers' | 'settings' | 'keys' | 'new-company' | null;

/** The whole dashboard. All that it knows and does comes through `actions`; what it shows stands in the hash. */
export function Dashboard({ actions }: { readonly actions: DashboardActions }) {
  const { t } = useTexts();
  const [view, show] = useView();
  const { say, close, toasting } = useToast(view.place.in === 'company' ? view.place.id : null);
  const attempt = useCallback(
    <T,>(action: Promise<T>): Promise<T | undefined> =>
      action.catch((error: unknown) => {
        say(t('problem.not-stored', { why: t(`problem.${actions.problemOf(error)}`) }));
        return undefined;
      }),
    [actions, say, t],
  );
  const focusSoon = useFocusSoon();
  const tools = useMemo<Tools>(
    () => ({ actions, view, show, say, unsay: close, attempt, focusSoon }),
    [actions, view, show, say, close, attempt, focusSoon],
  );
  const { survey, begun, problem } = useSurvey(actions, view.place);
  const seen = survey ?? begun;
  const shown = useShownLines(seen, view);
  const exportNow = useExport({ survey, problem, lines: shown, view, actions, say });
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const closeDialog = () => setDialog(null);
  // Over the settings, which stay as they are, so that one comes back to what a backup was wanted for.
  const [isBackupOver, setBackupOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const openImport = (text = '') => {
    setPasted(text);
    setDialog('import');
  };
  const openOver = (asked: OpenDialog) => {
    history.replaceState(null, '', hashOf(view));
    setDialog(asked);
  };
  useAsked(SETTINGS_HASH, () => openOver('settings'));
  useAsked(READERS_HASH, () => openOver('readers'));
  useAsked(BACKUP_HASH, () => openOver('backup'));
  const drift = useDrift(actions);
  const health = useHealth(actions);
  const reminder = useBackupDue(actions);
  const backUpLater = () => {
    reminder.later();
    focusSoon(`#${BACKUP_BUTTON}`);
    say(t('backup.due.later-done'));
  };
  const searchBox = useRef<HTMLInputElement>(null);
  useKeys({ search: () => searchBox.current?.focus(), help: () => setDialog('keys') });

  const plans = useMemo(() => survey?.companies.map(({ plan }) => plan) ?? [], [survey]);
  const open = seen && view.tab !== 'plan' ? lineNamed(linesAt(seen, view.place), view.open) : null;
  usePanelFocus(view.open);
  return (
    <ToolsContext.Provider value={tools}>
      <ToastingContext.Provider value={toasting}>
        <SurveyContext.Provider value={survey}>
          <div class="dashboard">
            <div class="dashboard-top">
              <DashboardHeader
                onExport={exportNow}
                shown={survey && shown && { survey, view, lines: shown }}
                onImport={() => openImport()}
                onBackup={() => setDialog('backup')}
                onReaders={() => setDialog('readers')}
                onCapture={() => setDialog('capture')}
                onSettings={() => setDialog('settings')}
                onKeys={() => setDialog('keys')}
              />
              <StorageBanners health={health} onRestore={() => (location.hash = BACKUP_HASH)} />
              <AccessBanner />
              <BackupBanner due={reminder.due} onBackup={() => setDialog('backup')} onLater={backUpLater} />
              <DriftBanner drift={drift} onOpen={() => setDialog('readers')} />
            </div>
            <CompaniesNav survey={survey} onNewCompany={() => setDialog('new-company')} />
            <MainView
              survey={seen}
              isWhole={survey !== null}
              problem={problem}
              lines={shown}
              searchBox={searchBox}
              onImport={openImport}
              onNewCompany={() => setDialog('new-company')}
              onRestore={() => setDialog('restore')}
            />
            {open && (
              <ChannelPanel
                // A channel that was never read, or is forgotten, is still the plan’s: the same panel.
                key={open.planned?.id ?? open.id}
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
              pasted={pasted}
              onClose={closeDialog}
            />
          )}
          {(dialog === 'backup' || dialog === 'restore') && (
            <BackupDialog
              begin={dialog === 'restore' || health.vanished ? 'file' : 'making'}
              onChange={reminder.look}
              onClose={closeDialog}
            />
          )}
          {dialog === 'readers' && (
            <ReadersDialog drift={drift} onClose={closeDialog} onReport={() => setDialog('capture')} />
          )}
          {dialog === 'capture' && <CaptureDialog onClose={closeDialog} />}
          {dialog === 'settings' && (
            <SettingsDialog onBackup={() => setBackupOver(true)} onClose={closeDialog} />
          )}
          {isBackupOver && (
            <BackupDialog begin="making" onChange={reminder.look} onClose={() => setBackupOver(false)} />
          )}
          {dialog === 'keys' && <KeysDialog onClose={closeDialog} />}
          {dialog === 'new-company' && <NewCompanyDialog onClose={closeDialog} />}
          <ToastPlace dialog={null} />
        </SurveyContext.Provider>
      </ToastingContext.Provider>
    </ToolsContext.Provider>
  );
}
