/**
 * Every message between the parts of the extension, as one closed union. Parsed on both ends: what a page's script
 * sends is hostile until the schema has taken it.
 */
import { feedFailures } from './reading/feed';
import { readingSchema } from './reading/reading-schema';
import { z } from './zod';

const id = z.string().check(z.minLength(8), z.maxLength(60), z.regex(/^[A-Za-z0-9-]+$/));

/** From the content script: a profile was read. Sent again with the same id until it is acknowledged. */
const readingMessage = z.object({ type: z.literal('reading'), id, reading: readingSchema });
/** From the content script: the address in this tab is no profile (any more). */
const leftMessage = z.object({ type: z.literal('left-profile') });
/** From the popup or the dashboard: a plan, an assignment or a setting changed; badges are drawn anew. */
const changedMessage = z.object({ type: z.literal('judgement-changed') });

/** What the background takes. */
export const toBackground = z.union([readingMessage, leftMessage, changedMessage]);
export type ToBackground = z.infer<typeof toBackground>;

/** The background's answer to a reading: only an explicit `kept` counts; anything else is sent again. */
export const keptReply = z.object({ kept: z.literal(true) });
export type KeptReply = z.infer<typeof keptReply>;
/** The background's answer to what it refuses; sending it again would not help. */
export interface RefusedReply {
  readonly kept: false;
  readonly refused: string;
}

/**
 * A content script's answer to what `reader-messages.ts` lists; `reading` is `null` where the address is no profile, and
 * where the reader is `waiting` to be asked by `read-page`.
 */
export const shownReply = z.object({
  reading: z.nullable(readingSchema),
  waiting: z.optional(z.literal(true)),
  /** For how long the document has been open, in ms. */
  documentAge: z.optional(z.number().check(z.gte(0))),
});
export type ShownReply = z.infer<typeof shownReply>;

/** Its answer to `ask-feed`, once the reading that came of it is kept. */
export const feedReply = z.object({ feed: z.enum(['read', ...feedFailures]) });

/** Its answer to `capture-page`. Longer pages than any seen ten times over are not captured. */
export const capturedReply = z.object({
  url: z.string().check(z.maxLength(4000)),
  html: z.string().check(z.maxLength(30_000_000)),
  /** Epoch ms. */
  capturedAt: z.number(),
  /** For how long the document has been open, in ms. */
  documentAge: z.number(),
});
export type CapturedReply = z.infer<typeof capturedReply>;
