import { useEffect, useRef, useState } from 'preact/hooks';
import type { AboutBackup, BackupProblem } from '../../../utils/backup/backup';
import { isolated } from '../../../utils/i18n/isolated';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { DialogButtons } from '../dialog';
import { ShowTyped } from './show-typed';
import type { Running } from './use-stoppable';
import { WorkProgress } from './work-progress';

interface UnlockBackupProps {
  readonly about: AboutBackup;
  /** Its file's name. */
  readonly name: string;
  /** Why the last passphrase did not open it. */
  readonly problem: BackupProblem | null;
  /** While it is being opened: what was typed stays for when it does not open. */
  readonly running: Running | null;
  readonly onStop: () => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onOther: () => void;
}

/** Asks for the passphrase of a protected backup, and again where it does not open. The field has the focus. */
export function UnlockBackup({
  about,
  name,
  problem,
  running,
  onStop,
  onPassphrase,
  onOther,
}: UnlockBackupProps) {
  const { t, say, moment } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isAsking = running === null;
  useEffect(() => {
    if (isAsking) field.current?.focus();
  }, [isAsking]);
  if (running)
    return (
      <WorkProgress
        title={t('backup.open.opening', { file: isolated(name) })}
        running={running}
        onStop={onStop}
      />
    );
  return (
    <form
      class="dialog-form"
      aria-labelledby="backup-locked"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onPassphrase(passphrase);
      }}
    >
      <h3 id="backup-locked">{t('backup.open.needs')}</h3>
      <p class="backup-about">
        {t('backup.open.needs-what', {
          file: isolated(name),
          made: moment(about.madeAt),
          version: isolated(about.toolVersion),
        })}
      </p>
      <Field label={t('backup.passphrase')} {...(problem && { error: say(problem) })}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type={isShown ? 'text' : 'password'}
            autocomplete="off"
            dir="auto"
            value={passphrase}
            onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        )}
      </Field>
      <ShowTyped isShown={isShown} onShow={setShown} />
      <DialogButtons>
        <Button onClick={onOther}>{t('backup.open.other')}</Button>
        <Button look="primary" type="submit" disabled={passphrase === ''}>
          {t('backup.open.button')}
        </Button>
      </DialogButtons>
    </form>
  );
}
