import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, OVERLAYS, viewOf, type View } from './view';

/** How a new view stands in the browser's history: something to come back to, or the same thing a little changed. */
export type Step = 'visit' | 'adjust';

/** The view in the address's hash, followed wherever it changes, and a way to change it. */
export function useView(): [View, (view: View, step?: Step) => void] {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = () => {
      if (!OVERLAYS.includes(location.hash)) setView(viewOf(location.hash));
    };
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const show = useCallback((next: View, step: Step = 'visit') => {
    const hash = hashOf(next);
    if (step === 'adjust') history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    setView(next);
  }, []);
  return [view, show];
}
