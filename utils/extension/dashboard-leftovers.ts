/**
 * What was being stored when the page went. A write to the database that has only begun is lost with its page, and so
 * it is put into `localStorage`, which does not wait, and stored when the dashboard is opened next.
 */

const PREFIX = 'dashboard-leftover:';

export class Leftovers {
  readonly #storage: Storage;
  /** What has begun to be stored and is not known to be stored yet. */
  readonly #begun = new Map<string, string>();
  #leaving = false;

  /** `page`: the window, whose `pagehide` is the last word that can be heard. */
  constructor(storage: Storage, page: EventTarget) {
    this.#storage = storage;
    page.addEventListener('pagehide', () => {
      this.#leaving = true;
      for (const [key, value] of this.#begun) this.#write(key, value);
    });
    // A page that comes back from the browser's cache goes on where it was.
    page.addEventListener('pageshow', () => (this.#leaving = false));
  }

  /** Notes what begins to be stored under a key; a later one takes its place. */
  begin(key: string, value: unknown): void {
    const json = JSON.stringify(value);
    this.#begun.set(key, json);
    if (this.#leaving) this.#write(key, json);
  }

  /** What stood under this key is stored now, or never will be. */
  end(key: string): void {
    this.#begun.delete(key);
    this.#storage.removeItem(PREFIX + key);
  }

  /** What an earlier page left under keys that begin so, with the rest of each key; it is taken out. */
  take(begin: string): [rest: string, value: unknown][] {
    const keys = Object.keys(this.#storage).filter((key) => key.startsWith(PREFIX + begin));
    return keys.map((key) => {
      const value: unknown = JSON.parse(this.#storage.getItem(key) ?? 'null');
      this.#storage.removeItem(key);
      return [key.slice(PREFIX.length + begin.length), value];
    });
  }

  #write(key: string, json: string): void {
    try {
      this.#storage.setItem(PREFIX + key, json);
    } catch {
      // No room: the database may still be quick enough.
    }
  }
}
