/** A browser whose extension has a log of audits behind it, and beside it an extension that has nothing to show. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { rosenthalUrls } from '../../../utils/plan/samples/sample-urls';
import { RunningExtension } from '../../browser/extension';
import { until } from '../../browser/until';
import { bundle } from '../../reading/page-reader';
import { auditsIn, companyId, type LogSize } from './log-size';
import type { Counts } from './office';

/** Where the profile stands that is visited: the first company's first channel. */
const VISITED = rosenthalUrls.facebookCafe;
/** What a browser is given after its start before anything is measured, in ms. */
const REST = 3000;

interface LogBrowserOptions {
  /** The port of the server that answers for every host. */
  readonly port: number;
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** The folder of the extension whose popup shows a line of text. */
  readonly control: string;
}

let office: Promise<string> | undefined;
/** The office's script, made once. */
const officeScript = (): Promise<string> =>
  (office ??= bundle('test/bench/records/office.ts', { minify: true, name: 'Office' }));

export class LogBrowser {
  readonly extension: RunningExtension;
  /** The popup that shows a line of text. */
  readonly blankPopup: string;
  readonly #office: Page;

  private constructor(extension: RunningExtension, blankPopup: string, page: Page) {
    this.extension = extension;
    this.blankPopup = blankPopup;
    this.#office = page;
  }

  /** Starts a browser on a new profile, fills its database, and starts it anew, as one that was filled long ago. */
  static async filled(size: LogSize, options: LogBrowserOptions): Promise<LogBrowser> {
    const filling = await LogBrowser.#start(options);
    await filling.office(`fill(${JSON.stringify(size)}, ${JSON.stringify(VISITED)})`);
    await filling.close();
    const filled = await LogBrowser.#start(options);
    const { audits } = await filled.counts();
    if (audits !== auditsIn(size)) throw new Error(`${audits} audits were stored, not ${auditsIn(size)}`);
    await delay(REST);
    return filled;
  }

  static async #start({ port, profile, control }: LogBrowserOptions): Promise<LogBrowser> {
    const extension = await RunningExtension.start({ port, profile });
    const blank = `chrome-extension://${await extension.browser.installExtension(control)}/popup.html`;
    // Each extension has a page open, so that neither has to wait for a process of its own.
    await extension.visit(blank);
    const page = await extension.visit(extension.url('manifest.json'));
    await page.evaluate(await officeScript());
    return new LogBrowser(extension, blank, page);
  }

  get browser(): Browser {
    return this.extension.browser;
  }

  /** Calls a function of the office, such as `counts()`. */
  office(call: string): Promise<unknown> {
    return this.#office.evaluate(`Office.${call}`);
  }

  counts(): Promise<Counts> {
    return this.office('counts()') as Promise<Counts>;
  }

  /** Visits the page of the first company's first channel, and waits until what it shows is kept. */
  async visitProfile(): Promise<Page> {
    const { audits } = await this.counts();
    const page = await this.extension.visit(VISITED);
    await until('the visit to be kept', async () => (await this.counts()).audits > audits);
    return page;
  }

  /** The address of the dashboard, at the channels of a company or (`null`) of all. */
  dashboard(company: number | null): string {
    return this.extension.url(`dashboard.html${company === null ? '' : `#company=${companyId(company)}`}`);
  }

  close(): Promise<void> {
    return this.extension.close();
  }
}
