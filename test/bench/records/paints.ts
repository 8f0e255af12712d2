/** When a page shows something for the first time: in ms from the beginning of its navigation. */
import type { Browser } from 'puppeteer-core';

/** A script for a page; its value is the time of its first contentful paint. */
export const FIRST_CONTENT = `new Promise((painted) => {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) painted(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

/**
 * Runs in a page before its own scripts. Leaves in the global \`firstShown\` a promise of the time at which something that
 * this selector matches stood on the screen: what stands in the document at one frame is painted by the next.
 */
const watchFor = (selector: string): string => `{
  globalThis.firstShown = new Promise((shown) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(${JSON.stringify(selector)})) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => shown(performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}`;

/** Opens the address in a tab of its own, and returns what the script makes of it. */
export async function inNewTab(browser: Browser, url: string, script: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    return (await page.evaluate(script)) as number;
  } finally {
    await page.close();
  }
}

/** Opens the address in a tab of its own, and returns when something was shown there that the selector matches. */
export async function whenShown(browser: Browser, url: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchFor(selector));
    await page.goto(url, { waitUntil: 'load' });
    return (await page.evaluate('firstShown')) as number;
  } finally {
    await page.close();
  }
}
