import type { PopupActions, PopupState, PopupView } from './popup-view';
import { FirstRun } from './first-run';
import { NoProfile } from './no-profile';
import { NoneChosen } from './none-chosen';
import { PlanSection } from './plan-section';
import { PopupFooter } from './popup-footer';
import { ProblemNote } from './problem-note';
import { StorageNotes } from './storage-notes';
import { ThisPage } from './this-page';
import { Button } from '../shared/button';
import { MissingAccessNote } from '../shared/missing-access';
import { useTexts } from '../shared/texts-context';
import './popup.css';

interface PopupAppProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The whole popup: this page, the company's plan, and what can be done next. */
export function PopupApp({ state, actions }: PopupAppProps) {
  const { t } = useTexts();
  if (state.state === 'loading')
    // As it stands in the popup's document, which is drawn before any script has run.
    return (
      <>
        <main class="popup popup-loading" aria-busy="true">
          <p>{t('popup.loading')}</p>
        </main>
        <PopupFooter view={null} actions={actions} />
      </>
    );
  if (state.state === 'failed')
    return (
      <main class="popup popup-failed">
        <h1>{t('app.name')}</h1>
        <ProblemNote problem={state.problem} />
        <Button onClick={actions.retry}>{t('popup.try-again')}</Button>
      </main>
    );
  const { view, access, health, isBackupDue, done, problem } = state;
  return (
    <>
      <main class="popup">
        <StorageNotes health={health} onOpenDashboard={() => actions.openDashboard('')} />
        {problem && problem !== health.unkept && <ProblemNote problem={problem} />}
        {view.profile ? (
          <ThisPage profile={view.profile} view={view} actions={actions} />
        ) : (
          <NoProfile
            hasCompany={view.company.state !== 'first-run'}
            unseen={access.unseen}
            actions={actions}
          />
        )}
        {access.missing.length > 0 && (
          <MissingAccessNote
            missing={access.missing}
            hostBrowser={actions.hostBrowser}
            onAllow={actions.allow}
          />
        )}
        <Company view={view} actions={actions} />
        <p role="status" class="visually-hidden">
          {done && t(`popup.done.${done.what}`, { company: done.company })}
        </p>
      </main>
      <PopupFooter view={view} isBackupDue={isBackupDue === true} actions={actions} />
    </>
  );
}

function Company({ view, actions }: { readonly view: PopupView; readonly actions: PopupActions }) {
  const { company, profile } = view;
  switch (company.state) {
    case 'first-run':
      return <FirstRun actions={actions} />;
    case 'none-chosen':
      return <NoneChosen actions={actions} />;
    case 'chosen':
      return (
        <PlanSection
          summary={company.summary}
          isOfPage={profile?.line?.plan?.id === company.summary.plan.id}
          actions={actions}
        />
      );
  }
}
