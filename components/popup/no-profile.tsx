import { platforms } from '../../utils/reading/platforms/platform';
import { EmptyState } from '../shared/empty-state';
import { useTexts } from '../shared/texts-context';

/** On any other site: no profile, and what to open. Says less where the first-run lines below say it too. */
export function NoProfile({ hasCompany }: { readonly hasCompany: boolean }) {
  const { t, language } = useTexts();
  const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    platforms().map(({ name }) => name),
  );
  return (
    <section class="popup-section" aria-label={t('popup.this-page')}>
      <h1 class={hasCompany ? 'visually-hidden' : ''}>{t('app.name')}</h1>
      {hasCompany && (
        <EmptyState title={t('popup.not-a-profile')}>
          <p class="quiet">{t('popup.not-a-profile.how', { platforms: names })}</p>
        </EmptyState>
      )}
    </section>
  );
}
