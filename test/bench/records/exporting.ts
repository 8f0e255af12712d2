/** What exporting the whole history takes of the memory, and that one sees how far it is and can stop it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../../browser/until';
import { row, verdict } from '../table';
import type { LogBrowser } from './log-browser';
import { canMeasureMemory, extraMemory } from './memory';

/** Megabytes that all processes of the browser together may take meanwhile, over what they took just before. */
const TARGET = 150;
/** For as long as the records may take to be loaded, and the file to be made, in ms. */
const PATIENCE = 300_000;
/** What the page is given after its garbage is collected, in ms. */
const REST = 2000;

/** Measures and prints; true where the target is met. Throws where no progress is shown, or stopping does not stop. */
export async function reportExport(long: LogBrowser): Promise<boolean> {
  if (!canMeasureMemory()) {
    console.log('The memory of an export: skipped, only Linux tells what processes share.');
    return true;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-export-'));
  try {
    const devtools = await long.browser.target().createCDPSession();
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const dashboard = await long.extension.openDashboard();
    await dashboard.waitForSelector('.companies[aria-busy="false"]', { timeout: PATIENCE });
    await checkStop(dashboard);
    await collectGarbage(dashboard);
    const seen = new Set<string>();
    const extra = await extraMemory(long.browser.process()?.pid ?? 0, async () => {
      await begin(dashboard);
      await until('the file', () => isDone(dashboard, seen), PATIENCE);
    });
    if (seen.size < 3) throw new Error('no progress was shown');
    const [file = 'none'] = readdirSync(folder);
    const megabytes = extra / 1e6;
    const { audits } = await long.counts();
    console.log(
      row(
        `export of ${audits} audits`,
        '',
        `+${megabytes.toFixed(0)} MB`,
        '',
        String(TARGET),
        verdict(megabytes <= TARGET),
      ),
    );
    console.log(`  ${file}; how far it is was shown ${seen.size} times; another one was stopped before.`);
    return megabytes <= TARGET;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const button = (name: string) => `aria/${name}[role="button"]`;

async function begin(dashboard: Page): Promise<void> {
  await dashboard.locator(button('Other exports')).click();
  await dashboard.locator(button('Whole history (CSV)')).click();
}

async function checkStop(dashboard: Page): Promise<void> {
  await begin(dashboard);
  await until('the first rows of an export', async () => /[1-9][\d,]* of/.test(await progressOf(dashboard)));
  await dashboard.locator(button('Stop')).click();
  await until('the export to stop', async () => (await saidOn(dashboard)).includes('The export is stopped.'));
}

/** Notes how far it is; true once the file is said to be there. */
async function isDone(dashboard: Page, seen: Set<string>): Promise<boolean> {
  const progress = await progressOf(dashboard);
  if (progress) seen.add(progress);
  return /audits downloaded/.test(await saidOn(dashboard));
}

const progressOf = (dashboard: Page): Promise<string> =>
  dashboard.evaluate(() => document.querySelector('.export-progress .quiet')?.textContent ?? '');

const saidOn = (dashboard: Page): Promise<string> => dashboard.evaluate(() => document.body.innerText);

/** What the page had dropped before must not make room for what comes. */
async function collectGarbage(dashboard: Page): Promise<void> {
  const devtools = await dashboard.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  await delay(REST);
  await devtools.detach();
}
