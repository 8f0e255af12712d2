/** Names, words and web addresses as they are taken over from a page: trimmed and bounded. */

/** What is kept of a name or a word. */
const MAX_TEXT = 300;
/** What is looked at of a text, so that a name of a megabyte costs no more than another. */
const MAX_LOOK = 4 * MAX_TEXT;
/** The longest web address that is kept; the schema refuses longer ones. */
const MAX_ADDRESS = 2048;

/** The text trimmed and cut; `undefined` where nothing is left of it. */
export const cleanText = (text: string | null | undefined): string | undefined =>
  text?.slice(0, MAX_LOOK).trim().slice(0, MAX_TEXT).trim() || undefined;

/**
 * The web address that a profile names, such as `example.org/shop` or `https://example.org`, as a whole one;
 * `undefined` for what is none, or was cut by the page ("example.org/a-long-…").
 */
export function webAddress(text: string | null | undefined): string | undefined {
  const named = text?.slice(0, MAX_ADDRESS).trim() ?? '';
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(named) ? named : `https://${named}`;
  if (/[\s…]/.test(named) || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, href } = new URL(whole);
  return /^https?:$/.test(protocol) && hostname.includes('.') && href.length <= MAX_ADDRESS
    ? href
    : undefined;
}
