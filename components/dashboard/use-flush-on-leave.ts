import { useEffect } from 'preact/hooks';

/** Calls `flush` by the time the page is hidden or left, or what uses it is gone. */
export function useFlushOnLeave(flush: () => void): void {
  useEffect(() => {
    // A hidden page may be closed without another word; by `pagehide` it may be too late to store anything.
    addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
}
