/**
 * What somebody saw with their own eyes, as a reading: for platforms without a reader, and for pages behind a wall. What
 * they did not enter is unknown for that reason.
 */
import { accountIn } from '../plan/channel-address';
import { spanOfDay } from '../plan/day-span';
import type { IsoDate } from '../plan/fields';
import { identityOf } from '../plan/planned-channels';
import {
  blankReading,
  known,
  MAX_ALIASES,
  unknown,
  type AccountAddress,
  type AccountKey,
  type AccountKind,
  type EpochMs,
  type Fact,
  type Followers,
  type LastPost,
  type PageState,
  type PlatformId,
  type Reading,
  type Reason,
} from '../reading/reading';

/** Where every fact of such a reading stood. */
export const BY_HAND = 'hand.entered';
const NOT_ENTERED: Reason = 'not-entered';

/** What was seen; `null` and empty where it was not. */
export interface SeenByHand {
  readonly platform: PlatformId;
  /** A web address. */
  readonly url: string;
  /** The account's other keys, where the channel is known already. */
  readonly aliases: readonly AccountKey[];
  readonly seenAt: EpochMs;
  readonly state: PageState;
  readonly kind: AccountKind | null;
  readonly name: string;
  readonly followers: Followers | null;
  /** The first and the last day on which the newest post may have been published; one day twice where that is known. */
  readonly lastPost: { readonly from: IsoDate; readonly until: IsoDate } | null;
  readonly verified: boolean | null;
  readonly bioPresent: boolean | null;
  /** A web address, or empty. */
  readonly link: string;
  readonly category: string;
  readonly postCount: number | null;
}

/**
 * The reading that this makes. Days are those of `zone`, the company's time zone. A page that could not be seen shows
 * nothing but that. It is for the schema to refuse what cannot be, such as a last post after the moment of seeing it.
 */
export function readingByHand(seen: SeenByHand, zone: string): Reading {
  const reason =
    seen.state === 'readable' ? NOT_ENTERED : seen.state === 'private' ? 'private' : 'unavailable';
  const url = new URL(seen.url);
  const blank = blankReading(addressOf(seen), url, seen.seenAt, seen.state, reason);
  const account = {
    ...blank.account,
    aliases: [...new Set([blank.account.key, ...seen.aliases])].slice(0, MAX_ALIASES),
    platformId: entered(valueIn(blank.account.platformId)),
    handle: entered(valueIn(blank.account.handle)),
  };
  if (seen.state !== 'readable') return { ...blank, account };
  return {
    ...blank,
    account: { ...account, name: entered(seen.name.trim()) },
    kind: entered(seen.kind),
    kindEvidence: seen.kind ? [{ signal: BY_HAND, says: seen.kind }] : [],
    category: entered(seen.category.trim()),
    verified: entered(seen.verified),
    followers: entered(seen.followers),
    bioPresent: entered(seen.bioPresent),
    link: entered(seen.link),
    postCount: entered(seen.postCount),
    lastPost: entered(lastPostIn(seen, zone)),
  };
}

const entered = <T>(value: T | null): Fact<T> =>
  value === null || value === '' ? unknown(NOT_ENTERED, BY_HAND) : known(value, BY_HAND);

const valueIn = (fact: Fact<string>): string | null => ('value' in fact ? fact.value : null);

/** The account that the address names; where no reader knows the platform, by the address as a plan names it. */
function addressOf({ platform, url }: SeenByHand): AccountAddress {
  const account = accountIn(url);
  if (account?.platform === platform) return account;
  return { platform, key: identityOf({ platform, url }), handle: null, platformId: null, profileUrl: url };
}

/** Who looks sees the newest post or none, so its day has an end; it is not later than the moment of looking. */
function lastPostIn({ lastPost, seenAt }: SeenByHand, zone: string): LastPost | null {
  if (!lastPost) return null;
  const { notBefore } = spanOfDay(zone, lastPost.from);
  const { notAfter } = spanOfDay(zone, lastPost.until);
  return { notBefore, notAfter: Math.min(notAfter, seenAt), precision: 'interval', open: false, url: null };
}
