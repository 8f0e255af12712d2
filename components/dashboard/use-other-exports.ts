import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';
import { makingOf, type OtherExport, type Shown } from './exports';
import { fileNameFor } from './file-names';
import type { Tools } from './tools';
import { placeName } from './use-export';

/** A file that is being made. */
export interface RunningExport {
  readonly what: OtherExport;
  /** Rows made so far; `total` is 0 until it is known. */
  readonly done: number;
  readonly total: number;
}

export interface OtherExports {
  /** `null` while none is made. */
  readonly running: RunningExport | null;
  /** `null` until there is something to export, and while a file is made: one at a time. */
  readonly start: ((what: OtherExport) => void) | null;
  readonly stop: () => void;
}

/** Makes files in passing: the dashboard stays usable, and what was begun can be stopped. `shown` `null`: not loaded. */
export function useOtherExports(
  shown: Shown | null,
  { actions, say }: Pick<Tools, 'actions' | 'say'>,
): OtherExports {
  const texts = useTexts();
  const { t } = texts;
  const [running, setRunning] = useState<RunningExport | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const make = async (what: OtherExport, from: Shown) => {
    const { signal } = (stopping.current = new AbortController());
    setRunning({ what, done: 0, total: 0 });
    let rows = 0;
    const told = seldom((done: number, total: number) => setRunning({ what, done, total }));
    const tell = (done: number, total: number) => {
      rows = total;
      told(done, total);
    };
    try {
      const { contents, extension, mediaType, parts } = makingOf(what, from, { actions, texts });
      const file = fileNameFor(contents, placeName(from.survey, from.view), Date.now(), extension);
      await actions.downloadLater(file, parts({ tell, signal }), mediaType, signal);
      say(t(`exports.done.${what}`, { count: rows, file }));
    } catch (error) {
      say(
        signal.aborted
          ? t('exports.stopped')
          : t('exports.failed', { why: t(`problem.${actions.problemOf(error)}`) }),
      );
    } finally {
      setRunning(null);
    }
  };
  return {
    running,
    start: shown && !running ? (what) => void make(what, shown) : null,
    stop: () => stopping.current?.abort(),
  };
}

/** How often progress is drawn, in ms: to draw it at each row would take longer than the rows. Our choice. */
const DRAW_EVERY = 200;

/** Passes on a call that comes so long after the one before; others are left out. */
function seldom<Told extends unknown[]>(tell: (...told: Told) => void): (...told: Told) => void {
  let last = -Infinity;
  return (...told) => {
    const now = performance.now();
    if (now - last < DRAW_EVERY) return;
    last = now;
    tell(...told);
  };
}
