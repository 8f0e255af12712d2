/** The dashboard's end of the worker for backups: what is asked is numbered, and so is what answers it. */
import type { MergeOptions, Progress } from '../backup/backup';
import type { BackupNews, BackupOrder, NumberedNews, ToldError } from './backup-work';

/** The news that answers an order. */
type Answers = {
  readonly [Name in 'made' | 'opening' | 'preview' | 'outcome']: Extract<
    BackupNews,
    { readonly [Said in Name]: unknown }
  >[Name];
};

interface Asked {
  hear(news: BackupNews): void;
  fail(error: Error): void;
}

/** A worker that answers one order after the other. */
export class AskedWorker {
  readonly #worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  /** What is not answered yet, by its number. */
  readonly #asked = new Map<number, Asked>();
  #count = 0;

  constructor() {
    this.#worker.onerror = ({ message }) => this.#failAll(new Error(message));
    this.#worker.onmessage = ({ data }: MessageEvent<NumberedNews>) => {
      const asked = this.#asked.get(data.number);
      if ('error' in data) asked?.fail(rebuilt(data.error));
      else asked?.hear(data.news);
    };
  }

  /** Rejects where it fails, and with the signal's reason where that stops it: the worker is ended then. */
  ask<Name extends keyof Answers>(
    answer: Name,
    order: BackupOrder,
    progress?: Progress,
    signal?: AbortSignal,
  ): Promise<Answers[Name]> {
    return this.#ask(answer, order, progress, signal, () => {
      this.end();
      this.#failAll(signal?.reason as Error);
    });
  }

  /**
   * Merges what was opened last. The signal asks the worker to stop and waits for its word: it rejects where nothing was
   * merged, and answers where it came too late.
   */
  merge(options: MergeOptions, progress: Progress, signal: AbortSignal): Promise<Answers['outcome']> {
    return this.#ask('outcome', { merge: options }, progress, signal, () => this.#post({ stopMerge: true }));
  }

  async #ask<Name extends keyof Answers>(
    answer: Name,
    order: BackupOrder,
    progress: Progress | undefined,
    signal: AbortSignal | undefined,
    stop: () => void,
  ): Promise<Answers[Name]> {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', stop);
    let number = 0;
    try {
      return await new Promise((answered, fail) => {
        const hear = (news: BackupNews): void => {
          if (answer in news) answered((news as Answers)[answer]);
          else if ('of' in news) progress?.(news.done, news.of);
        };
        number = this.#post(order);
        this.#asked.set(number, { hear, fail });
      });
    } finally {
      this.#asked.delete(number);
      signal?.removeEventListener('abort', stop);
    }
  }

  #post(order: BackupOrder): number {
    const number = ++this.#count;
    this.#worker.postMessage({ number, order });
    return number;
  }

  end(): void {
    this.#worker.terminate();
  }

  #failAll(error: Error): void {
    for (const asked of this.#asked.values()) asked.fail(error);
  }
}

/** An error keeps its name, by which it is known what to say of it. */
const rebuilt = ({ name, message }: ToldError): Error => Object.assign(new Error(message), { name });
