import type { PopupActions } from './popup-view';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { SETTINGS_HASH } from '../dashboard/view';
import './hindrance-note.css';

/** Says that nothing of this page is kept, since its window is private, and where that can be allowed. */
export function PrivateNote({ actions }: { readonly actions: PopupActions }) {
  const { t } = useTexts();
  return (
    <div class="hindrance-note" role="status">
      <p>
        <strong>{t('popup.private')}</strong> {t('popup.private.how')}
      </p>
      <Button onClick={() => actions.openDashboard(SETTINGS_HASH)}>{t('popup.switches')}</Button>
    </div>
  );
}
