/** The built extension in a real Chromium, and the ways into it that an auditor has. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TargetType, type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import type { Reading } from '../../utils/reading/reading';
import type { StoredPlan } from '../../utils/store/schema';
import { extensionFolder } from './build';
import { everyHostAt, launchChromium } from './chromium';
import { storedSeenFrom, storeFrom, type Stored } from './own-database';
import { PATIENCE, until } from './until';

export type { Stored };

/** The part of the browser's interface that the extension's own pages are asked for. */
declare const chrome: {
  readonly tabs: {
    query(filter: { active: boolean; currentWindow: boolean }): Promise<{ id: number }[]>;
    create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
    sendMessage(tabId: number, question: { type: 'show-reading' }): Promise<{ reading: Reading | null }>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
    openPopup(): Promise<void>;
  };
};

export interface Badge {
  /** The mark: one character, or none. */
  readonly text: string;
  /** What a screen reader speaks. */
  readonly title: string;
}

export interface ExtensionOptions {
  /** The port of the server that answers for every host. */
  readonly port: number;
  /** False: with a window, for a person to look at. */
  readonly headless?: boolean;
  /** The folder of a browser profile that outlives this browser; one of its own, that goes with it, where absent. */
  readonly profile?: string;
}

export class RunningExtension {
  readonly browser: Browser;
  readonly #id: string;
  readonly #devtools: CDPSession;
  /**
   * A page of the extension's origin without its code: it may ask the browser and the database what a service worker
   * may, but is never stopped, and draws and changes nothing.
   */
  #office: Page;
  /** The browser's numbers of the tabs that were opened by their number. */
  readonly #numbers = new WeakMap<Page, number>();

  private constructor(browser: Browser, id: string, devtools: CDPSession, office: Page) {
    this.browser = browser;
    this.#id = id;
    this.#devtools = devtools;
    this.#office = office;
  }

  /** Starts a browser of its own with the built extension. Close it at the end. */
  static async start({ port, headless = true, profile }: ExtensionOptions): Promise<RunningExtension> {
    const browser = await launchChromium({
      headless,
      ...(!headless && { defaultViewport: null }),
      ...(profile !== undefined && { userDataDir: profile }),
      enableExtensions: true,
      args: everyHostAt(port),
    });
    // Not by `enableExtensions: [folder]`: that does not wait, and a failure ends the whole process.
    const id = await browser.installExtension(extensionFolder()).catch(async (error: unknown) => {
      await browser.close();
      throw new Error(byHand(extensionFolder()), { cause: error });
    });
    await browser.waitForTarget(isWorker, { timeout: PATIENCE });
    const [office = await browser.newPage()] = await browser.pages();
    await office.goto(`chrome-extension://${id}/manifest.json`);
    return new RunningExtension(browser, id, await browser.target().createCDPSession(), office);
  }

  /** The address of one of the extension's own pages. */
  url(page: string): string {
    return `chrome-extension://${this.#id}/${page}`;
  }

  /** Opens an address in a tab of its own, or in `page`. */
  async visit(url: string, page?: Page): Promise<Page> {
    const tab = page ?? (await this.browser.newPage());
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    return tab;
  }

