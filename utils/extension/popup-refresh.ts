import type { EpochMs } from '../reading/reading';

/** Puts something together anew, never twice at a time: what changes meanwhile is looked at once more after it. */
export class Refreshing {
  readonly #gather: () => Promise<void>;
  readonly #failed: (error: unknown) => void;
  #due = false;
  #gathering = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `failed` is called with what `gather` rejects with. */
  constructor(gather: () => Promise<void>, failed: (error: unknown) => void) {
    this.#gather = gather;
    this.#failed = failed;
  }

  /** In `wait` ms, together with all that is asked for until then. */
  soon(wait: EpochMs): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), wait);
  }

  /** Resolves once it is done or has failed; at once where it is under way, and then done once more. */
  async now(): Promise<void> {
    this.#due = true;
    if (this.#gathering) return;
    this.#gathering = true;
    try {
      while (this.#due) {
        this.#due = false;
        await this.#gather();
      }
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#gathering = false;
    }
  }
}
