/**
 * Which sightings are one account. By a platform's id where one was seen, and two ids are never one account; without one
 * by its names, at the moment: a handle can change hands. It follows from the sightings alone, in whichever order they come.
 */
import type { AccountKey } from '../reading/reading';
import { inOrder } from './facts';
import { Bearers } from './nearest';
import type { Sighting } from './sightings';

/** The sightings of one account, earliest first. */
export interface Account {
  readonly platformId: string | null;
  readonly sightings: readonly Sighting[];
}

export function accountsIn(sightings: Iterable<Sighting>): Account[] {
  const known = new Map<string, Sighting[]>();
  const open: Sighting[] = [];
  for (const sighting of sightings) {
    if (sighting.platformId === null) open.push(sighting);
    else put(known, JSON.stringify([sighting.platform, sighting.platformId]), sighting);
  }
  const left = joinKnown([...known.values()], open);
  return [...[...known.values()].map(accountOf), ...connected(left).map(accountOf)].sort(byFirst);
}

const put = <Key>(groups: Map<Key, Sighting[]>, key: Key, sighting: Sighting): void => {
  const group = groups.get(key);
  if (group) group.push(sighting);
  else groups.set(key, [sighting]);
};

function accountOf(sightings: Sighting[]): Account {
  const platformId = sightings.find((one) => one.platformId !== null)?.platformId ?? null;
  return { platformId, sightings: sightings.sort(inOrder) };
}

const byFirst = ({ sightings: [a] }: Account, { sightings: [b] }: Account): number =>
  a && b ? inOrder(a, b) : 0;

/**
 * Adds those without a platform's id to the accounts that bore one of their names nearest in time; then those that share
 * a name with one that was added, and so on. Returns those that no known account ever bore a name of.
 */
function joinKnown(known: readonly Sighting[][], open: readonly Sighting[]): readonly Sighting[] {
  const bearers = new Bearers();
  const groupOf = new Map<Sighting, Sighting[]>();
  for (const group of known) {
    for (const sighting of group) {
      groupOf.set(sighting, group);
      bearers.add(sighting);
    }
  }
  let left = open;
  for (;;) {
    const found = left.map((one) => [one, groupOf.get(bearers.nearest(one.keys, one.at) ?? one)] as const);
    for (const [one, group] of found) {
      if (!group) continue;
      group.push(one);
      groupOf.set(one, group);
      bearers.add(one);
    }
    const still = left.filter((one) => !groupOf.has(one));
    if (still.length === left.length) return left;
    left = still;
  }
}

/** Those that share a name, or share one with one that does. */
function connected(sightings: readonly Sighting[]): Sighting[][] {
  const parents = new Map<AccountKey, AccountKey>();
  const rootOf = (key: AccountKey): AccountKey => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    parents.set(key, root);
    return root;
  };
  for (const { keys } of sightings) {
    for (const key of keys) parents.set(rootOf(key), rootOf(keys[0] ?? key));
  }
  const groups = new Map<AccountKey, Sighting[]>();
  for (const sighting of sightings) put(groups, rootOf(sighting.keys[0] ?? ''), sighting);
  return [...groups.values()];
}
