/** Damages pages by the thousand and holds what the readers tell against what is true. How to call it: `test/endurance.ts`. */
import { ensureBrowser } from '../browser/ensure-browser';
import { corpusIsHere, CORPUS } from '../corpus/cases';
import { deal, only, openMill, report, tally } from './run';

export interface PagesToEndure {
  readonly seed: number;
  readonly count: number;
  /** Only pages or mutations whose name holds these words; all where empty. */
  readonly only: string;
  /** The one case of this name, as a report names it; many where empty. */
  readonly oneCase: string;
}

/** True where no page was told of wrongly, damaged or not. */
export async function endurePages({ seed, count, only: some, oneCase }: PagesToEndure): Promise<boolean> {
  ensureBrowser();
  if (!corpusIsHere) console.log(`Sample pages only: there is no ${CORPUS}.`);
  const mill = await openMill();
  try {
    const space = oneCase.lastIndexOf(' ');
    const cases = oneCase
      ? [{ page: oneCase.slice(0, space), mutation: oneCase.slice(space + 1), seed }]
      : deal(only(mill, some), count, seed);
    console.log(`Seed ${seed}: ${cases.length} cases on ${mill.pages.length} pages.`);
    const outcomes = await mill.run(cases, (done) => {
      if (done % 1000 === 0) console.log(`${done} …`);
    });
    const wrong = outcomes.filter(({ faults }) => faults.length > 0);
    for (const fault of mill.faultsBefore) console.log(`Undamaged: ${fault}`);
    for (const outcome of oneCase ? outcomes : wrong) console.log(report(outcome));
    console.log(tally(outcomes).join('\n'));
    return wrong.length + mill.faultsBefore.length === 0;
  } finally {
    await mill.close();
  }
}
