/**
 * Damages pages by the thousand and holds what the readers tell against what is true:
 *
 *   npm run endurance                                        20,000 cases, another seed each time
 *   SEED=7 COUNT=2000 npm run endurance                      so many cases of that seed
 *   ONLY='our x/' npm run endurance                          only pages or mutations whose name holds these words
 *   SEED=123 CASE='youtube/gronkh drop-key' npm run endurance    the one case that a report named
 */
import { ensureBrowser } from '../browser/ensure-browser';
import { corpusIsHere, CORPUS } from '../corpus/cases';
import { deal, only, openMill, report, tally } from './run';

const { CASE = '', ONLY = '', SEED, COUNT = '20000' } = process.env;
const seed = Number(SEED ?? Date.now() % 2 ** 32);

ensureBrowser();
if (!corpusIsHere) console.log(`Sample pages only: there is no ${CORPUS}.`);
const mill = await openMill();
try {
  const space = CASE.lastIndexOf(' ');
  const cases = CASE
    ? [{ page: CASE.slice(0, space), mutation: CASE.slice(space + 1), seed }]
    : deal(only(mill, ONLY), Number(COUNT), seed);
  console.log(`Seed ${seed}: ${cases.length} cases on ${mill.pages.length} pages.`);
  const outcomes = await mill.run(cases, (done) => {
    if (done % 1000 === 0) console.log(`${done} …`);
  });
  const wrong = outcomes.filter(({ faults }) => faults.length > 0);
  for (const fault of mill.faultsBefore) console.log(`Undamaged: ${fault}`);
  for (const outcome of CASE ? outcomes : wrong) console.log(report(outcome));
  console.log(tally(outcomes).join('\n'));
  if (wrong.length + mill.faultsBefore.length > 0) process.exitCode = 1;
} finally {
  await mill.close();
}
