import type { PopupActions } from './popup-view';
import { BACKUP_HASH } from '../dashboard/view';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import './backup-line.css';

/** One line while a month of work is in no backup; the dashboard says more, and can put it off. */
export function BackupLine({ actions }: { readonly actions: Pick<PopupActions, 'openDashboard'> }) {
  const { t } = useTexts();
  return (
    <section class="backup-line" aria-label={t('backup.due.label')}>
      <p>{t('backup.due.popup')}</p>
      <Button look="quiet" onClick={() => actions.openDashboard(BACKUP_HASH)}>
        {t('backup.due.now')}
      </Button>
    </section>
  );
}
