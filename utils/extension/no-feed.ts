/** Stands in for `ask-feed.ts` in the scripts of platforms that have no feed: they hold no code for a request. */
import type { AskFeed } from './ask-feed';

export const askFeed: AskFeed | null = null;
