import type { PopupActions } from './popup-view';
import { SettingsButton } from './settings-button';
import { platforms } from '../../utils/reading/platforms/platform';
import type { PlatformId } from '../../utils/reading/reading';
import { EmptyState } from '../shared/empty-state';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import './this-page.css';

interface NoProfileProps {
  readonly hasCompany: boolean;
  /** Platforms whose profiles may stand in the tab without being seen. */
  readonly unseen: readonly PlatformId[];
  readonly actions: PopupActions;
}

/** On any other site: no profile, and what to open. Says less where the first-run lines below say it too. */
export function NoProfile({ hasCompany, unseen, actions }: NoProfileProps) {
  const { t, language } = useTexts();
  const listed = (names: readonly string[], type: Intl.ListFormatType) =>
    new Intl.ListFormat(language, { type }).format(names);
  return (
    <section class="popup-section" aria-label={t('popup.this-page')}>
      <div class="this-page-head">
        <h1 class="this-page-name">{t('app.name')}</h1>
        <SettingsButton actions={actions} />
      </div>
      {unseen.length > 0 ? (
        <EmptyState title={t('access.unseen')}>
          <p class="quiet">
            {t('access.unseen.why', { platforms: listed(unseen.map(platformName), 'conjunction') })}
          </p>
        </EmptyState>
      ) : (
        hasCompany && (
          <EmptyState title={t('popup.not-a-profile')}>
            <p class="quiet">
              {t('popup.not-a-profile.how', {
                platforms: listed(
                  platforms().map(({ name }) => name),
                  'disjunction',
                ),
              })}
            </p>
          </EmptyState>
        )
      )}
    </section>
  );
}
