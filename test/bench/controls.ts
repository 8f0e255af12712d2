/** What readers are measured against: scripts, and extensions of one script, that do one well-known thing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PARSE_ALL } from './parse-all';

/** A script for a page; its value is the time, in ms, of writing the whole document out as text once. */
export const OUTER_HTML = `(() => {
  const began = performance.now();
  const { length } = document.documentElement.outerHTML;
  return length && performance.now() - began;
})()`;

/** The extensions that a page load is measured with. */
export const CONTROLS = {
  /** Does nothing: what any content script costs. */
  idle: 'void 0;',
  /** Parses all JSON in the page, once, and nothing else. */
  parsing: `void ${PARSE_ALL};`,
} as const;

/** Writes an extension that runs this script in every page where `matches` say, and calls back with its folder. */
export const withExtension = <T>(
  script: string,
  matches: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> =>
  withFiles(
    { content_scripts: [{ matches, js: ['script.js'], run_at: 'document_idle' }] },
    { 'script.js': script },
    use,
  );

/** Writes an extension whose popup shows one line of text and does nothing, and calls back with its folder. */
export const withBlankPopup = <T>(use: (folder: string) => Promise<T>): Promise<T> =>
  withFiles(
    { action: { default_popup: 'popup.html' } },
    { 'popup.html': '<!doctype html><html lang="en"><title>Control</title><p>One line of text.</p></html>' },
    use,
  );

/** Writes an extension of these files, with this in its manifest, and calls back with its folder, which then goes. */
async function withFiles<T>(
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'control-extension-'));
  const named = { manifest_version: 3, name: 'Control', version: '1.0.0', ...manifest };
  try {
    for (const [name, text] of Object.entries({ ...files, 'manifest.json': JSON.stringify(named) }))
      writeFileSync(path.join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
