import { useState } from 'preact/hooks';
import type { PopupActions } from './popup-view';
import { NewCompanyForm } from './new-company-form';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import './first-run.css';

/** Before there is any company: what this is in three lines, how to keep it in sight, and two ways to begin. */
export function FirstRun({ actions }: { readonly actions: PopupActions }) {
  const { t } = useTexts();
  const [isNaming, setNaming] = useState(false);
  return (
    <section class="popup-section" aria-labelledby="first-run-heading">
      <h2 id="first-run-heading">{t('popup.first-run')}</h2>
      <ol class="first-run-lines">
        <li>{t('popup.first-run.visit')}</li>
        <li>{t('popup.first-run.read')}</li>
        <li>{t('popup.first-run.plan')}</li>
      </ol>
      <p class="quiet">{t('popup.first-run.pin')}</p>
      {isNaming ? (
        <NewCompanyForm proposed="" onCreate={actions.setUp} onCancel={() => setNaming(false)} />
      ) : (
        <div class="popup-buttons">
          <Button look="primary" onClick={() => setNaming(true)}>
            {t('popup.set-up')}
          </Button>
          <Button onClick={actions.trySample}>{t('popup.try-sample')}</Button>
        </div>
      )}
    </section>
  );
}
