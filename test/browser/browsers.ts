/** The browsers in which the same tests run, and what is done in each its own way. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest, RealPopup } from './audit-browser';
import { letChromiumSee, letFirefoxSee } from './browser-access';
import { RunningExtension } from './extension';
import { findFirefox, RunningFirefox } from './firefox';
import { click, textWith } from './ui';
import { until } from './until';

const chromium: BrowserUnderTest = {
  name: 'Chromium',
  isThere: true,
  async start(port) {
    const extension = await RunningExtension.start({ port });
    return {
      extension,
      openPopup: async (page) => {
        const popup = await extension.openPopup(page);
        return { textWith: (words) => textWith(popup, words), press: (button) => click(popup, button) };
      },
      letSee: (patterns) => letChromiumSee(extension, patterns),
    };
  },
};

const firefoxPath = findFirefox();
const firefox: BrowserUnderTest = {
  name: 'Firefox',
  isThere: firefoxPath !== undefined,
  async start(port) {
    const extension = await RunningFirefox.start(firefoxPath ?? '', port);
    return {
      extension,
      openPopup: (page) => openFirefoxPopup(extension, page),
      letSee: (patterns) => letFirefoxSee(extension, patterns),
    };
  },
};

export const browsers: readonly BrowserUnderTest[] = [chromium, firefox];

/** A script's text: what finds the real popup's window from another page of the extension. */
const POPUP = `browser.extension.getViews({ type: 'popup' })[0]`;

/**
 * The real popup in Firefox. No page stands for it, so it is looked at through its window, and its buttons are pressed
 * by a script: real keys and clicks do not get there.
 */
async function openFirefoxPopup(extension: RunningFirefox, page: Page): Promise<RealPopup> {
  const office = await extension.office();
  await page.bringToFront();
  // Without a window to see, it does not close by itself as it loses the focus.
  await office.evaluate(`${POPUP}?.close()`);
  await until('the popup before to be gone', () => office.evaluate(`!${POPUP}`));
  await until('the popup to open', () =>
    office.evaluate('browser.browserAction.openPopup().then(() => true)'),
  );
  const text = () => office.evaluate(`${POPUP}?.document.body?.innerText ?? ''`) as Promise<string>;
  return {
    textWith: (words) =>
      until(`“${words}” in the popup`, async () => {
        const now = await text();
        return now.includes(words) && now;
      }),
    press: async (name) => {
      await until(`“${name}” in the popup`, () =>
        office.evaluate(`(() => {
          const button = [...(${POPUP}?.document.querySelectorAll('button') ?? [])]
            .find((each) => each.innerText.trim() === ${JSON.stringify(name)});
          button?.click();
          return button !== undefined;
        })()`),
      );
    },
  };
}
