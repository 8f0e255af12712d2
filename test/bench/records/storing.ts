/** What storing an audit takes, against the least that storing anything for good takes. */
import { median } from '../table';
import type { LogBrowser } from './log-browser';
import type { Stored } from './office';
import { reportComparison } from './rounds';

/** It may take so many times what one row takes in a strict transaction of its own. */
const OF_ONE_ROW = 1.2;

/** Measures and prints; true where the target is met. Every round takes a company that no round has taken before. */
export async function reportStoring(long: LogBrowser, rounds: number): Promise<boolean> {
  const times: Stored[] = [];
  for (let round = 0; round <= rounds; round++) {
    const stored = (await long.office(`storeOnce(${round + 1}, ${round % 2 === 0})`)) as Stored;
    // The first one finds nothing where it will be looked for.
    if (round > 0) times.push(stored);
  }
  const control = median(times.map(({ putting }) => putting));
  const own = median(times.map(({ keeping }) => keeping));
  const writing = median(times.map((stored) => stored.writing));
  const holds = reportComparison({ what: 'keeping a reading / one row', own, control, target: OF_ONE_ROW });
  reportComparison({ what: '  of that, writing / one row', own: writing, control });
  return holds;
}
