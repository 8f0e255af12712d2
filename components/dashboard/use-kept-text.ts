import { useEffect, useRef, useState } from 'preact/hooks';
import { useFlushOnLeave } from './use-flush-on-leave';

/** Typing is stored this long after the last keystroke, in ms, and at once when the field is left. Our choice. */
export const KEEP_AFTER = 400;

interface KeptText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Stores at once what is not stored yet. */
  readonly flush: () => void;
}

/**
 * A text that is stored while it is typed, and by the time the field, the view or the page is left. What is stored
 * elsewhere meanwhile shows up here, unless something typed here is not stored yet.
 */
export function useKeptText(stored: string, keep: (text: string) => void): KeptText {
  const [typed, setTyped] = useState<string | null>(null);
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keepNow = useRef(keep);
  keepNow.current = keep;

  const flush = useRef(() => {
    clearTimeout(timer.current);
    const text = unkept.current;
    unkept.current = null;
    if (text !== null) keepNow.current(text);
  }).current;

  useFlushOnLeave(flush);
  useEffect(() => {
    if (unkept.current === null) setTyped(null);
  }, [stored]);

  return {
    text: typed ?? stored,
    type: (text) => {
      setTyped(text);
      unkept.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, KEEP_AFTER);
    },
    flush,
  };
}
