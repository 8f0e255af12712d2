/** Builds the extension as it is released, so that a test never sees yesterday's. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.join(import.meta.dirname, '../..');

/** The folder of the extension for Chromium: `EXTENSION_DIR` if set, else where the build goes. */
export const extensionFolder = (): string =>
  path.resolve(process.env.EXTENSION_DIR ?? path.join(ROOT, '.output/chrome-mv3'));

/** The folder of the extension as it is built for Firefox. */
export const FIREFOX_BUILD = path.join(ROOT, '.output/firefox-mv2');

/** Builds the extension for Chromium, unless `EXTENSION_DIR` names one that stands already. Rejects with the build's words. */
export async function buildExtension(): Promise<void> {
  if (!process.env.EXTENSION_DIR) await build('chrome');
}

/** Builds the extension for Firefox. Rejects with the build's words. */
export const buildForFirefox = (): Promise<void> => build('firefox');

async function build(browser: 'chrome' | 'firefox'): Promise<void> {
  // As it is released, also where tests ask for it.
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build', '--browser', browser], { cwd: ROOT, env });
}
