import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../utils/backup/backup';

/** How far a work is; `of` is 0 until it is known. */
export interface Running {
  readonly done: number;
  readonly of: number;
  /** Somebody asked it to stop. */
  readonly isStopping: boolean;
}

export type Ended<T> =
  /** `isTooLate`: somebody asked it to stop, and it was done by then. */
  | { readonly state: 'done'; readonly value: T; readonly isTooLate: boolean }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly error: unknown };

export interface Stoppable {
  /** `null` while nothing is done. */
  readonly running: Running | null;
  readonly run: <T>(work: (progress: Progress, signal: AbortSignal) => Promise<T>) => Promise<Ended<T>>;
  readonly stop: () => void;
}

/** Long work, one at a time, that shows how far it is and can be stopped; it stops where its view is left. */
export function useStoppable(): Stoppable {
  const [running, setRunning] = useState<Running | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const stop = () => {
    setRunning((before) => before && { ...before, isStopping: true });
    stopping.current?.abort();
  };
  useEffect(() => stop, []);

  const run: Stoppable['run'] = async (work) => {
    const { signal } = (stopping.current = new AbortController());
    setRunning({ done: 0, of: 0, isStopping: false });
    const progress: Progress = (done, of) => setRunning((before) => before && { ...before, done, of });
    try {
      const value = await work(progress, signal);
      return { state: 'done', value, isTooLate: signal.aborted };
    } catch (error) {
      return signal.aborted ? { state: 'stopped' } : { state: 'failed', error };
    } finally {
      setRunning(null);
    }
  };
  return { running, run, stop };
}
