/**
 * The one request that the extension ever makes: for the public feed of the account in view, to the page's own origin
 * and nowhere else, without the auditor's cookies, and only when the popup's button was pressed. Bundled into the
 * scripts of platforms that have a feed (wxt.config.ts).
 */
import { feed } from '#platform/feed';
import type { FeedFailure } from '../reading/feed';
import type { Reading } from '../reading/reading';

/** What the page and its account's feed tell together, or why the feed told nothing. Never rejects. */
export type AskFeed = (page: Reading) => Promise<Reading | FeedFailure>;

/** How long an answer is waited for, in ms. Our choice. */
const PATIENCE = 10_000;
/** The most that is read of an answer, in bytes; real feeds have 60 kB. */
const MOST = 1_000_000;

export const askFeed: AskFeed | null = async (page) => {
  // A content script's relative address would be taken for the extension's own in Firefox.
  const address = feed.address(page, location.origin);
  if (!address) return 'no-id';
  const text = await fetchText(address).catch(() => null);
  return text === null ? 'failed' : feed.read(text, page, document, Date.now());
};

/** The text at this address; `null` for an error, a redirect and what is too long. */
async function fetchText(address: URL): Promise<string | null> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect would lead to a wall, or to another host.
      redirect: 'error',
      // What the browser kept from before may lack the newest post.
      cache: 'no-store',
      signal: late.signal,
    });
    return response.ok && response.body ? await textOf(response.body) : null;
  } finally {
    clearTimeout(timer);
    late.abort();
  }
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string | null> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > MOST) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
