/**
 * Whom something in a plan is said of. A channel goes by words: its line's id in the plan, its account keys, and the mark
 * of its account where the platform's own id is known. A handle can change hands and a line can get another address, an
 * account's id stays: where both sides bear a mark it decides, whatever the other words say.
 */
import type { PlatformId } from '../reading/reading';
import { shortHashOf } from '../short-hash';

/**
 * The mark of an account, by its platform's own id. A hash so short that many accounts share one: it tells the few
 * accounts of a company apart, and no plan that is handed on says by it whose account was looked at.
 */
export const accountMark = (platform: PlatformId, platformId: string): string =>
  `#${shortHashOf(`${platform}:${platformId}`)}`;

/** How a mark is written. No account key begins so. */
export const MARK = /^#[0-9a-f]{1,8}$/;

/** The mark among a channel's words; `undefined` where its platform's id was never seen. */
export const markIn = (names: readonly string[]): string | undefined =>
  names.findLast((name) => MARK.test(name));

/** What is said of a channel by one of its words, or of the company as a whole (`null`). */
export interface Said {
  readonly about: string | null;
  /** The mark of the account that was meant; absent where it was not known. */
  readonly account?: string | undefined;
}

/** True for what is said of the channel of these words. */
export function isSaidOf({ about, account }: Said, names: readonly string[]): boolean {
  if (about === null) return false;
  const mark = markIn(names);
  return account !== undefined && mark !== undefined ? account === mark : names.includes(about);
}
