import type { PopupActions } from './popup-view';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { SETTINGS_HASH } from '../dashboard/view';
import './settings-button.css';

/** Leads to the settings, which stand on the dashboard. */
export function SettingsButton({ actions }: { readonly actions: PopupActions }) {
  const { t } = useTexts();
  return (
    <span class="settings-button">
      <Button
        look="quiet"
        aria-label={t('popup.settings')}
        title={t('popup.settings')}
        onClick={() => actions.openDashboard(SETTINGS_HASH)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="8" cy="8" r="3.7" />
          <path d="M8 4.3V1.2M8 11.7v3.1M4.3 8H1.2M11.7 8h3.1M5.4 5.4 3.2 3.2M10.6 10.6l2.2 2.2M5.4 10.6l-2.2 2.2M10.6 5.4l2.2-2.2" />
        </svg>
      </Button>
    </span>
  );
}
