import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus to what a selector names within an element, once it is drawn. */
export function useDrawnFocus<E extends HTMLElement>() {
  const place = useRef<E>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const found = place.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    found?.focus();
  });
  const focusOn = (selector: string) => {
    wanted.current = selector;
  };
  return { place, focusOn };
}
