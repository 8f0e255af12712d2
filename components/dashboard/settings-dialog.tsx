import { useEffect, useState } from 'preact/hooks';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts-context';
import { Dialog } from './dialog';
import { PlatformSwitches } from './platform-switches';
import { PrivacySettings } from './privacy/privacy-settings';
import { useTools } from './tools';
import { useKeptText } from './use-kept-text';

interface SettingsDialogProps {
  /** Opens the backup over the settings. */
  readonly onBackup: () => void;
  readonly onClose: () => void;
}

/** The auditor's settings, kept while they are typed. */
export function SettingsDialog({ onBackup, onClose }: SettingsDialogProps) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  const [auditor, setAuditor] = useState<string | null>(null);
  useEffect(() => void attempt(actions.auditor()).then((name) => setAuditor(name ?? '')), []);
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div class="dialog-form">
        {auditor !== null && <AuditorName stored={auditor} />}
        <PlatformSwitches />
        <PrivacySettings onBackup={onBackup} onForgotten={onClose} />
      </div>
    </Dialog>
  );
}

function AuditorName({ stored }: { readonly stored: string }) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  const name = useKeptText(stored, (text) => void attempt(actions.setAuditor(text)));
  return (
    <Field label={t('settings.auditor')} hint={t('settings.auditor-hint')}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          autocomplete="name"
          maxLength={200}
          value={name.text}
          onInput={(event) => name.type(event.currentTarget.value)}
          onBlur={name.flush}
        />
      )}
    </Field>
  );
}
