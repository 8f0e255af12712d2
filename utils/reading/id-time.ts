/**
 * Times that platforms encode in their ids. The ids exceed 2^53, so they are read as BigInt; what is no such id, or
 * tells a time before the platform began or after 2100, is `null`.
 */
import type { EpochMs } from './reading';

/** X counts from 2010-11-04T01:42:54.657Z (its snowflake announcement, 2010); checked on 17 of 17 posts. */
const X_EPOCH = 1_288_834_974_657n;
/** The first id of that kind, as researchers of tweets give it; those before were counted up and tell no time. */
const FIRST_X_ID = 29_700_859_247n;
/** Ids of 64 bits at most. */
const LONGEST_ID = 20;

const shifted = (id: string, bits: bigint): bigint | null =>
  /^\d+$/.test(id) && id.length <= LONGEST_ID ? BigInt(id) >> bits : null;

/** A LinkedIn activity id: its upper bits are epoch milliseconds. */
export function linkedInTime(id: string): EpochMs | null {
  return plausible(shifted(id, 22n), Date.UTC(2011, 0, 1));
}

/** An X post's id, of the kind used since November 2010. */
export function xTime(id: string): EpochMs | null {
  const time = shifted(id, 22n);
  return plausible(time === null ? null : time + X_EPOCH, Number(X_EPOCH + (FIRST_X_ID >> 22n) + 1n));
}

/** A TikTok video's id: its upper 32 bits are epoch seconds. User ids tell no time. */
export function tikTokTime(id: string): EpochMs | null {
  const seconds = shifted(id, 32n);
  return plausible(seconds === null ? null : seconds * 1000n, Date.UTC(2014, 0, 1));
}

function plausible(time: bigint | null, earliest: EpochMs): EpochMs | null {
  if (time === null) return null;
  const at = Number(time);
  return at >= earliest && at < Date.UTC(2100, 0, 1) ? at : null;
}
