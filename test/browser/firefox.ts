/** The built extension in a real Firefox. Much of what Chromium's tests use is not there: this is for a smoke test. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findInPath } from './chromium';
import { until } from './until';

const ROOT = path.join(import.meta.dirname, '../..');
const EXTENSION = path.join(ROOT, '.output/firefox-mv2');
/** As in the manifest (wxt.config.ts). */
const EXTENSION_ID = 'channel-audit@channel-audit.example';

/** How long is waited for Firefox at most, in ms: it takes its time, more so on a busy small machine. */
export const FIREFOX_PATIENCE = 90_000;

/** Where it stands outside of `PATH`. */
const ON_MACOS = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** The path of an installed Firefox (`FIREFOX_PATH` goes first), `undefined` where there is none. */
export function findFirefox(): string | undefined {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH && existsSync(FIREFOX_PATH)) return FIREFOX_PATH;
  return findInPath(['firefox-esr', 'firefox']) ?? (existsSync(ON_MACOS) ? ON_MACOS : undefined);
}

/** Builds the extension for Firefox as it is released. Rejects with the build's words. */
export async function buildForFirefox(): Promise<void> {
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build', '--browser', 'firefox'], { cwd: ROOT, env });
}

/** Leads every host to one port of this machine; Firefox has no rules for resolving hosts as Chromium has. */
interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts one on a free port. All that asks without TLS is turned away. */
async function startProxy(target: number): Promise<Proxy> {
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on('connect', (_request, client) => {
    const site = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.pipe(client).pipe(site);
    });
    // Either end may go at any time, as when the browser is closed; the other has nobody to talk to then.
    site.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('error', () => site.destroy()).on('close', () => site.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export class RunningFirefox {
  readonly #browser: Browser;
  readonly #proxy: Proxy;
  /** The host of the extension's own pages. */
  readonly #uuid: string;
  /** Where this browser puts downloads. */
  readonly #downloads: string;

  private constructor(browser: Browser, proxy: Proxy, uuid: string, downloads: string) {
    this.#browser = browser;
    this.#proxy = proxy;
    this.#uuid = uuid;
    this.#downloads = downloads;
  }

  /** Starts that Firefox with the built extension; this port answers for every host. Close it at the end. */
  static async start(executablePath: string, port: number): Promise<RunningFirefox> {
    const uuid = randomUUID();
    const downloads = mkdtempSync(path.join(tmpdir(), 'channel-audit-download-'));
    const proxy = await startProxy(port);
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      timeout: FIREFOX_PATIENCE,
      // Without it the pages of an extension are closed to whoever drives the browser.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: uuid }),
        'intl.accept_languages': 'en-US',
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      },
    });
    const running = new RunningFirefox(browser, proxy, uuid, downloads);
    await browser.installExtension(EXTENSION).catch(async (error: unknown) => {
      await running.close();
      throw new Error('Firefox did not take the extension (it must be 142 or newer)', { cause: error });
    });
    return running;
  }

  /** Opens an address in a tab of its own. Does not wait for what stands there: for some pages Firefox never says. */
  async visit(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url, { waitUntil: [] });
    return page;
  }

  /** The dashboard, in a tab of its own. */
  openDashboard(): Promise<Page> {
    return this.visit(`moz-extension://${this.#uuid}/dashboard.html`);
  }

  /** The text of the one file that is downloaded, once all of it is there. */
  async downloaded(): Promise<string> {
    const file = await until(
      'a downloaded file',
      () => {
        const files = readdirSync(this.#downloads);
        // While it is being written, it or a second one beside it is called so.
        return !files.some((name) => name.endsWith('.part')) && files[0];
      },
      FIREFOX_PATIENCE,
    );
    return until('the file’s text', () => readFileSync(path.join(this.#downloads, file), 'utf8') || null);
  }

  /** Ends the browser; its profile and its downloads go with it. */
  async close(): Promise<void> {
    await this.#browser.close();
    await this.#proxy.close();
    rmSync(this.#downloads, { recursive: true });
  }
}
