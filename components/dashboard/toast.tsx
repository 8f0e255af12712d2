import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanId } from '../../utils/plan/plan';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import './toast.css';

/** Long enough to read it, notice the mistake and reach the button, in ms. Our choice. */
const STAYS = 20_000;

interface Said {
  readonly words: string;
  readonly undo: (() => void) | null;
}

/**
 * What is said in passing, and a way to say something. What is said next takes its place; what was said of a company
 * goes as one leaves it (`company`, `null` outside of any), so that its *Undo* never stands over another one.
 */
export function useToast(company: PlanId | null) {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback((words: string, undo?: () => void) => setSaid({ words, undo: undo ?? null }), []);
  const close = useCallback(() => setSaid(null), []);
  const drawn = useRef({ said, company });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { said, company };
    const isLeft = before.company !== null && company !== before.company;
    // What is said on the way belongs to where it leads.
    if (isLeft && said === before.said) close();
  }, [said, company, close]);
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
