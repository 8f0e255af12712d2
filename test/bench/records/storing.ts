/** What storing an audit takes, against the least that storing anything for good takes. */
import type { LogBrowser } from './log-browser';
import type { LogSize } from './log-size';
import type { Kept } from './office';
import { mediansOf, reportComparison } from './rounds';

/** It may take so many times what one row takes in a strict transaction of its own. */
const OF_ONE_ROW = 1.2;

/**
 * Measures and prints; true where the target is met. Held to it is storing: from the first record that is written until
 * all of them lie on the disk. Keeping a reading is more than that, in the same transaction: before, it looks whose the
 * account is and holds the reading against the plan. What must look first cannot cost what one row costs, so beside it
 * stands what the least of looks takes: as many questions, answered by keys alone, and then one row. Every measurement
 * takes a channel that none has taken before.
 */
export async function reportStoring(long: LogBrowser, size: LogSize, rounds: number): Promise<boolean> {
  // The first company's first channel was visited already.
  let taken = size.companies;
  const ask = (name: 'putOnce' | 'lookAndPutOnce' | 'keepOnce'): Promise<unknown> => {
    const [company, channel] = [taken % size.companies, Math.floor(taken / size.companies)];
    taken++;
    return long.office(`${name}(${company}, ${channel})`);
  };
  const times = await mediansOf(
    {
      row: () => ask('putOnce') as Promise<number>,
      rowAfterLook: () => ask('lookAndPutOnce') as Promise<number>,
      storing: async () => ((await ask('keepOnce')) as Kept).storing,
      keeping: async () => ((await ask('keepOnce')) as Kept).keeping,
    },
    rounds,
  );
  const { row, rowAfterLook, storing, keeping } = times;
  const holds = reportComparison({
    what: 'storing an audit / one row',
    own: storing,
    control: row,
    target: OF_ONE_ROW,
  });
  reportComparison({ what: 'keeping a reading / one row', own: keeping, control: row });
  reportComparison({ what: 'a look, then a row / one row', own: rowAfterLook, control: row });
  reportComparison({ what: 'keeping / a look, then a row', own: keeping, control: rowAfterLook });
  return holds;
}
