import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to what is drawn only after the dialog that led there is closed, and its company loaded: without it
 * the keyboard would begin again at the top of the page. Called with the selector of what is to have it.
 */
export function useFocusSoon(): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null || document.querySelector('dialog[open]')) return;
    const found = document.querySelector<HTMLElement>(wanted.current);
    if (!found) return;
    wanted.current = null;
    found.focus();
  });
  return useCallback((selector: string) => {
    wanted.current = selector;
  }, []);
}
