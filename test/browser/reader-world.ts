/** The world of the content script in a page: what an attacker holds who has broken out of the page's own world. */
import type { Page } from 'puppeteer-core';

export interface ReaderWorld {
  /** Sends a message as the content script itself would, and returns the background's reply. */
  send(message: unknown): Promise<unknown>;
}

/** Finds the world of the extension's content script in this page's main frame. */
export async function readerWorld(page: Page): Promise<ReaderWorld> {
  const devtools = await page.createCDPSession();
  const world = new Promise<number>((found) => {
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found(context.id);
    });
  });
  // Tells of the worlds that are there, then of those that come.
  await devtools.send('Runtime.enable');
  const contextId = await world;
  return {
    async send(message) {
      const { result } = await devtools.send('Runtime.evaluate', {
        contextId,
        expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value as unknown;
    },
  };
}
