import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { Told } from '../backup/told';
import { useTools } from '../tools';

/** For how many years audits can be kept; 0: for good. Our choice. */
const CHOICES = [0, 1, 2, 3, 5, 10];

interface RetentionFieldProps {
  /** In years. */
  readonly stored: number;
  readonly onBackup: () => void;
  readonly onStored: () => void;
}

/** How long audits are kept. What is chosen holds only once it is confirmed: it deletes the older ones at once. */
export function RetentionField({ stored, onBackup, onStored }: RetentionFieldProps) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  const [chosen, setChosen] = useState(stored);
  const [older, setOlder] = useState<number | null>(null);
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    let isMeant = true;
    setOlder(null);
    if (chosen !== stored && chosen > 0)
      void attempt(actions.privacy.auditsOlderThan(chosen)).then(
        (count) => isMeant && setOlder(count ?? null),
      );
    return () => {
      isMeant = false;
    };
  }, [chosen, stored]);
  const keep = async () => {
    const deleted = await attempt(actions.privacy.keepAuditsFor(chosen));
    if (deleted === undefined) return;
    setDone(t('privacy.retention-kept', { years: chosen, deleted }).trim());
    onStored();
  };
  const isKnown = chosen === 0 || older !== null;
  return (
    <div class="privacy-setting">
      <Field label={t('privacy.retention')} hint={t('privacy.retention-hint')}>
        {(control) => (
          <select
            {...control}
            value={chosen}
            onChange={({ currentTarget }) => {
              setDone(null);
              setChosen(Number(currentTarget.value));
            }}
          >
            {[...new Set([...CHOICES, stored])].map((years) => (
              <option key={years} value={years}>
                {t('privacy.years', { years })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen !== stored && isKnown && (
        <div class="privacy-confirm">
          <p role="status">{t('privacy.retention-older', { years: chosen, older: older ?? 0 })}</p>
          <div class="privacy-buttons">
            {Boolean(older) && <Button onClick={onBackup}>{t('privacy.backup-first')}</Button>}
            <Button look={older ? 'danger' : 'plain'} onClick={() => void keep()}>
              {t('privacy.retention-keep', { years: chosen })}
            </Button>
          </div>
        </div>
      )}
      {/* What was pressed is gone: the answer stands in its place, and takes the focus. */}
      {done !== null && <Told>{done}</Told>}
    </div>
  );
}
