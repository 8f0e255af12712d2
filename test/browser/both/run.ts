/** One browser of the table and one server that plays the platforms, for all scenes of it. */
import { afterAll, beforeAll } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addressOf } from '../../../utils/reading/platforms/platform';
import { newPlannedChannel } from '../../../utils/plan/plan';
import { rosenthalUrls } from '../../../utils/plan/samples/sample-urls';
import type { Channel } from '../../../utils/store/schema';
import { aPlan } from '../../factories';
import { startSites, type Sites } from '../../sites/server';
import type { AuditBrowser, BrowserUnderTest, Driven } from '../audit-browser';
import { samples } from '../session';
import { importPlan } from '../ui';
import { until } from '../until';

/** Building and starting both take their time on a busy small machine, in ms. */
const START = 180_000;

/** The addresses of the plan's channels. */
export const inPlan = [rosenthalUrls.facebookProfile, rosenthalUrls.linkedin, rosenthalUrls.tiktok];

/** The plan of all scenes: a personal profile that the company uses as its own among its channels. */
export const plan = aPlan({
  id: 'bakery',
  company: { name: 'Rosenthal Bakery' },
  channels: inPlan.map((url) => newPlannedChannel(addressOf(new URL(url))?.platform ?? '', url)),
});

export interface Run extends Driven {
  readonly sites: Sites;
  /** The one dashboard, on which each scene shows what it needs. */
  readonly dashboard: Page;
  /** The same at another view (`#…`), loaded anew. */
  show(view: string): Promise<Page>;
  /** The channel whose latest audit was read at this address, as soon as there is one. */
  kept(url: string): Promise<Channel>;
  /** Has every channel of the plan read, if it was not yet. */
  readPlan(): Promise<void>;
}

/** Starts the browser before the tests of the calling block, with the plan imported, and ends it after them. */
export function useRun(under: BrowserUnderTest): Run {
  let sites: Sites | undefined;
  let driven: Driven | undefined;
  let dashboard: Page | undefined;
  const started = <T>(part: T | undefined): T => {
    if (!part) throw new Error('the browser has not started');
    return part;
  };
  const extension = (): AuditBrowser => started(driven).extension;

  beforeAll(async () => {
    sites = await startSites();
    sites.serveSamples(samples);
    driven = await under.start(sites.port);
    dashboard = await driven.extension.openDashboard();
    await importPlan(dashboard, plan);
  }, START);
  afterAll(async () => {
    await driven?.extension.close();
    await sites?.close();
  }, START);

  const kept = (url: string): Promise<Channel> =>
    until(`an audit of ${url}`, async () => {
      const { channels } = await extension().stored();
      return channels.find(({ latest }) => latest?.reading.url === url);
    });

  return {
    get extension() {
      return extension();
    },
    get sites() {
      return started(sites);
    },
    get dashboard() {
      return started(dashboard);
    },
    openPopup: (page) => started(driven).openPopup(page),
    letSee: (patterns) => started(driven).letSee(patterns),
    async show(view) {
      const page = started(dashboard);
      await extension().visit('about:blank', page);
      await extension().visit(extension().url(`dashboard.html${view}`), page);
      await page.bringToFront();
      return page;
    },
    kept,
    async readPlan() {
      for (const url of inPlan) {
        const page = await extension().visit(url);
        await kept(url);
        await page.close();
      }
    },
  };
}