  /**
   * A new tab in the background, whose number is known from the start: tests that run side by side need not take the
   * foreground from each other to see its badge.
   */
  async openTab(): Promise<Page> {
    const address = this.url(`manifest.json#${crypto.randomUUID()}`);
    const opened = this.browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE });
    const tab = await this.#office.evaluate((url) => chrome.tabs.create({ url, active: false }), address);
    const page = await (await opened).page();
    if (!page) throw new Error('the new tab has no page');
    this.#numbers.set(page, tab.id);
    return page;
  }

  /** The browser's number of a tab. One that was not opened by `openTab` becomes the active one. */
  async tabId(page: Page): Promise<number> {
    const number = this.#numbers.get(page);
    if (number !== undefined) return number;
    await page.bringToFront();
    return until('the tab to become the active one', async () => {
      const [tab] = await this.#office.evaluate(() =>
        chrome.tabs.query({ active: true, currentWindow: true }),
      );
      return tab?.id;
    });
  }

  async badge(page: Page): Promise<Badge> {
    const tabId = await this.tabId(page);
    return this.#office.evaluate(
      async (tab) => ({
        text: await chrome.action.getBadgeText({ tabId: tab }),
        title: await chrome.action.getTitle({ tabId: tab }),
      }),
      tabId,
    );
  }

  /** The real popup over this tab, as a click on the icon opens it. It closes as soon as it loses the focus. */
  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    const opened = this.browser.waitForTarget((target) => target.url() === this.url('popup.html'), {
      timeout: PATIENCE,
    });
    await this.#office.evaluate(() => chrome.action.openPopup());
    return (await opened).asPage();
  }

  /** The popup of this tab as a page of its own, which stays. */
  async openPopupPage(page: Page): Promise<Page> {
    return this.visit(this.url(`popup.html?tab=${await this.tabId(page)}`));
  }

  /** The dashboard at a view (`#…`). */
  openDashboard(view = ''): Promise<Page> {
    return this.visit(this.url(`dashboard.html${view}`));
  }

  /** What is in the database now; nothing where there is none yet. */
  stored(): Promise<Stored> {
    return storedSeenFrom(this.#office);
  }

  /** Puts a plan into the database, past the plan editor. The background makes the database once it is installed. */
  store(plan: StoredPlan): Promise<void> {
    return storeFrom(this.#office, plan);
  }

  /** Sends a message to the background from a page of the extension that is no content script, and returns the reply. */
  sendFromOwnPage(message: unknown): Promise<unknown> {
    return this.#office.evaluate((said) => chrome.runtime.sendMessage(said), message);
  }

  /** What the content script in this tab tells the popup that asks it now; `null` where it sees no profile. */
  async shownIn(page: Page): Promise<Reading | null> {
    const tabId = await this.tabId(page);
    const { reading } = await this.#office.evaluate(
      (tab) => chrome.tabs.sendMessage(tab, { type: 'show-reading' }),
      tabId,
    );
    return reading;
  }

  /** Clicks the dashboard's button of that name and returns the name and text of the file that comes. */
  download(dashboard: Page, button = 'Export CSV'): Promise<{ name: string; text: string }> {
    return this.downloaded(() =>
      dashboard.locator(`aria/${button}[role="button"]`).setTimeout(PATIENCE).click(),
    );
  }

  /** The name and text of the file that comes when something is done. */
  async downloaded(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-download-'));
    try {
      await this.#devtools.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        eventsEnabled: true,
      });
      const completed = new Promise<void>((done) => {
        this.#devtools.on('Browser.downloadProgress', ({ state }) => {
          if (state === 'completed') done();
        });
      });
      await act();
      await within(completed, 'the file');
      const [name = ''] = readdirSync(folder);
      return { name, text: readFileSync(path.join(folder, name), 'utf8') };
    } finally {
      this.#devtools.removeAllListeners('Browser.downloadProgress');
      rmSync(folder, { recursive: true });
    }
  }

  /** Stops the service worker, as the browser does when it has been idle. A message may start it again at once. */
  async stopWorker(): Promise<void> {
    const target = this.browser.targets().find(isWorker);
    if (!target) return;
    await until('the service worker to stop', async () => {
      if (!this.browser.targets().includes(target)) return true;
      // One that is just starting may not hear of it.
      await (await target.worker())?.close();
      return false;
    });
  }

  /** Lets the extension into private windows, as the auditor can in the browser's settings. It is loaded anew by that. */
  async allowPrivateWindows(): Promise<void> {
    const page = await this.visit('chrome://extensions');
    await page.evaluate(`(async () => {
      // Without it, the browser switches off what was loaded unpacked when it loads it anew.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: ${JSON.stringify(this.#id)},
        incognitoAccess: true,
      });
    })()`);
    await until('the extension to be back', () => page.goto(this.url('manifest.json')));
    this.#office = page;
  }

  /** Leaves the office, where a person is to see the pages that are left. */
  async leaveOffice(): Promise<void> {
    await this.#office.close();
  }

  /** Ends the browser; its profile goes with it. */
  close(): Promise<void> {
    return this.browser.close();
  }
}

const byHand = (folder: string): string =>
  `This browser did not take the extension. By hand: open chrome://extensions, switch on “Developer mode”, choose “Load unpacked” and take ${folder}`;

const isWorker = (target: Target): boolean =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');

/** A promise that is given up when the patience is over, saying what was waited for. */
async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, give) => {
    timer = setTimeout(() => give(new Error(`waited ${PATIENCE / 1000} s in vain for ${what}`)), PATIENCE);
  });
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}
