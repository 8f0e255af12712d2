import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import type { RunningExport } from './use-other-exports';

interface ExportProgressProps {
  readonly running: RunningExport;
  readonly onStop: () => void;
  /** It ends while the focus is on it: the focus needs another place. */
  readonly onGoneWithFocus: () => void;
}

/** How far a file is, and a way to stop it. */
export function ExportProgress({ running, onStop, onGoneWithFocus }: ExportProgressProps) {
  const { t } = useTexts();
  const { what, done, total } = running;
  const titleId = useId();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const drawn = place.current;
    return () => {
      if (drawn?.contains(document.activeElement)) onGoneWithFocus();
    };
  }, []);
  return (
    <section class="export-progress" ref={place} aria-labelledby={titleId}>
      <p id={titleId}>{t('exports.making', { what: t(`exports.${what}`) })}</p>
      <progress aria-labelledby={titleId} {...(total > 0 && { max: total, value: done })} />
      <p class="quiet">{total > 0 && t('exports.progress', { done, total })}</p>
      <Button onClick={onStop}>{t('exports.stop')}</Button>
    </section>
  );
}
