/** The sample company's world: every page that lies in `pages/`, one file a platform. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { SamplePage } from './sample-page';

const FOLDER = path.join(import.meta.dirname, 'pages');

/** All sample pages, by platform in the order of their file names. A file's `pages` are its pages. */
export async function samplePages(): Promise<SamplePage[]> {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(
    files.map(
      (file) =>
        import(pathToFileURL(path.join(FOLDER, file)).href) as Promise<{ pages?: readonly SamplePage[] }>,
    ),
  );
  return modules.flatMap(({ pages }) => pages ?? []);
}
