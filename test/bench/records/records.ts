/** What a long log of audits costs: the popup, the dashboard, an export, and storing one audit more. */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { samplePages } from '../../sites/sample-company';
import { startSites } from '../../sites/server';
import { withBlankPopup } from '../controls';
import { reportExport } from './exporting';
import { reportFirstRows } from './first-rows';
import { LogBrowser } from './log-browser';
import { auditsIn, channelsIn, type LogSize } from './log-size';
import { reportPopup } from './popup';
import { comparisonHeader } from './rounds';
import { reportStoring } from './storing';

const LONG: LogSize = { companies: 500, channels: 20, audits: 10 };
const FEW: LogSize = { companies: 1, channels: 10, audits: 1 };
/** Odd, so that the median is a measured one. */
const PAGE_ROUNDS = 15;
const STORE_ROUNDS = 301;

/** Measures and prints all of it; true where every target is met. */
export async function reportRecords(): Promise<boolean> {
  const sites = await startSites();
  sites.serveSamples(await samplePages());
  const folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-log-'));
  const browsers: LogBrowser[] = [];
  try {
    return await withBlankPopup(async (control) => {
      const start = async (name: string, size: LogSize): Promise<LogBrowser> => {
        const profile = path.join(folder, name);
        const browser = await LogBrowser.filled(size, { port: sites.port, profile, control });
        browsers.push(browser);
        return browser;
      };
      const long = await start('long', LONG);
      const few = await start('few', FEW);
      console.log(
        `${auditsIn(LONG)} audits of ${channelsIn(LONG)} channels in ${LONG.companies} companies, against ${auditsIn(FEW)}.` +
          ` Medians of ${PAGE_ROUNDS} rounds, of storing ${STORE_ROUNDS}; ${loadNow()}.`,
      );
      console.log(comparisonHeader());
      const holds = [
        await reportPopup(long, few, LONG, PAGE_ROUNDS),
        await reportFirstRows(long, few, PAGE_ROUNDS),
        await reportStoring(long, LONG, STORE_ROUNDS),
        await reportExport(long),
      ];
      console.log(`At the end, ${loadNow()}.`);
      return holds.every(Boolean);
    });
  } finally {
    for (const browser of browsers) await browser.close();
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const loadNow = (): string => `load of the machine ${loadavg()[0]?.toFixed(1)}`;
