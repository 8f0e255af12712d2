import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanId } from '../../utils/plan/plan';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { PLACE_TITLE_ID } from './place-header';
import './toast.css';

/** Long enough to read it, notice the mistake and reach the button, in ms. Our choice. */
const STAYS = 20_000;

interface Said {
  readonly words: string;
  readonly undo: (() => void) | null;
  /** The dialog that was open as it was said; `null` where none was. */
  readonly within: string | null;
}

/**
 * What is said in passing, and the dialogs over the page, the topmost last: what is beneath one is neither seen nor heard.
 */
export interface Toasting {
  readonly said: Said | null;
  readonly close: () => void;
  readonly dialogs: readonly string[];
  /** Says that a dialog is open, until the returned function is called. `dialog`: any id of its own. */
  readonly opened: (dialog: string) => () => void;
}

export const ToastingContext = createContext<Toasting | null>(null);

/**
 * What is said in passing, and a way to say something. What is said next takes its place; what was said of a company
 * goes as one leaves it (`company`, `null` outside of any), so that its *Undo* never stands over another one.
 */
export function useToast(company: PlanId | null) {
  const [said, setSaid] = useState<Said | null>(null);
  const [dialogs, setDialogs] = useState<readonly string[]>([]);
  const topmost = useRef<string | null>(null);
  topmost.current = dialogs.at(-1) ?? null;
  const say = useCallback(
    (words: string, undo?: () => void) => setSaid({ words, undo: undo ?? null, within: topmost.current }),
    [],
  );
  const close = useCallback(() => setSaid(null), []);
  const drawn = useRef({ said, company });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { said, company };
    const isLeft = before.company !== null && company !== before.company;
    // What is said on the way belongs to where it leads.
    if (isLeft && said === before.said) close();
  }, [said, company, close]);
  const opened = useCallback((dialog: string) => {
    setDialogs((open) => [...open, dialog]);
    return () => setDialogs((open) => open.filter((one) => one !== dialog));
  }, []);
  const toasting = useMemo<Toasting>(
    () => ({ said, close, dialogs, opened }),
    [said, close, dialogs, opened],
  );
  return { said, say, close, toasting };
}

/**
 * Where it is said: within the dialog that was open by then, and on the page once that is closed. What was said before it
 * opened stays on the page: it would cover what one came for. `dialog`: the one around, `null` outside of any.
 */
export function ToastPlace({ dialog }: { readonly dialog: string | null }) {
  const toasting = useContext(ToastingContext);
  if (!toasting) return null;
  const { said, close, dialogs } = toasting;
  const place = said && dialogs.includes(said.within ?? '') ? said.within : null;
  return <Toast said={place === dialog ? said : null} onClose={close} />;
}

interface ToastProps {
  readonly said: Said | null;
  readonly onClose: () => void;
}

/** A line at the bottom, spoken by screen readers. It waits while the pointer or the focus is on it. */
export function Toast({ said, onClose }: ToastProps) {
  const { t } = useTexts();
  const [held, setHeld] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const focusedBefore = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [said, held, onClose]);
  // The button that closes it is gone by that.
  const close = () => {
    if (place.current?.contains(document.activeElement)) focusBack(place.current, focusedBefore.current);
    onClose();
  };
  const undo = () => {
    said?.undo?.();
    close();
  };
  return (
    <div
      ref={place}
      class="toast-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        setHeld(true);
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          focusedBefore.current = relatedTarget;
      }}
      onFocusOut={() => setHeld(false)}
    >
      {said && (
        <div class="toast">
          <span>{said.words}</span>
          {said.undo && <Button onClick={undo}>{t('toast.undo')}</Button>}
          <Button look="quiet" aria-label={t('toast.close')} onClick={close}>
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
      )}
    </div>
  );
}

/** Gives the focus back to what had it, else to the title of what is looked at. */
function focusBack(place: HTMLElement, before: EventTarget | null): void {
  const title = place.closest('dialog')?.querySelector('h2') ?? document.getElementById(PLACE_TITLE_ID);
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  else title?.focus();
}
