/** The main job on the sample companies, from the plan to the CSV, in a real browser with the extension as it is built. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { companyHash } from '../../components/dashboard/view';
import type { Plan } from '../../utils/plan/plan';
import { haldenCycles } from '../../utils/plan/samples/halden-cycles';
import { rosenthalBakery } from '../../utils/plan/samples/rosenthal-bakery';
import { haldenUrls, rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { haldenPages } from '../sites/companies/halden-cycles';
import { rosenthalPages } from '../sites/companies/rosenthal-bakery';
import { samplePages } from '../sites/sample-company';
import { startSites } from '../sites/server';
import { firedIn, firedWords, summaryOf } from '../summary';
import { buildExtension } from './build';
import { ensureBrowser } from './ensure-browser';
import { RunningExtension, type Badge } from './extension';
import { choose, click, importPlan } from './ui';
import { PATIENCE, until } from './until';

/** Read while this module loads: what `npm start` loads it with is closed by then, and loads nothing later. */
const pages = [...(await samplePages()), ...rosenthalPages, ...haldenPages];

/** Plans and pages are as of one moment, so that they agree on which day is today. */
const NOW = Date.now();
const companies = [
  { plan: rosenthalBakery(NOW), urls: Object.values(rosenthalUrls) },
  { plan: haldenCycles(NOW), urls: Object.values(haldenUrls) },
];

/** Where what comes of it goes. */
export interface SampleFiles {
  readonly csv: string;
  readonly reportOf: (plan: Plan) => string;
}

const say = (line: string): void => console.log(line);

/** True where a window can be shown. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Does the job, says what it does and finds, and writes the files. With a display it ends when the browser is closed. */
export async function runSample(files: SampleFiles): Promise<void> {
  const browserPath = ensureBrowser(say);
  say('Building the extension …');
  await buildExtension();
  const sites = await startSites();
  try {
    for (const page of pages) sites.serve(page.url, page.html(NOW));
    say(`Starting ${browserPath} with it …`);
    const extension = await RunningExtension.start({ port: sites.port, headless: !hasDisplay() });
    try {
      const dashboard = await audit(extension, files);
      if (hasDisplay()) await leaveOpen(extension, dashboard);
      else say('There is no display, so no window is left open.');
    } finally {
      await extension.close();
    }
  } finally {
    await sites.close();
  }
}

/** Both companies, one after the other, then all of it together. Returns the dashboard with it. */
async function audit(extension: RunningExtension, { csv, reportOf }: SampleFiles): Promise<Page> {
  const dashboard = await extension.openDashboard();
  for (const { plan, urls } of companies) {
    await importPlan(dashboard, plan);
    say(`\nThe plan of ${plan.company.name} is in. Visiting its profiles:`);
    for (const url of urls) await visit(extension, url, plan);
    const { channels, warnings } = await exported(extension, dashboard, companyHash(plan.id));
    say(`\n${summaryOf(channels, warnings)}`);
    await printReport(extension, dashboard, plan, reportOf(plan));
    say(`Its report: ${reportOf(plan)}`);
  }
  const { channels, warnings } = await exported(extension, dashboard, '');
  writeFileSync(csv, channels);
  say(`\n${firedWords(firedIn(warnings))}\nAll channels, with sources and evidence: ${csv}`);
  return dashboard;
}

/** Opens a profile and waits until it is kept and the icon says so; an account that no plan names is assigned. */
async function visit(extension: RunningExtension, url: string, plan: Plan): Promise<void> {
  const began = Date.now();
  const page = await extension.visit(url);
  await until(`what stands at ${url} to be kept`, () => isKept(extension, url, began));
  let badge = await badgeOtherThan(extension, page, '');
  if (url === rosenthalUrls.stray) {
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

/** The dashboard's files about what it shows at this view. */
async function exported(
  extension: RunningExtension,
  dashboard: Page,
  view: string,
): Promise<{ channels: string; warnings: string }> {
  await showOn(extension, dashboard, view);
  const channels = await extension.download(dashboard);
  await click(dashboard, 'Other exports');
  const warnings = await extension.download(dashboard, 'Warnings (CSV)');
  return { channels: channels.text, warnings: warnings.text };
}

/** Prints a company's report, as its Report tab does, into a PDF. */
async function printReport(
  extension: RunningExtension,
  dashboard: Page,
  plan: Plan,
  file: string,
): Promise<void> {
  await showOn(extension, dashboard, companyHash(plan.id, 'report'));
  await dashboard.waitForSelector('.report h2', { timeout: PATIENCE });
  await dashboard.pdf({ path: file, preferCSSPageSize: true });
}

/** Loads the dashboard anew at this view (`#…`). */
async function showOn(extension: RunningExtension, dashboard: Page, view: string): Promise<void> {
  await dashboard.goto(extension.url(`dashboard.html${view}`));
  await dashboard.reload();
  await dashboard.bringToFront();
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
