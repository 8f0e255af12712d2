import type { BackupDue } from '../../../utils/backup-due';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import './backup.css';

interface BackupBannerProps {
  readonly due: BackupDue | null;
  readonly onBackup: () => void;
  readonly onLater: () => void;
}

/** A quiet line while a month of work or more is in no backup. */
export function BackupBanner({ due, onBackup, onLater }: BackupBannerProps) {
  const { t, day } = useTexts();
  if (!due) return null;
  const { lastMade, oldestLacking } = due;
  const since = day(oldestLacking);
  return (
    <section class="backup-due" aria-label={t('backup.due.label')}>
      <p>
        {lastMade === null
          ? t('backup.due.never', { since })
          : t('backup.due.last', { made: day(lastMade), since })}
      </p>
      <Button look="quiet" onClick={onBackup}>
        {t('backup.due.now')}
      </Button>
      <Button look="quiet" onClick={onLater}>
        {t('backup.due.later')}
      </Button>
    </section>
  );
}
