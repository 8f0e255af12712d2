import type { PopupActions } from './popup-view';
import { CompanySelect } from './company-select';
import { EmptyState } from '../shared/empty-state';
import { useTexts } from '../shared/texts-context';

/** There are companies, and none has been chosen yet. */
export function NoneChosen({ actions }: { readonly actions: PopupActions }) {
  const { t } = useTexts();
  return (
    <section class="popup-section" aria-label={t('popup.company')}>
      <EmptyState title={t('popup.none-chosen')} />
      <CompanySelect
        label={t('popup.company')}
        chosen={null}
        companies={actions.companies}
        onChoose={actions.choose}
      />
    </section>
  );
}
