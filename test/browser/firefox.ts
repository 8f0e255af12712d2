/** The built extension in a real Firefox, by the same verbs as in Chromium (`extension.ts`). */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Reading } from '../../utils/reading/reading';
import type { AuditBrowser } from './audit-browser';
import { FIREFOX_BUILD } from './build';
import { findInPath } from './chromium';
import { everythingAt, type Proxy } from './everything-at';
import type { Badge } from './extension';
import { nextFile } from './next-file';
import { press } from './press';
import { storedSeenFrom, type Stored } from './own-database';
import { PATIENCE, until } from './until';

/** The part of the browser's interface that the extension's own pages are asked for. */
declare const browser: {
  readonly tabs: {
    query(filter: { url?: string; active?: boolean }): Promise<{ id: number; active: boolean }[]>;
    create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
    sendMessage(tabId: number, question: { type: 'show-reading' }): Promise<{ reading: Reading | null }>;
  };
  readonly browserAction: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
};

/** As in the manifest (wxt.config.ts). */
export const FIREFOX_ID = 'channel-audit@channel-audit.example';

/** How long is waited for Firefox to start at most, in ms: it takes its time, more so on a busy small machine. */
const START = 90_000;

/** Where it stands outside of `PATH`. */
const ON_MACOS = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** The path of an installed Firefox (`FIREFOX_PATH` goes first), `undefined` where there is none. */
export function findFirefox(): string | undefined {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH && existsSync(FIREFOX_PATH)) return FIREFOX_PATH;
  return findInPath(['firefox-esr', 'firefox']) ?? (existsSync(ON_MACOS) ? ON_MACOS : undefined);
}

export class RunningFirefox implements AuditBrowser {
  readonly browser: Browser;
  readonly #proxy: Proxy;
  /** The host of the extension's own pages. */
  readonly #uuid: string;
  /** Where this browser puts downloads. */
  readonly #downloads: string;
  #office: Page | null = null;
  /** The browser's numbers of the tabs that were opened by their number. */
  readonly #numbers = new WeakMap<Page, number>();

  private constructor(running: Browser, proxy: Proxy, uuid: string, downloads: string) {
    this.browser = running;
    this.#proxy = proxy;
    this.#uuid = uuid;
    this.#downloads = downloads;
  }

  /** Starts that Firefox with the built extension; this port answers for every host. Close it at the end. */
  static async start(executablePath: string, port: number): Promise<RunningFirefox> {
    const uuid = randomUUID();
    const downloads = mkdtempSync(path.join(tmpdir(), 'channel-audit-download-'));
    const proxy = await everythingAt(port);
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      timeout: START,
      // Without it the pages of an extension are closed to whoever drives the browser.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: uuid }),
        'intl.accept_languages': 'en-US',
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        // Panels of the browser's own, over which no popup opens.
        'browser.download.alwaysOpenPanel': false,
        'browser.translations.automaticallyPopup': false,
        // The manifest is opened as a page of the extension, and not in a viewer of the browser's.
        'devtools.jsonview.enabled': false,
      },
    });
    const running = new RunningFirefox(started, proxy, uuid, downloads);
    await started.installExtension(FIREFOX_BUILD).catch(async (error: unknown) => {
      await running.close();
      throw new Error('Firefox did not take the extension (it must be 142 or newer)', { cause: error });
    });
    return running;
  }

  url(page: string): string {
    return `moz-extension://${this.#uuid}/${page}`;
  }

  /** Does not wait for what stands there: for some pages Firefox never says. */
  async visit(url: string, page?: Page): Promise<Page> {
    const tab = page ?? (await this.browser.newPage());
    await tab.goto(url, { waitUntil: [] });
    return tab;
  }

  /** A page of the extension's origin without its code: it may ask the browser and the database, and changes nothing. */
  async office(): Promise<Page> {
    if (this.#office) return this.#office;
    const office = await this.visit(this.url('manifest.json'));
    await until('a page of the extension', () => office.evaluate(`typeof browser === 'object'`));
    return (this.#office = office);
  }

  async openTab(): Promise<Page> {
    const office = await this.office();
    const address = `https://new-tab.example/${randomUUID()}`;
    const tab = await office.evaluate((url) => browser.tabs.create({ url, active: false }), address);
    const target = await this.browser.waitForTarget((each) => each.url() === address, { timeout: PATIENCE });
    const page = await target.page();
    if (!page) throw new Error('the new tab has no page');
    this.#numbers.set(page, tab.id);
    return page;
  }

  /** The browser's number of a tab. One that was not opened by `openTab` becomes the active one. */
  async tabId(page: Page): Promise<number> {
    const number = this.#numbers.get(page);
    if (number !== undefined) return number;
    const office = await this.office();
    await page.bringToFront();
    const [tab] = await office.evaluate(() => browser.tabs.query({ active: true }));
    if (!tab) throw new Error('no tab is active');
    this.#numbers.set(page, tab.id);
    return tab.id;
  }

  async badge(page: Page): Promise<Badge> {
    const tabId = await this.tabId(page);
    return (await this.office()).evaluate(
      async (tab) => ({
        text: await browser.browserAction.getBadgeText({ tabId: tab }),
        title: await browser.browserAction.getTitle({ tabId: tab }),
      }),
      tabId,
    );
  }

  async openPopupPage(page: Page): Promise<Page> {
    return this.visit(this.url(`popup.html?tab=${await this.tabId(page)}`));
  }

  openDashboard(view = ''): Promise<Page> {
    return this.visit(this.url(`dashboard.html${view}`));
  }

  async stored(): Promise<Stored> {
    return storedSeenFrom(await this.office());
  }

  async shownIn(page: Page): Promise<Reading | null> {
    const tabId = await this.tabId(page);
    const office = await this.office();
    // As JSON: what stands in it twice, Firefox hands over once.
    const answer = await office.evaluate(
      async (tab) => JSON.stringify(await browser.tabs.sendMessage(tab, { type: 'show-reading' })),
      tabId,
    );
    return (JSON.parse(answer) as { reading: Reading | null }).reading;
  }

  async download(dashboard: Page, button = 'Export CSV'): Promise<{ name: string; text: string }> {
    return nextFile(this.#downloads, () => press(dashboard, button));
  }

  /** Ends the browser; its profile and its downloads go with it. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.#proxy.close();
    rmSync(this.#downloads, { recursive: true });
  }
}
