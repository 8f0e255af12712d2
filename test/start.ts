/**
 * `npm start`: the main job on the sample companies, from the plan to the CSV, in a real browser with the extension as
 * it is built. No network and no account: this computer serves the sample profiles at their real addresses.
 */
import path from 'node:path';
import { runnerImport } from 'vite';
import type * as SampleRun from './browser/sample-run';

const SAMPLE_RUN = path.join(import.meta.dirname, 'browser/sample-run.ts');

/** “Rosenthal Bakery” as a file's name. */
const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** The error and what led to it, in words. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}\n  ${wordsOf(error.cause)}` : error.message;
}

try {
  // By Vite, as the extension is built: what registers by lying in a folder is found by Vite alone.
  const { module } = await runnerImport<typeof SampleRun>(SAMPLE_RUN, { logLevel: 'error' });
  await module.runSample({
    csv: path.resolve('audit.csv'),
    reportOf: ({ company }) => path.resolve(`report-${slug(company.name)}.pdf`),
  });
} catch (error) {
  console.error(`\nnpm start could not finish: ${wordsOf(error)}`);
  console.error(
    'Try it once more; if it stays so, run `npm test`, which says more about what does not work.',
  );
  process.exitCode = 1;
}
