/** When the dashboard shows the first rows of its table, with very many channels and with ten. */
import type { LogBrowser } from './log-browser';
import { whenShown } from './paints';
import { mediansOf, reportComparison } from './rounds';

/** They may come so many times as late with very many channels as with ten. */
const OF_FEW = 1.5;

/** Measures and prints; true where the targets are met. */
export async function reportFirstRows(long: LogBrowser, few: LogBrowser, rounds: number): Promise<boolean> {
  const firstRow = (browser: LogBrowser, company: number | null) =>
    whenShown(browser.browser, browser.dashboard(company), '.channel-row');
  const times = await mediansOf(
    {
      all: () => firstRow(long, null),
      allFew: () => firstRow(few, null),
      company: () => firstRow(long, 0),
      companyFew: () => firstRow(few, 0),
    },
    rounds,
  );
  const target = OF_FEW;
  const holds = [
    reportComparison({ what: 'first rows of all / ten', own: times.all, control: times.allFew, target }),
    reportComparison({ what: 'of a company / ten', own: times.company, control: times.companyFew, target }),
  ];
  return holds.every(Boolean);
}
