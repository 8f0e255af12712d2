import { useState } from 'preact/hooks';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { strengthOf } from './passphrase-strength';
import { ShowTyped } from './show-typed';

export interface TypedPassphrase {
  readonly passphrase: string;
  /** The same once more. */
  readonly again: string;
}

interface PassphraseFieldsProps {
  readonly typed: TypedPassphrase;
  /** A password manager fills both before either is drawn: each is put into what the other left. */
  readonly onType: (change: (before: TypedPassphrase) => TypedPassphrase) => void;
  /** What is wrong once somebody tried to go on. */
  readonly wrong: 'missing' | 'differs' | null;
}

/** A new passphrase, typed twice: nobody can tell a slip later. */
export function PassphraseFields({ typed, onType, wrong }: PassphraseFieldsProps) {
  const { t } = useTexts();
  const [isShown, setShown] = useState(false);
  const { passphrase, again } = typed;
  const field = { type: isShown ? 'text' : 'password', autocomplete: 'new-password', dir: 'auto' } as const;
  return (
    <div class="backup-passphrase">
      <Field
        label={t('backup.passphrase')}
        hint={t('backup.passphrase.lost')}
        status={passphrase === '' ? '' : t(`backup.passphrase.${strengthOf(passphrase)}`)}
        {...(wrong === 'missing' && { error: t('backup.passphrase.missing') })}
      >
        {(control) => (
          <input
            {...control}
            {...field}
            value={passphrase}
            onInput={({ currentTarget: { value } }) => onType((before) => ({ ...before, passphrase: value }))}
          />
        )}
      </Field>
      <Field
        label={t('backup.passphrase.again')}
        {...(wrong === 'differs' && { error: t('backup.passphrase.differs') })}
      >
        {(control) => (
          <input
            {...control}
            {...field}
            value={again}
            onInput={({ currentTarget: { value } }) => onType((before) => ({ ...before, again: value }))}
          />
        )}
      </Field>
      <ShowTyped isShown={isShown} onShow={setShown} />
    </div>
  );
}
