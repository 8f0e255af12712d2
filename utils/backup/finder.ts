/** Finds the account, or the channel of it, that somebody meant by a name at a moment. */
import type { AccountKey, EpochMs, PlatformId } from '../reading/reading';
import { Bearers } from './nearest';
import type { Sighting } from './sightings';

/** Seen under some names, and under one id of its platform or none. */
interface Seeable {
  readonly platformId: string | null;
  readonly sightings: readonly Sighting[];
}

/** What is looked for: one name of it at least, and the platform's id where that was known. */
export interface Sought {
  readonly platform: PlatformId;
  readonly platformId: string | null;
  readonly keys: readonly AccountKey[];
  readonly at: EpochMs;
}

export class Finder<One extends Seeable> {
  readonly #ofSighting = new Map<Sighting, One>();
  readonly #byId = new Map<string, One[]>();
  readonly #all = new Bearers();
  /** Those of which no id was ever seen. */
  readonly #withoutId = new Bearers();

  constructor(all: readonly One[]) {
    for (const one of all) {
      const [first] = one.sightings;
      if (first && one.platformId !== null) {
        const name = nameOf(first.platform, one.platformId);
        this.#byId.set(name, [...(this.#byId.get(name) ?? []), one]);
      }
      for (const sighting of one.sightings) {
        this.#ofSighting.set(sighting, one);
        this.#all.add(sighting);
        if (one.platformId === null) this.#withoutId.add(sighting);
      }
    }
  }

  /** The one of that id; else who bore one of the names nearest in time, unless it is surely another. */
  find({ platform, platformId, keys, at }: Sought): One | undefined {
    if (platformId === null) return this.#nearest(this.#all, keys, at);
    const known = this.#byId.get(nameOf(platform, platformId)) ?? [];
    const [one, ...others] = known;
    if (others.length === 0) return one ?? this.#nearest(this.#withoutId, keys, at);
    const bearers = new Bearers();
    for (const { sightings } of known) for (const sighting of sightings) bearers.add(sighting);
    return this.#nearest(bearers, keys, at) ?? one;
  }

  #nearest(bearers: Bearers, keys: readonly AccountKey[], at: EpochMs): One | undefined {
    const nearest = bearers.nearest(keys, at);
    return nearest && this.#ofSighting.get(nearest);
  }
}

const nameOf = (platform: PlatformId, platformId: string): string => JSON.stringify([platform, platformId]);
