/** Whether two channels of a company are one account. */
import { oncePer } from '../plan/once-per';
import { accountOf, identityOf } from '../plan/planned-channels';
import type { AccountKey } from '../reading/reading';
import { spaceOf } from './account-names';
import type { ChannelSubject } from './finding';

/** What a channel's account goes by. */
interface Names {
  readonly all: ReadonlySet<AccountKey>;
  readonly spaces: ReadonlySet<string>;
  /** Spaces of which a visit told all that the account is called there. */
  readonly told: ReadonlySet<string>;
  /** The space of the handle in the plan's address; `null` where that names no handle. */
  readonly ofHandle: string | null;
  /** No reader knows the platform: an address is all that its accounts go by. */
  readonly isByAddress: boolean;
}

const namesOf = oncePer(({ planned, aliases }: ChannelSubject): Names => {
  const identity = planned && identityOf(planned);
  const address = planned && accountOf(planned);
  const all = new Set([...(identity === null ? [] : [identity]), ...aliases]);
  const isByHandle = (address?.handle ?? null) !== null;
  return {
    all,
    spaces: new Set([...all].map(spaceOf)),
    told: new Set(aliases.map(spaceOf)),
    ofHandle: identity !== null && isByHandle ? spaceOf(identity) : null,
    isByAddress: planned !== null && address === null,
  };
});

/**
 * True where both are one account: it has a handle, an id and perhaps an older address. `null` where the two are named in
 * different ways, and no visit has shown what either is called in the other's. Two ids of the platform are two accounts,
 * whatever handle one of them bore.
 */
export function isSameAccount(a: ChannelSubject, b: ChannelSubject): boolean | null {
  if (a.planned && a.planned.id === b.planned?.id) return true;
  if (a.platformId !== null && b.platformId !== null) return a.platformId === b.platformId;
  const [one, other] = [namesOf(a), namesOf(b)];
  if ([...one.all].some((name) => other.all.has(name))) return true;
  if (one.isByAddress || other.isByAddress) return false;
  return [...one.spaces].some((space) => other.spaces.has(space) && isTold(space, one, other)) ? false : null;
}

/** An account has one handle. It may have several ids, and a visit tells them all. */
const isTold = (space: string, one: Names, other: Names): boolean =>
  one.told.has(space) || other.told.has(space) || one.ofHandle === space || other.ofHandle === space;
