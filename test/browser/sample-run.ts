/** The main job on the sample company, from the plan to the CSV, in a real browser with the extension as it is built. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { samplePlan, sampleUrls } from '../../utils/plan/sample-plan';
import { samplePages } from '../sites/sample-company';
import { startSites } from '../sites/server';
import { summaryOf } from '../summary';
import { buildExtension } from './build';
import { ensureBrowser } from './ensure-browser';
import { RunningExtension, type Badge } from './extension';
import { choose, click, importPlan } from './ui';
import { until } from './until';

/** Read while this module loads: what `npm start` loads it with is closed by then, and loads nothing later. */
const pages = await samplePages();

const say = (line: string): void => console.log(line);

/** True where a window can be shown. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Does the job, says what it does and finds, and writes the CSV. With a display it ends when the browser is closed. */
export async function runSample(csvFile: string): Promise<void> {
  const browserPath = ensureBrowser(say);
  say('Building the extension …');
  buildExtension();
  const sites = await startSites();
  try {
    sites.serveSamples(pages);
    say(`Starting ${browserPath} with it …`);
    const extension = await RunningExtension.start({ port: sites.port, headless: !hasDisplay() });
    try {
      const dashboard = await audit(extension, csvFile);
      if (hasDisplay()) await leaveOpen(extension, dashboard);
      else say('There is no display, so no window is left open.');
    } finally {
      await extension.close();
    }
  } finally {
    await sites.close();
  }
}

/** Plan, visits, assignment of the stray, CSV, summary. Returns the dashboard with all of it. */
async function audit(extension: RunningExtension, csvFile: string): Promise<Page> {
  const plan = samplePlan(Date.now());
  const dashboard = await extension.openDashboard();
  await importPlan(dashboard, plan);
  say(`The plan of ${plan.company.name} is in. Visiting its profiles:`);

  for (const url of Object.values(sampleUrls)) {
    const began = Date.now();
    const page = await extension.visit(url);
    await until(`what stands at ${url} to be kept`, () => isKept(extension, url, began));
    let badge = await badgeOtherThan(extension, page, '');
    if (url === sampleUrls.stray) {
      const popup = await extension.openPopupPage(page);
      await choose(popup, 'Belongs to', plan.company.name);
      await until('the stray channel to be assigned', async () => {
        const { channels } = await extension.stored();
        return channels.some(({ latest, planId }) => latest?.reading.url === url && planId === plan.id);
      });
      await popup.close();
      badge = await badgeOtherThan(extension, page, badge.text);
    }
    say(`  ${badge.text} ${badge.title}`);
    await page.close();
  }

  await dashboard.goto(extension.url('dashboard.html'));
  await dashboard.reload();
  await dashboard.bringToFront();
  const { text } = await extension.download(dashboard);
  writeFileSync(csvFile, text);
  await click(dashboard, 'Other exports');
  const warnings = await extension.download(dashboard, 'Warnings (CSV)');
  say(`\n${summaryOf(text, warnings.text)}\n\nAll of it, with sources and evidence: ${csvFile}`);
  return dashboard;
}

/** What the icon shows as soon as its mark is another one: it follows what is kept a moment later. */
const badgeOtherThan = (extension: RunningExtension, page: Page, mark: string): Promise<Badge> =>
  until('the icon to follow', async () => {
    const badge = await extension.badge(page);
    return badge.text !== mark && badge;
  });

/** True once the visit that began then (epoch ms) left its trace: an audit, or a wall noted as the last attempt. */
async function isKept(extension: RunningExtension, url: string, since: number): Promise<boolean> {
  const { channels } = await extension.stored();
  return channels.some(
    ({ latest, lastAttempt }) => latest?.reading.url === url || (lastAttempt?.at ?? 0) >= since,
  );
}

/** Leaves the browser to the auditor, until they close it. */
async function leaveOpen(extension: RunningExtension, dashboard: Page): Promise<void> {
  const closed = new Promise<void>((done) => extension.browser.once('disconnected', () => done()));
  await dashboard.bringToFront();
  await extension.leaveOffice();
  say('The dashboard is open. Close the browser, or press Ctrl+C, to end.');
  await closed;
}
