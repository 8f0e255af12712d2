import type { PopupActions } from './popup-view';
import { SettingsButton } from './settings-button';
import { platforms } from '../../utils/reading/platforms/platform';
import { EmptyState } from '../shared/empty-state';
import { useTexts } from '../shared/texts-context';
import './this-page.css';

interface NoProfileProps {
  readonly hasCompany: boolean;
  readonly actions: PopupActions;
}

/** On any other site: no profile, and what to open. Says less where the first-run lines below say it too. */
export function NoProfile({ hasCompany, actions }: NoProfileProps) {
  const { t, language } = useTexts();
  const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    platforms().map(({ name }) => name),
  );
  return (
    <section class="popup-section" aria-label={t('popup.this-page')}>
      <div class="this-page-head">
        <h1 class="this-page-name">{t('app.name')}</h1>
        <SettingsButton actions={actions} />
      </div>
      {hasCompany && (
        <EmptyState title={t('popup.not-a-profile')}>
          <p class="quiet">{t('popup.not-a-profile.how', { platforms: names })}</p>
        </EmptyState>
      )}
    </section>
  );
}
