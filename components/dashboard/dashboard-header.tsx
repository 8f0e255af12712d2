import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import type { Shown } from './exports';
import { OtherExportsButton } from './other-exports-button';
import { SkipLink } from './skip-link';

interface DashboardHeaderProps {
  readonly onExport: () => void;
  /** What the table shows; `null` until all is there. */
  readonly shown: Shown | null;
  readonly onImport: () => void;
  readonly onBackup: () => void;
  readonly onReaders: () => void;
  readonly onCapture: () => void;
  readonly onSettings: () => void;
  readonly onKeys: () => void;
}

/** The id of the button to which the focus goes when a reminder of it is put off. */
export const BACKUP_BUTTON = 'backup-button';

/** The name of the application, and what can be done from everywhere. */
export function DashboardHeader({
  onExport,
  shown,
  onImport,
  onBackup,
  onReaders,
  onCapture,
  onSettings,
  onKeys,
}: DashboardHeaderProps) {
  const { t } = useTexts();
  return (
    <header class="dashboard-header">
      <SkipLink />
      <p class="dashboard-name">{t('app.name')}</p>
      <div class="dashboard-actions">
        <Button onClick={onImport}>{t('dashboard.import')}</Button>
        <Button look="primary" onClick={onExport} title={t('export.what')}>
          {t('export.button')}
        </Button>
        <OtherExportsButton shown={shown} />
        <Button id={BACKUP_BUTTON} onClick={onBackup} title={t('backup.what')}>
          {t('backup.button')}
        </Button>
        <Button onClick={onReaders}>{t('drift.title')}</Button>
        <Button onClick={onCapture} title={t('capture.title')}>
          {t('capture.button')}
        </Button>
        <Button onClick={onSettings}>{t('settings.title')}</Button>
        <Button aria-label={t('keys.title')} title={t('keys.title')} onClick={onKeys}>
          ?
        </Button>
      </div>
    </header>
  );
}
