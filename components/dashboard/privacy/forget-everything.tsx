import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { PLACE_TITLE_ID } from '../place-header';
import { useTools } from '../tools';
import { firstView } from '../view';

const GOES = ['plans', 'audits', 'settings', 'files'] as const;

interface ForgetEverythingProps {
  /** Opens the backup over what is asked here, which waits for it. */
  readonly onBackup: () => void;
  readonly onForgotten: () => void;
}

/** Deletes all that is kept. It cannot be undone: it names what goes, offers a backup, and asks for a word. */
export function ForgetEverything({ onBackup, onForgotten }: ForgetEverythingProps) {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // What had the focus is gone: it goes to what came in its place.
  const focusNext = useRef(false);
  useEffect(() => {
    if (focusNext.current) place.current?.querySelector<HTMLElement>('form, button')?.focus();
    focusNext.current = true;
  }, [isAsking]);
  return (
    <div class="privacy-setting" ref={place}>
      {isAsking ? (
        <Confirmation onBackup={onBackup} onCancel={() => setAsking(false)} onForgotten={onForgotten} />
      ) : (
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('privacy.everything')}
        </Button>
      )}
    </div>
  );
}

interface ConfirmationProps extends ForgetEverythingProps {
  readonly onCancel: () => void;
}

function Confirmation({ onBackup, onCancel, onForgotten }: ConfirmationProps) {
  const { t } = useTexts();
  const { actions, attempt, say, show, focusSoon } = useTools();
  const [typed, setTyped] = useState('');
  const [isRemembered, setRemembered] = useState(true);
  const [busy, setBusy] = useState(false);
  const word = t('privacy.everything-word');
  const isSaid = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const forget = async () => {
    setBusy(true);
    const done = await attempt(actions.privacy.forgetEverything(isRemembered).then(() => true));
    setBusy(false);
    if (!done) return;
    onForgotten();
    show(firstView, 'adjust');
    focusSoon(`#${PLACE_TITLE_ID}`);
    say(t('privacy.everything-done'));
  };
  return (
    <form
      class="privacy-everything"
      tabIndex={-1}
      aria-label={t('privacy.everything-title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSaid && !busy) void forget();
      }}
    >
      <p>{t('privacy.everything-what')}</p>
      <ul>
        {GOES.map((what) => (
          <li key={what}>{t(`privacy.everything.${what}`)}</li>
        ))}
      </ul>
      <p>
        {t('privacy.everything-backup')}{' '}
        <Button look="quiet" onClick={onBackup}>
          {t('privacy.backup-first')}
        </Button>
      </p>
      <div>
        <label class="privacy-check">
          <input
            type="checkbox"
            checked={isRemembered}
            onChange={({ currentTarget }) => setRemembered(currentTarget.checked)}
            aria-describedby="privacy-remember-hint"
          />
          {t('privacy.everything-remember')}
        </label>
        <p class="quiet" id="privacy-remember-hint">
          {t('privacy.everything-remember-hint', { tick: t('backup.preview.bring-back') })}
        </p>
      </div>
      <Field label={t('privacy.everything-type', { word })}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="privacy-buttons">
        <Button onClick={onCancel}>{t('dialog.cancel')}</Button>
        <Button look="danger" type="submit" disabled={!isSaid || busy}>
          {t('privacy.everything-do')}
        </Button>
      </div>
    </form>
  );
}
