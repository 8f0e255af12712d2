import { useState } from 'preact/hooks';
import type { AboutBackup, BackupProblem } from '../../../utils/backup/backup';
import { isolated } from '../../../utils/i18n/isolated';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { DialogButtons } from '../dialog';
import { FocusedHeading } from './focused-heading';

interface UnlockBackupProps {
  readonly about: AboutBackup;
  /** Why the last passphrase did not open it. */
  readonly problem: BackupProblem | null;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onOther: () => void;
}

/** Asks for the passphrase of a protected backup. */
export function UnlockBackup({ about, problem, onPassphrase, onOther }: UnlockBackupProps) {
  const { t, say, moment } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onPassphrase(passphrase);
      }}
    >
      <FocusedHeading id="backup-locked">{t('backup.open.needs')}</FocusedHeading>
      <p>
        {t('backup.open.needs-what', { made: moment(about.madeAt), version: isolated(about.toolVersion) })}
      </p>
      <Field label={t('backup.passphrase')} {...(problem && { error: say(problem) })}>
        {(control) => (
          <input
            {...control}
            type="password"
            autocomplete="off"
            dir="auto"
            value={passphrase}
            onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        )}
      </Field>
      <DialogButtons>
        <Button onClick={onOther}>{t('backup.open.other')}</Button>
        <Button look="primary" type="submit" disabled={passphrase === ''}>
          {t('backup.open.button')}
        </Button>
      </DialogButtons>
    </form>
  );
}
