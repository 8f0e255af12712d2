import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';
import { makingOf, type Making, type OtherExport, type Shown } from './exports';
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
    try {
      const { contents, extension, mediaType, total, parts } = await makingOf(what, from, { actions, texts });
      const file = fileNameFor(contents, placeName(from.survey, from.view), Date.now(), extension);
      const counted = withProgress(parts, (done) => setRunning({ what, done, total }));
      await actions.downloadLater(file, counted, mediaType, signal);
      say(t(`exports.done.${what}`, { count: total, file }));
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

/** Tells after each part how many rows there are by then: to tell it at each row would draw as often. */
async function* withProgress(
  parts: Making['parts'],
  onProgress: (done: number) => void,
): AsyncGenerator<string, void> {
  let done = 0;
  for await (const part of parts((count) => (done += count))) {
    onProgress(done);
    yield part;
  }
}
