/**
 * A platform's public feed of one account, which the reader of its page asks for on the auditor's click and never
 * otherwise. What it is asked by and how it is read stands with the platform, in its folder's `feed.ts`.
 */
import type { EpochMs, Reading } from './reading';

/** Why asking for a feed told nothing. None of them says anything about the account. */
export const feedFailures = [
  /** The page does not prove the id that the feed is asked by. */
  'no-id',
  /** It could not be fetched: an error, a redirect, too long a wait. */
  'failed',
  /** What came is no feed. */
  'not-a-feed',
  /** The feed is another account's. */
  'other-channel',
  /** The feed lists nothing. */
  'empty',
  /** It was read, but what it told could not be stored. */
  'not-kept',
] as const;
export type FeedFailure = (typeof feedFailures)[number];

/** The answer of a page's reader: the feed was read and its reading told, or why not. */
export type FeedAnswer = 'read' | FeedFailure;

export interface Feed {
  /** Its address on the page's own origin; `null` where the page's reading does not prove whose it would be. */
  readonly address: (page: Reading, origin: string) => URL | null;
  /** What the page and the feed tell together. Pure; the text is whatever the server sent. */
  readonly read: (text: string, page: Reading, document: Document, now: EpochMs) => Reading | FeedFailure;
}
