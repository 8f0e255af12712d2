import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';

interface DashboardHeaderProps {
  readonly onExport: () => void;
  readonly onImport: () => void;
  readonly onSettings: () => void;
  readonly onKeys: () => void;
}

/** The name of the application, and what can be done from everywhere. */
export function DashboardHeader({ onExport, onImport, onSettings, onKeys }: DashboardHeaderProps) {
  const { t } = useTexts();
  return (
    <header class="dashboard-header">
      <p class="dashboard-name">{t('app.name')}</p>
      <div class="dashboard-actions">
        <Button onClick={onImport}>{t('dashboard.import')}</Button>
        <Button look="primary" onClick={onExport} title={t('export.what')}>
          {t('export.button')}
        </Button>
        <Button onClick={onSettings}>{t('settings.title')}</Button>
        <Button aria-label={t('keys.title')} title={t('keys.title')} onClick={onKeys}>
          ?
        </Button>
      </div>
    </header>
  );
}
