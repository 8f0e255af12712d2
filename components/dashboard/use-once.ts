import { useRef, useState } from 'preact/hooks';

interface Once {
  readonly isBusy: boolean;
  /** Begins something, unless what was begun before is not done yet: a double click is one wish. */
  readonly once: (action: () => Promise<unknown>) => void;
}

/** Guards something that must not be done twice at once. */
export function useOnce(): Once {
  // The state is drawn later than the second click of a double click comes.
  const busy = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const set = (now: boolean) => {
    busy.current = now;
    setBusy(now);
  };
  return {
    isBusy,
    once: (action) => {
      if (busy.current) return;
      set(true);
      void action().finally(() => set(false));
    },
  };
}
