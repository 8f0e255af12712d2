/**
 * What takes longer than `npm test` may:
 *
 *   npm run endurance                                        both of the following
 *   npm run endurance -- pages                               pages are damaged, and read
 *   npm run endurance -- kill                                the browser is killed, and started again
 *
 *   SEED=7 COUNT=2000 npm run endurance -- pages             so many cases of that seed, instead of 20,000 of another one each time
 *   ONLY='our x/' npm run endurance -- pages                 only pages or mutations whose name holds these words
 *   SEED=123 CASE='youtube/gronkh drop-key' npm run endurance    the one case that a report named
 *
 *   SEED=7 COUNT=1 npm run endurance -- kill                 so many kills of each kind from that seed on, instead of a hundred from 1 on
 *   ONLY=merged npm run endurance -- kill                    only those of a kind that is told with these words
 *
 * A hundred kills or more are written down in docs/reliability.md.
 */
import { runnerImport } from 'vite';
import { endurePages } from './adversarial/endurance';
import type * as Kills from './reliability/endurance';

const { CASE = '', ONLY = '', SEED, COUNT } = process.env;
const wanted = CASE ? 'pages' : process.argv[2];

async function pages(): Promise<boolean> {
  return endurePages({
    seed: Number(SEED ?? Date.now() % 2 ** 32),
    count: Number(COUNT ?? 20_000),
    only: ONLY,
    oneCase: CASE,
  });
}

/** What it needs is gathered as a build gathers it (`import.meta.glob`). */
async function kill(): Promise<boolean> {
  const path = new URL('reliability/endurance.ts', import.meta.url).pathname;
  const { module } = await runnerImport<typeof Kills>(path, { logLevel: 'error' });
  return module.endureKills({ first: Number(SEED ?? 1), count: Number(COUNT ?? 100), only: ONLY });
}

const parts = [...(wanted === 'kill' ? [] : [pages]), ...(wanted === 'pages' ? [] : [kill])];
let isWell = true;
for (const part of parts) isWell = (await part()) && isWell;
// What announces changes would keep the process waiting for more.
process.exit(isWell ? 0 : 1);
