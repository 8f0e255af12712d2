/** What changed in the database since it was loaded. */
import type { Change, ChangedStore } from '../store/changes';

/** By store: which of its records changed, or that any may have. What has not changed is not named. */
export type Stale = ReadonlyMap<ChangedStore, ReadonlySet<string> | 'any'>;

export class StaleRecords {
  readonly #stores: readonly ChangedStore[];
  #stale = new Map<ChangedStore, ReadonlySet<string> | 'any'>();

  /** At first any record of these stores; changes of others are nothing. */
  constructor(stores: readonly ChangedStore[]) {
    this.#stores = stores;
    for (const store of stores) this.#stale.set(store, 'any');
  }

  /** Notes what changed; true where something of it is in these stores. */
  note(changes: readonly Change[]): boolean {
    let isShown = false;
    for (const change of changes) {
      const [store, ids] = typeof change === 'string' ? [change, null] : [change.store, change.ids];
      if (!this.#stores.includes(store) || ids?.length === 0) continue;
      const before = this.#stale.get(store);
      this.#stale.set(store, ids === null || before === 'any' ? 'any' : new Set([...(before ?? []), ...ids]));
      isShown = true;
    }
    return isShown;
  }

  /** What is stale by now, and no longer is. */
  take(): Stale {
    const taken = this.#stale;
    this.#stale = new Map();
    return taken;
  }

  /** What was taken is stale after all. */
  giveBack(taken: Stale): void {
    this.note([...taken].map(([store, ids]) => (ids === 'any' ? store : { store, ids: [...ids] })));
  }
}
