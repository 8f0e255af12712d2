/** Runs the readers on whole pages in a real Chromium, at the pages' real addresses, without the extension around them. */
import { build } from 'vite';
import type { Browser } from 'puppeteer-core';
import type { PlatformId, Reading } from '../../utils/reading/reading';
import { launchChromium } from '../browser/chromium';

export interface PageReader {
  /** What the readers tell of this page at this address; `now` is the moment of reading, epoch ms. */
  read(url: string, html: string, now?: number): Promise<Reading | null>;
  close(): Promise<void>;
}

/** The readers as one script that leaves `readPage` in the global `Readers`. */
export const bundleReaders = (): Promise<string> =>
  bundle('utils/reading/platforms/platform.ts', { minify: false });

/** One platform's reader, minified as in its content script; it leaves `read` in the global `Readers`. */
export const bundleReader = (platform: PlatformId): Promise<string> =>
  bundle(`utils/reading/platforms/${platform}/index.ts`, { minify: true });

/** A module with all that it imports as one script; its exports stand in the global of that name. */
export async function bundle(
  entry: string,
  { minify, name = 'Readers' }: { readonly minify: boolean; readonly name?: string },
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, lib: { entry, formats: ['iife'], name } },
  });
  const bundled = Array.isArray(output) ? output[0] : output;
  if (!bundled || !('output' in bundled)) throw new Error(`${entry} could not be bundled`);
  return bundled.output[0].code;
}

/** Starts a browser with the readers in it. Close it at the end. */
export async function openPageReader(): Promise<PageReader> {
  const code = await bundleReaders();
  const browser: Browser = await launchChromium();
  const page = await browser.newPage();
  let served = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      void request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        // The page's own scripts stay in the document but do not run: they would find no network.
        headers: { 'content-security-policy': "script-src 'none'" },
        body: served,
      });
    } else void request.abort();
  });
  return {
    async read(url, html, now = Date.now()) {
      served = html;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const json = await page.evaluate(
        `${code}; JSON.stringify(Readers.readPage(document, new URL(location.href), ${now}))`,
      );
      return JSON.parse(json as string) as Reading | null;
    },
    close: () => browser.close(),
  };
}
