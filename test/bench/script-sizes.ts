/** How much is injected into a page. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../browser/build';
import { row, verdict } from './table';

/** Bytes, gzipped, for all that is injected into one page. */
const BUDGET = 20_000;

/** Prints the size of each platform's content script as it is built; true if all are within the budget. */
export function reportSizes(): boolean {
  const folder = path.join(extensionFolder(), 'content-scripts');
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const script = readFileSync(path.join(folder, file));
      return { file, gzipped: gzipSync(script, { level: 9 }).length, plain: script.length };
    });
  console.log(`Content scripts, one a platform, gzipped (budget ${BUDGET} bytes each):`);
  for (const { file, gzipped, plain } of sizes.sort((a, b) => b.gzipped - a.gzipped))
    console.log(row(file, `${gzipped} bytes`, `${plain} plain`, verdict(gzipped <= BUDGET)));
  return sizes.every(({ gzipped }) => gzipped <= BUDGET);
}
