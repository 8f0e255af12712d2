/** What the extension's own pages ask a content script. Without a schema library: this runs in the page. */

const types = [
  /** What does this page show now? */
  'show-reading',
  /** The same, where the platform is read only when the auditor asks. */
  'read-page',
  /** Ask the platform for the account's public feed: the one request that is ever made, on the auditor's click. */
  'ask-feed',
  /** The page as it stands, on the auditor's click: to save its structure where it was read wrongly. */
  'capture-page',
] as const;

export interface ToReader {
  readonly type: (typeof types)[number];
}

export const isToReader = (message: unknown): message is ToReader =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  types.some((type) => type === message.type);
