import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../utils/backup/backup';

/** How far a work is; `of` is 0 until it is known. */
export interface Running {
  readonly done: number;
  readonly of: number;
}

export type Ended<T> =
  | { readonly state: 'done'; readonly value: T }
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
  const stop = () => stopping.current?.abort();
  useEffect(() => stop, []);

  const run: Stoppable['run'] = async (work) => {
    const { signal } = (stopping.current = new AbortController());
    setRunning({ done: 0, of: 0 });
    try {
      return { state: 'done', value: await work((done, of) => setRunning({ done, of }), signal) };
    } catch (error) {
      return signal.aborted ? { state: 'stopped' } : { state: 'failed', error };
    } finally {
      setRunning(null);
    }
  };
  return { running, run, stop };
}
