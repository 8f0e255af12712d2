/**
 * Lists that are left over: after a step within a page the next account's header can be drawn while the list of the one
 * before still stands below it. Where a list names no author (YouTube's, 2026-05; LinkedIn's short updates, 2025-03)
 * only this tells whose it is.
 */
import { unknown, type AccountKey, type Reading } from './reading';

/** The most posts that are remembered for one document. Our choice: 25 lists of the most that a reading holds. */
const MOST = 5000;

/** Whose posts a document has shown so far, by their ids: a post has one author. */
export class ShownPosts {
  readonly #owners = new Map<string, readonly AccountKey[]>();

  /** The reading; without its list and last post where the list holds a post that stood under another account before. */
  withoutLeftOvers(reading: Reading): Reading {
    const { account, timeline } = reading;
    if (!timeline) return reading;
    const own = timeline.entries.flatMap(({ id, authorship }) => (authorship === 'own' && id ? [id] : []));
    if (own.some((id) => this.#isAnothers(id, account.aliases)))
      return { ...reading, lastPost: unknown('stale-data', timeline.scope), timeline: null };
    if (this.#owners.size > MOST) this.#owners.clear();
    for (const id of own) this.#owners.set(id, account.aliases);
    return reading;
  }

  #isAnothers(id: string, aliases: readonly AccountKey[]): boolean {
    const owner = this.#owners.get(id);
    return owner !== undefined && !owner.some((key) => aliases.includes(key));
  }
}
