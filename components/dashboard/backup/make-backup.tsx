import { useEffect, useState } from 'preact/hooks';
import { isolated } from '../../../utils/i18n/isolated';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import { PassphraseFields } from './passphrase-fields';
import { Told } from './told';
import { useStoppable } from './use-stoppable';
import { WorkProgress } from './work-progress';

/** What came of the last try: a sentence, and whether it is a problem. */
interface Said {
  readonly words: string;
  readonly look: 'done' | 'problem';
}

interface MakeBackupProps {
  /** What closing does instead while a backup is made; `null` when it is no longer. */
  readonly onBusy: (closing: (() => void) | null) => void;
  readonly onMade: () => void;
}

/** Everything in one file, protected by a passphrase if one wants that. */
export function MakeBackup({ onBusy, onMade }: MakeBackupProps) {
  const { t } = useTexts();
  const { actions } = useTools();
  const { running, run, stop } = useStoppable();
  const [isProtected, setProtected] = useState(false);
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [hasTried, setTried] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const wrong = isProtected ? wrongIn(typed) : null;

  useEffect(() => () => onBusy(null), []);
  const make = async () => {
    setTried(true);
    setSaid(null);
    if (wrong) return;
    const passphrase = isProtected ? typed.passphrase : '';
    onBusy(stop);
    const ended = await run((progress, signal) => actions.backup.make(passphrase, progress, signal));
    onBusy(null);
    if (ended.state === 'done') {
      const { fileName: file, isProtected: isSealed, counts } = ended.value;
      const { plans: companies, channels, audits } = counts;
      const values = { file: isolated(file), companies, channels, audits, isProtected: String(isSealed) };
      setSaid({ words: t('backup.make.done', values), look: 'done' });
      onMade();
    } else if (ended.state === 'stopped') setSaid({ words: t('backup.make.stopped'), look: 'done' });
    else {
      const why = t(`problem.${actions.problemOf(ended.error)}`);
      setSaid({ words: t('backup.make.failed', { why }), look: 'problem' });
    }
  };
  return (
    <section class="backup-part" aria-labelledby="backup-make">
      <h3 id="backup-make">{t('backup.make.title')}</h3>
      <p class="quiet">{t('backup.make.what')}</p>
      {!running && (
        <form
          class="dialog-form"
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <label>
            <input
              type="checkbox"
              aria-describedby="backup-unprotected"
              checked={isProtected}
              onChange={({ currentTarget }) => {
                setProtected(currentTarget.checked);
                // It was said of a file that was made otherwise.
                setSaid(null);
              }}
            />{' '}
            {t('backup.make.encrypt')}
          </label>
          {isProtected ? (
            <PassphraseFields typed={typed} onType={setTyped} wrong={hasTried ? wrong : null} />
          ) : (
            <p id="backup-unprotected" class="quiet">
              {t('backup.make.open')}
            </p>
          )}
          <div>
            <Button look="primary" type="submit">
              {t('backup.make.button')}
            </Button>
          </div>
        </form>
      )}
      {running && <WorkProgress title={t('backup.make.making')} running={running} onStop={stop} />}
      {said && !running && <Told look={said.look}>{said.words}</Told>}
    </section>
  );
}

function wrongIn({ passphrase, again }: { readonly passphrase: string; readonly again: string }) {
  // Nobody would guess which blanks, nor see them when they write it down.
  if (passphrase.trim() === '') return 'missing';
  return passphrase === again ? null : 'differs';
}
