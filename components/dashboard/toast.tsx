import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import './toast.css';

/** Long enough to read it, notice the mistake and reach the button, in ms. Our choice. */
const STAYS = 20_000;

interface Said {
  readonly words: string;
  readonly undo: (() => void) | null;
}

/** What is said in passing, and a way to say something. What is said next takes its place. */
export function useToast() {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback((words: string, undo?: () => void) => setSaid({ words, undo: undo ?? null }), []);
  const close = useCallback(() => setSaid(null), []);
  return { said, say, close };
}

interface ToastProps {
  readonly said: Said | null;
  readonly onClose: () => void;
}

/** A line at the bottom, spoken by screen readers. It waits while the pointer or the focus is on it. */
export function Toast({ said, onClose }: ToastProps) {
  const { t } = useTexts();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [said, held, onClose]);
  const undo = () => {
    said?.undo?.();
    onClose();
  };
  return (
    <div
      class="toast-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {said && (
        <div class="toast">
          <span>{said.words}</span>
          {said.undo && <Button onClick={undo}>{t('toast.undo')}</Button>}
          <Button look="quiet" aria-label={t('toast.close')} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
      )}
    </div>
  );
}
