/** A database as a version of the extension left it, frozen when that version was released. */
import { readdirSync, readFileSync } from 'node:fs';

export interface FrozenDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, FrozenStore>>;
}

export interface FrozenStore {
  readonly keyPath: string;
  readonly indexes: Readonly<
    Record<string, readonly [path: string | readonly string[], multiEntry?: string]>
  >;
  readonly records: readonly object[];
}

const folder = new URL('./versions/', import.meta.url);

/** One of every version, the oldest first. */
export const frozenDatabases: readonly FrozenDatabase[] = readdirSync(folder)
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FrozenDatabase)
  .sort((a, b) => a.version - b.version);

/** The one of this version. Throws where there is none. */
export function frozenAt(version: number): FrozenDatabase {
  const frozen = frozenDatabases.find((one) => one.version === version);
  if (!frozen) throw new Error(`there is no frozen database of version ${version}`);
  return frozen;
}
