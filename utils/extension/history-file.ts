/** The whole history as a file for the dashboard, made by a worker. */
import type { ChannelId } from '../store/schema';
import type { HistoryNews, HistoryOrder } from './history-making';
import { forgetFile } from './made-files';

/** So long after it was made, in ms, a file is there to be downloaded: a minute is far more than that needs. */
const KEPT_FOR = 60_000;

type News = HistoryNews | { readonly error: unknown };

/**
 * Makes the file of these channels' audits; `tell` is called with the rows so far, of how many. Rejects where it cannot
 * be made, and with the signal's reason where that stops it.
 */
export async function historyFile(
  ids: readonly ChannelId[],
  tell: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const name = `${crypto.randomUUID()}.csv`;
  const worker = new Worker(new URL('./history-worker.ts', import.meta.url), { type: 'module' });
  try {
    const order: HistoryOrder = { name, ids, languages: navigator.languages };
    return await new Promise<Blob>((made, failed) => {
      signal.addEventListener('abort', () => failed(signal.reason as Error), { once: true });
      signal.throwIfAborted();
      worker.onerror = ({ message }) => failed(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<News>) => {
        if ('file' in data) made(data.file);
        else if ('error' in data)
          failed(data.error instanceof Error ? data.error : new Error(String(data.error)));
        else tell(data.done, data.total);
      };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
    setTimeout(() => void forgetFile(name).catch(() => undefined), KEPT_FOR);
  }
}
