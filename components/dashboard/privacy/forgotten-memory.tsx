import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { Told } from '../backup/told';
import { useTools } from '../tools';

interface ForgottenMemoryProps {
  /** How many things are remembered as forgotten. */
  readonly count: number;
  readonly onCleared: () => void;
}

type Step = 'count' | 'asking' | 'cleared';

/**
 * What is remembered as forgotten: only that it was, so there is nothing to show but how much it is. Nothing brings the
 * memory back once it is cleared, so it is asked for first.
 */
export function ForgottenMemory({ count, onCleared }: ForgottenMemoryProps) {
  const { t } = useTexts();
  const { actions, attempt } = useTools();
  const [step, setStep] = useState<Step>('count');
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<Step>(step);
  useEffect(() => {
    // What had the focus is gone: it goes to what came in its place. That it is cleared takes it by itself.
    if (step !== before.current && step !== 'cleared')
      place.current?.querySelector<HTMLElement>('[role=group], button')?.focus();
    before.current = step;
  }, [step]);
  const clear = async () => {
    if (!(await attempt(actions.privacy.clearForgotten().then(() => true)))) return;
    setStep('cleared');
    onCleared();
  };
  return (
    <div class="privacy-setting" ref={place}>
      <p>{t('privacy.memory', { count })}</p>
      <p class="quiet">{t('privacy.memory-hint')}</p>
      {step === 'cleared' && <Told>{t('privacy.memory-cleared')}</Told>}
      {step !== 'asking' && count > 0 && (
        <Button onClick={() => setStep('asking')}>{t('privacy.memory-clear')}</Button>
      )}
      {step === 'asking' && (
        <div
          class="privacy-confirm"
          role="group"
          tabIndex={-1}
          aria-label={t('privacy.memory-clear')}
          aria-describedby="privacy-memory-asked"
        >
          <p id="privacy-memory-asked">{t('privacy.memory-asked')}</p>
          <div class="privacy-buttons">
            <Button onClick={() => setStep('count')}>{t('dialog.cancel')}</Button>
            <Button look="danger" onClick={() => void clear()}>
              {t('privacy.memory-clear-now')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
