/**
 * Notes that are being typed. Each keystroke stands in `localStorage` before the next one: a popup can be closed at any
 * moment, and a write to the database that has only begun is lost with it. The database follows, and then the draft goes.
 */
import type { AccountKey } from '../reading/reading';

const PREFIX = 'note-draft:';
/** Typing is written this long after the last keystroke, in ms. Our choice. */
export const WRITE_AFTER = 400;

/** Writes a note to the database; false where there is no channel to hold it yet. */
export type WriteNote = (account: AccountKey, note: string) => Promise<boolean>;

export class NoteDrafts {
  readonly #storage: Storage;
  readonly #write: WriteNote;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(storage: Storage, write: WriteNote) {
    this.#storage = storage;
    this.#write = write;
  }

  /** What was typed for an account and is not stored yet. */
  of(account: AccountKey): string | null {
    return this.#storage.getItem(PREFIX + account);
  }

  /** Drops the drafts of accounts that can no longer hold one. */
  async keepOnly(canHold: (account: AccountKey) => Promise<boolean>): Promise<void> {
    for (const key of this.#keys()) {
      if (!(await canHold(key.slice(PREFIX.length)))) this.#storage.removeItem(key);
    }
  }

  type(account: AccountKey, note: string): void {
    this.#storage.setItem(PREFIX + account, note);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush().catch(() => undefined), WRITE_AFTER);
  }

  /** Writes all drafts, those of an earlier popup too. Rejects where the database does; the drafts stay then. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    for (const key of this.#keys()) {
      const note = this.#storage.getItem(key);
      if (note === null || !(await this.#write(key.slice(PREFIX.length), note))) continue;
      // Only what was written goes: more may have been typed meanwhile.
      if (this.#storage.getItem(key) === note) this.#storage.removeItem(key);
    }
  }

  #keys(): string[] {
    return Object.keys(this.#storage).filter((name) => name.startsWith(PREFIX));
  }
}
