import { useEffect, useRef } from 'preact/hooks';

interface Keys {
  /** `/` */
  readonly search: () => void;
  /** `?` */
  readonly help: () => void;
}

/** Single keys that do something wherever the focus is, except where one types or a dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const action = { '/': latest.current.search, '?': latest.current.help }[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
