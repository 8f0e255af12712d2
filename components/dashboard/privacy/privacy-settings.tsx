import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import { ForgetEverything } from './forget-everything';
import { ForgottenMemory } from './forgotten-memory';
import type { Keeping } from './privacy-actions';
import { RetentionField } from './retention-field';
import './privacy.css';

interface PrivacySettingsProps {
  /** Opens the backup over the settings. */
  readonly onBackup: () => void;
  readonly onForgotten: () => void;
}

/** How long things are kept, whether private windows are, and how all of it is forgotten. */
export function PrivacySettings({ onBackup, onForgotten }: PrivacySettingsProps) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const load = () => void attempt(actions.privacy.keeping()).then((loaded) => loaded && setKeeping(loaded));
  useEffect(load, []);
  return (
    <fieldset class="privacy-settings">
      <legend>{t('privacy.title')}</legend>
      {keeping && (
        <>
          <RetentionField stored={keeping.auditsFor} onBackup={onBackup} onStored={load} />
          <PrivateWindows isKept={keeping.private} onStored={load} />
          <ForgottenMemory count={keeping.forgotten} onCleared={load} />
        </>
      )}
      <ForgetEverything onBackup={onBackup} onForgotten={onForgotten} />
    </fieldset>
  );
}

interface PrivateWindowsProps {
  readonly isKept: boolean;
  readonly onStored: () => void;
}

function PrivateWindows({ isKept, onStored }: PrivateWindowsProps) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  return (
    <div class="privacy-setting">
      <label class="privacy-check">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ currentTarget }) =>
            void attempt(actions.privacy.keepPrivate(currentTarget.checked)).then(onStored)
          }
          aria-describedby="privacy-private-hint"
        />
        {t('privacy.private')}
      </label>
      <p class="quiet" id="privacy-private-hint">
        {t('privacy.private-hint')}
      </p>
    </div>
  );
}
