/**
 * Since when a document can hold what it shows of an account. Applications keep what they once fetched: whoever comes
 * back to a profile within a page may see the list of hours ago, and the data in the document are never fetched again.
 */
import type { AccountKey, EpochMs } from './reading';

/** A reader that starts later than this after the load cannot know what was shown before, in ms. Our choice. */
const IN_TIME: EpochMs = 60_000;
/** The most accounts that are remembered for one document. Our choice; the others count as there from the start. */
const MOST = 1000;

/** When a document's address first named which account. */
export class Arrivals {
  readonly #first = new Map<AccountKey, EpochMs>();
  readonly #loaded: EpochMs;
  readonly #sawAll: boolean;

  /**
   * `loaded`: when the document was loaded; `started`: since when arrivals are noted. Firefox starts a reader in pages
   * that were open before the extension came: in them every account counts as there from the start.
   */
  constructor(loaded: EpochMs, started = loaded) {
    this.#loaded = loaded;
    this.#sawAll = started - loaded <= IN_TIME;
  }

  /** The address names this account now. */
  note(key: AccountKey, now: EpochMs): void {
    if (this.#sawAll && !this.#first.has(key) && this.#first.size < MOST) this.#first.set(key, now);
  }

  /** The longest that a list of the account with these names can have stood in the document, in ms. */
  longest(aliases: readonly AccountKey[], now: EpochMs): EpochMs {
    const known = aliases.flatMap((key) => this.#first.get(key) ?? []);
    return now - (known.length > 0 ? Math.min(...known) : this.#loaded);
  }
}
