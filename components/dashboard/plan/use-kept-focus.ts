import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus within an element that moves to another place on the page: a browser takes the focus from what is
 * moved. `place` changes with every move.
 */
export function useKeptFocus(moved: RefObject<HTMLElement>, place: string): void {
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = moved.current;
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target;
    };
    // What is left may cause the move, before the next one has the focus.
    const leave = ({ relatedTarget: next }: FocusEvent) => {
      if (next instanceof HTMLElement) last.current = element?.contains(next) ? next : null;
    };
    element?.addEventListener('focusin', enter);
    element?.addEventListener('blur', leave, { capture: true });
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('blur', leave, { capture: true });
    };
  }, [moved]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && last.current?.isConnected) last.current.focus();
  }, [place]);
}
