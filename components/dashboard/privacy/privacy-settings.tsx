import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import { ForgetEverything } from './forget-everything';
import type { Keeping } from './privacy-actions';
import { RetentionField } from './retention-field';
import './privacy.css';

/** How long things are kept, whether private windows are, and how all of it is forgotten. */
export function PrivacySettings({ onForgotten }: { readonly onForgotten: () => void }) {
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
          <RetentionField stored={keeping.auditsFor} onStored={load} />
          <PrivateWindows isKept={keeping.private} onStored={load} />
          <Memory count={keeping.forgotten} onCleared={load} />
        </>
      )}
      <ForgetEverything onForgotten={onForgotten} />
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

interface MemoryProps {
  readonly count: number;
  readonly onCleared: () => void;
}

/** What is remembered as forgotten: only that it was, so there is nothing to show but how much it is. */
function Memory({ count, onCleared }: MemoryProps) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  return (
    <div class="privacy-setting">
      <p role="status">{t('privacy.memory', { count })}</p>
      <p class="quiet">{t('privacy.memory-hint')}</p>
      {count > 0 && (
        <Button onClick={() => void attempt(actions.privacy.clearForgotten()).then(onCleared)}>
          {t('privacy.memory-clear')}
        </Button>
      )}
    </div>
  );
}
