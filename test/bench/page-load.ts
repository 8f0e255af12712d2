/** What the extension adds to the load of a page: time of its main thread, over an extension that does nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { extensionFolder } from '../browser/build';
import { everyHostAt, launchChromium } from '../browser/chromium';
import type { Case } from '../corpus/cases';
import { startSites } from '../sites/server';
import { CONTROLS, withExtension } from './controls';
import { median, row, verdict } from './table';

/** What a page is given after its load before its time is taken, in ms: longer than a reading waits to be told. */
const SETTLED = 1500;

/** Measures and prints a line a page; true if on none of them the extension adds more than parsing all JSON does. */
export async function reportPageLoads(cases: readonly Case[], rounds: number): Promise<boolean> {
  const sites = await startSites();
  const args = everyHostAt(sites.port);
  const start = async (folder: string): Promise<Browser> => {
    const browser = await launchChromium({ args, enableExtensions: true });
    await browser.installExtension(folder);
    return browser;
  };
  const browsers: Browser[] = [];
  try {
    const hosts = hostsOf(extensionFolder());
    return await withExtension(CONTROLS.idle, hosts, (idle) =>
      withExtension(CONTROLS.parsing, hosts, async (parsing) => {
        for (const folder of [idle, parsing, extensionFolder()]) browsers.push(await start(folder));
        console.log(
          `Main-thread time of a page load, medians of ${rounds} rounds, in ms over an extension that does nothing.`,
        );
        console.log(row('page', 'does nothing', 'parses JSON', 'this one', '× parsing', 'target 1'));
        let holds = true;
        for (const { name, html, truth } of cases) {
          sites.serve(truth.url, html);
          const [none = NaN, control = NaN, own = NaN] = await measure(browsers, truth.url, rounds);
          const ratio = (own - none) / (control - none);
          holds &&= own <= control;
          const extra = [control - none, own - none].map((time) => `+${time.toFixed(1)}`);
          console.log(row(name, none.toFixed(1), ...extra, ratio.toFixed(2), verdict(own <= control)));
        }
        return holds;
      }),
    );
  } finally {
    for (const browser of browsers) await browser.close();
    await sites.close();
  }
}

/** Where the reader runs, as the built extension says. */
function hostsOf(extension: string): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return (manifest as { readonly host_permissions: readonly string[] }).host_permissions;
}

/** The median of each browser, all taking turns, each round begun by another one. */
async function measure(browsers: readonly Browser[], url: string, rounds: number): Promise<number[]> {
  const times: number[][] = browsers.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < browsers.length; turn++) {
      const place = (round + turn) % browsers.length;
      const browser = browsers[place];
      if (browser) times[place]?.push(await mainThreadTime(browser, url));
    }
  return times.map(median);
}

/** Processor time, in ms, of the page's main thread from its navigation until it has settled. */
async function mainThreadTime(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await delay(SETTLED);
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  } finally {
    await page.close();
  }
}
