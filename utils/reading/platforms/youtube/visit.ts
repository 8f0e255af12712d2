/** One look at one page. */
import { blankReading, type AccountAddress, type EpochMs, type Reading, type Reason } from '../../reading';

export interface Visit {
  readonly document: Document;
  readonly url: URL;
  readonly now: EpochMs;
  readonly account: AccountAddress;
  /** The page's own. */
  readonly language: string | null;
}

/** A reading of which every fact is unknown for the same reason. */
export const told = (
  { account, url, now, language }: Visit,
  state: Reading['state'],
  reason: Reason,
): Reading => ({ ...blankReading(account, url, now, state, reason), language });
