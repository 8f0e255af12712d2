/** Waiting for a download where the browser does not say that it is complete. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { until } from './until';

/** The name and text of the one file that comes into this folder when something is done; it is taken out of it. */
export async function nextFile(
  folder: string,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  await act();
  const name = await until('a downloaded file', () => {
    const names = readdirSync(folder);
    // While it is being written, it or a second one beside it is called so.
    return !names.some((each) => each.endsWith('.part')) && names[0];
  });
  const file = path.join(folder, name);
  const text = await until('the file’s text', () => readFileSync(file, 'utf8') || null);
  rmSync(file);
  return { name, text };
}
