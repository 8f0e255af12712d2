/**
 * `npm start`: the main job on the sample company, from the plan to the CSV, in a real browser with the extension as
 * it is built. No network and no account: this computer serves the sample profiles at their real addresses.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { samplePlan, sampleUrls } from '../utils/plan/sample-plan';
import { buildExtension } from './browser/build';
import { ensureBrowser } from './browser/ensure-browser';
import { RunningExtension } from './browser/extension';
import { choose, importPlan } from './browser/ui';
import { until } from './browser/until';
import { samplePages } from './sites/sample-company';
import { startSites } from './sites/server';
import { summaryOf } from './summary';

const CSV_FILE = path.join(import.meta.dirname, '../audit.csv');

const say = (line: string): void => console.log(line);

/** True where a window can be shown. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function start(): Promise<void> {
  const browserPath = ensureBrowser(say);
  say('Building the extension …');
  buildExtension();
  const sites = await startSites();
  sites.serveSamples(await samplePages());
  say(`Starting ${browserPath} with it …`);
  try {
    const extension = await RunningExtension.start({ port: sites.port, headless: !hasDisplay() });
    try {
      await audit(extension);
      if (hasDisplay()) await leaveOpen(extension);
      else say('There is no display, so no window is left open.');
    } finally {
      await extension.close();
    }
  } finally {
    await sites.close();
  }
}

/** Plan, visits, assignment of the stray, CSV, summary. */
async function audit(extension: RunningExtension): Promise<void> {
  const plan = samplePlan(Date.now());
  const dashboard = await extension.openDashboard();
  await importPlan(dashboard, plan);
  say(`The plan of ${plan.company.name} is in. Visiting its profiles:`);

  for (const url of Object.values(sampleUrls)) {
    const began = Date.now();
    const page = await extension.visit(url);
    await until(`what stands at ${url} to be kept`, () => isKept(extension, url, began));
    if (url === sampleUrls.stray) {
      const popup = await extension.openPopupPage(page);
      await choose(popup, 'Belongs to', plan.company.name);
      await until('the stray channel to be assigned', async () => {
        const { channels } = await extension.stored();
        return channels.some(({ latest, planId }) => latest?.reading.url === url && planId === plan.id);
      });
      await popup.close();
    }
    const { text, title } = await extension.badge(page);
    say(`  ${text || ' '} ${title}`);
    await page.close();
  }

  await dashboard.goto(extension.url('dashboard.html'));
  await dashboard.reload();
  await dashboard.bringToFront();
  const { text } = await extension.download(dashboard);
  writeFileSync(CSV_FILE, text);
  say(`\n${summaryOf(text)}\n\nAll of it, with sources and evidence: ${CSV_FILE}`);
}

/** True once the visit that began then (epoch ms) left its trace: an audit, or a wall noted as the last attempt. */
async function isKept(extension: RunningExtension, url: string, since: number): Promise<boolean> {
  const { channels } = await extension.stored();
  return channels.some(
    ({ latest, lastAttempt }) => latest?.reading.url === url || (lastAttempt?.at ?? 0) >= since,
  );
}

/** Leaves the browser to the auditor, until they close it. */
async function leaveOpen(extension: RunningExtension): Promise<void> {
  const dashboard = await extension.openDashboard();
  await dashboard.bringToFront();
  await extension.leaveOffice();
  say('The dashboard is open. Close the browser, or press Ctrl+C, to end.');
  await new Promise<void>((closed) => extension.browser.once('disconnected', () => closed()));
}

/** The error and what led to it, in words. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}\n  ${wordsOf(error.cause)}` : error.message;
}

try {
  await start();
} catch (error) {
  console.error(`\nnpm start could not finish: ${wordsOf(error)}`);
  console.error(
    'Try it once more; if it stays so, run `npm test`, which says more about what does not work.',
  );
  process.exitCode = 1;
}
