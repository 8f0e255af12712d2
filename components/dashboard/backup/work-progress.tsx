import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import type { Running } from './use-stoppable';

interface WorkProgressProps {
  /** What is being done. */
  readonly title: string;
  readonly running: Running;
  /** What else is to be said meanwhile. */
  readonly note?: string;
  readonly onStop: () => void;
}

/** How far a work is, and a way to stop it, which has the focus: what was pressed to begin it is gone. */
export function WorkProgress({ title, running, note = '', onStop }: WorkProgressProps) {
  const { t } = useTexts();
  const { done, of, isStopping } = running;
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place} class="backup-progress" role="group" aria-labelledby={id}>
      <p id={id}>{title}</p>
      <progress aria-labelledby={id} {...(of > 0 && { max: of, value: done })} />
      <p class="quiet">{of > 0 && t('backup.progress', { done, of })}</p>
      <p role="status">{isStopping ? t('backup.stopping') : note}</p>
      <Button onClick={onStop}>{t('backup.stop')}</Button>
    </div>
  );
}
