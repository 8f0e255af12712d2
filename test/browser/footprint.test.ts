/** What a page could tell of the extension: nothing. A browser without it stands beside the one that has it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { tried } from '../reliability/tried';
import { everyHostAt, launchChromium } from './chromium';
import { probing, WATCH } from './footprint';
import { withFirst } from './hostile-pages';
import { channelAt, platformOf, readable, useSession } from './session';
import { until } from './until';

const session = useSession();
const profiles = [...new Set(readable.map(platformOf))].flatMap((platform) => {
  const sample = readable.find((page) => platformOf(page) === platform);
  return sample ? [[platform, sample] as const] : [];
});

/** What one page found out, by the names of what it looked at. */
type Survey = Readonly<Record<string, unknown>>;
interface Seen {
  readonly survey: Survey;
  /** The requests of the server's log while the page stood there. */
  readonly requests: readonly string[];
}

let plain: Browser | undefined;
/** What pages see in a browser without the extension, by platform. */
const without = new Map<string, Seen>();
/** The same, in the browser with it, after it has read them. */
const within = new Map<string, Seen>();
/** Every request of any part of the browser with the extension: its pages', its worker's, the sites'. */
const asked: string[] = [];
let survived = 0;

/** What browsers ask for by themselves, extension or not: a site's icon, and its maker's services. */
const isTheBrowsers = (url: string): boolean =>
  isIcon(url) || /(?:^|\.)(?:google|googleapis|gvt1)\.com$/.test(new URL(url).hostname);
const isIcon = (url: string): boolean => new URL(url).pathname === '/favicon.ico';

/** Lists what this part of the browser asks for from now on. */
async function listen(target: Target): Promise<void> {
  const devtools: CDPSession = await target.createCDPSession();
  devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  await devtools.send('Network.enable');
}

/** Opens the watching page and returns what it found out once `settled`. */
async function see(page: Page, url: string, settled: () => Promise<unknown>): Promise<Seen> {
  const before = session.sites.requests.length;
  await page.setBypassCSP(true);
  await page.goto(url, { waitUntil: 'load' });
  await settled();
  const survey = (await page.evaluate('surveyed()')) as Survey;
  const requests = session.sites.requests.slice(before).map((request) => request.url);
  return { survey, requests: requests.filter((each) => !isTheBrowsers(each)) };
}

beforeAll(async () => {
  const now = Date.now();
  const { extension, sites } = session;
  const own = new URL(extension.url('')).host;
  for (const [, sample] of profiles) {
    const { url } = sample;
    sites.serve(url, {
      html: withFirst(sample.html(now), WATCH.replaceAll('EXTENSION', own)),
      scripts: true,
    });
  }
  plain = await launchChromium({ args: everyHostAt(sites.port) });
  const page = await plain.newPage();
  for (const [platform, { url }] of profiles) {
    without.set(platform, await see(page, url, () => Promise.resolve()));
  }
  extension.browser.on('targetcreated', (target: Target) => void listen(target).catch(() => undefined));
  for (const target of extension.browser.targets()) await listen(target).catch(() => undefined);
  const tab = await extension.browser.newPage();
  for (const [platform, { url }] of profiles) {
    const read = () => until(`an audit of ${url}`, () => channelAt(extension, url));
    within.set(platform, await see(tab, url, read));
  }
});
afterAll(async () => {
  await plain?.close();
  tried({
    trial: 'attack',
    what: 'A page looks for traces of the extension: globals, prototypes, nodes, attributes, events, calls, storage, requests',
    browser: 'Chromium',
    times: profiles.length,
    survived,
  });
});

describe('a page that the extension has read', () => {
  test.for(profiles)('%s: finds everything as in a browser without it', ([platform]) => {
    const { survey, requests } = within.get(platform) ?? { survey: {}, requests: [] };
    const expected = without.get(platform);
    expect(Object.keys(survey).length).toBeGreaterThan(10);
    for (const [what, found] of Object.entries(survey)) expect(found, what).toEqual(expected?.survey[what]);
    expect(requests).toEqual(expected?.requests);
    survived++;
  });

  test('would have found a trace: the watch sees what a careless extension does', async () => {
    const [[, sample] = []] = profiles;
    const page = await plain?.newPage();
    if (!page || !sample) throw new Error('there is no page');
    await page.goto(sample.url, { waitUntil: 'load' });
    await page.evaluate(`
      document.body.setAttribute('data-read', '');
      window.channelAudit = true;
      localStorage.setItem('channel-audit', '1');
      window.postMessage('there', '*');
      new Promise((later) => setTimeout(later));`);
    const survey = (await page.evaluate('surveyed()')) as Survey;
    const clean = without.get(platformOf(sample))?.survey ?? {};
    const traces = Object.keys(clean).filter(
      (what) => JSON.stringify(survey[what]) !== JSON.stringify(clean[what]),
    );
    expect(traces).toEqual(
      expect.arrayContaining(['globals', 'html', 'storage', 'calls', 'events', 'changes']),
    );
    await page.close();
  });
});

describe('the extension’s resources', () => {
  const resources = [
    'manifest.json',
    'icon/16.png',
    'popup.html',
    'dashboard.html',
    'background.js',
    'content-scripts/x.js',
  ];

  test('and messages to its id are answered as those of an extension that is not there', async () => {
    const [[, sample] = []] = profiles;
    const own = new URL(session.extension.url('')).host;
    const page = await session.extension.browser.newPage();
    const outside = await plain?.newPage();
    for (const each of [page, outside]) {
      await each?.setBypassCSP(true);
      await each?.goto(sample?.url ?? '', { waitUntil: 'load' });
    }
    const nobodys = await outside?.evaluate(probing('a'.repeat(32), 'manifest.json'));
    expect(nobodys).toMatchObject({ image: 'error', fetch: expect.stringMatching(/^TypeError/) as string });
    let times = 0;
    for (const resource of [...resources, 'no-such-file.png']) {
      expect(await page.evaluate(probing(own, resource)), resource).toEqual(nobodys);
      times += Object.keys(nobodys as object).length;
    }
    tried({
      trial: 'attack',
      what: 'A page asks for the extension’s files and sends it messages, knowing its id',
      browser: 'Chromium',
      times,
      survived: times,
    });
    await page.close();
  });
});

describe('the whole browser', () => {
  test('asks for nothing but what the auditor opens, popup, dashboard and export included', async () => {
    const { extension } = session;
    const [[, sample] = []] = profiles;
    const tab = await extension.visit(sample?.url ?? '');
    const popup = await extension.openPopupPage(tab);
    await popup.waitForSelector('h1');
    const dashboard = await extension.openDashboard();
    await dashboard.waitForSelector('tbody th');
    await extension.download(dashboard);
    const opened = new Set(profiles.map(([, { url }]) => url));
    const outside = asked.filter((url) => /^(https?|wss?|ftp):/.test(url));
    expect(outside.length).toBeGreaterThanOrEqual(profiles.length);
    expect(outside.filter((url) => !opened.has(url) && !isIcon(url))).toEqual([]);
    // The server answers for every host there is.
    const answered = session.sites.requests.map(({ url }) => url);
    expect(answered.filter((url) => !opened.has(url) && !isTheBrowsers(url))).toEqual([]);
  });
});
