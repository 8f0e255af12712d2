/**
 * Shows what the readers make of saved pages:
 *
 *   npx tsx test/reading/read-page.ts PAGE.html URL
 *   npx tsx test/reading/read-page.ts CASE.json …      (the address from the case, the page beside it)
 */
import { readFileSync } from 'node:fs';
import { openPageReader } from './page-reader';

const reader = await openPageReader();
try {
  const [first = '', url] = process.argv.slice(2);
  const pages = first.endsWith('.html')
    ? [{ html: first, url: url ?? '' }]
    : process.argv.slice(2).map((file) => ({
        html: file.replace(/\.json$/, '.html'),
        url: (JSON.parse(readFileSync(file, 'utf8')) as { url: string }).url,
      }));
  for (const page of pages) {
    console.log(
      page.html,
      JSON.stringify(await reader.read(page.url, readFileSync(page.html, 'utf8')), null, 1),
    );
  }
} finally {
  await reader.close();
}
