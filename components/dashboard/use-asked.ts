import { useEffect, useRef } from 'preact/hooks';

/**
 * Answers whenever the address asks for something by this hash, at first too. The answer takes the hash off, so that
 * a reload does not ask again.
 */
export function useAsked(hash: string, answer: () => void): void {
  const latest = useRef(answer);
  latest.current = answer;
  useEffect(() => {
    const listen = () => {
      if (location.hash === hash) latest.current();
    };
    listen();
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, [hash]);
}
