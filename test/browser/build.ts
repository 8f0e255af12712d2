/** Builds the extension as it is released, so that a test never sees yesterday's. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/** The folder of the extension for Chromium: `EXTENSION_DIR` if set, else where the build goes. */
export const extensionFolder = (): string =>
  path.resolve(process.env.EXTENSION_DIR ?? path.join(ROOT, '.output/chrome-mv3'));

/** Builds the extension for Chromium, unless `EXTENSION_DIR` names one that stands already. Throws with the build's words. */
export function buildExtension(): void {
  if (process.env.EXTENSION_DIR) return;
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'],
    { cwd: ROOT, env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`);
}
