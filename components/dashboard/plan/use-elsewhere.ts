import { useReducer, useRef } from 'preact/hooks';

export interface Elsewhere {
  /** The value, as it is written, that came from elsewhere while the field has the focus; `null`: none did. */
  readonly came: string | null;
  readonly onFocus: () => void;
  /** Something was typed here that gives the field this value. */
  readonly onTyped: (written: string) => void;
  readonly onLeave: () => void;
}

/**
 * Notices that a field which has the focus gets a value that was not typed in it: from another tab, or by a merge. What
 * is typed here comes round as the value at once, so any other one that follows it is somebody else's.
 */
export function useElsewhere(written: string): Elsewhere {
  /** The last value that is known to be this field's own; `null` without the focus. */
  const own = useRef<string | null>(null);
  /** What was typed and has not come round yet. */
  const typed = useRef<string | null>(null);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  if (typed.current !== null && typed.current === written) {
    own.current = written;
    typed.current = null;
  }
  const isElsewhere = own.current !== null && typed.current === null && own.current !== written;
  return {
    came: isElsewhere ? written : null,
    onFocus: () => {
      own.current = written;
      typed.current = null;
    },
    onTyped: (value) => (typed.current = value),
    onLeave: () => {
      own.current = null;
      typed.current = null;
      if (isElsewhere) redraw(null);
    },
  };
}
