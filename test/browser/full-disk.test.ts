/** No room for more: said in a word, nothing that is there suffers, and all goes on once there is room again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CDPSession } from 'puppeteer-core';
import { NEWEST_VERSION } from '../../utils/store/migrations';
import { dump, type Office } from '../reliability/raw-database';
import { tried } from '../reliability/tried';
import { auditsIn, faultsIn } from '../reliability/whole';
import { startSites, type Sites } from '../sites/server';
import { extensionFolder } from './build';
import { RunningExtension } from './extension';
import { channelAt, readable, samples } from './session';
import { textWith } from './ui';
import { until } from './until';

/** Where the browser counts what the extension stores: with `unlimitedStorage` no quota has an effect. */
const folder = mkdtempSync(path.join(tmpdir(), 'channel-audit-limited-'));
let sites: Sites;
let extension: RunningExtension;
let office: Office;
let devtools: CDPSession;

beforeAll(async () => {
  cpSync(extensionFolder(), folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(',"unlimitedStorage"', ''));
  expect(readFileSync(manifest, 'utf8')).not.toContain('unlimitedStorage');
  vi.stubEnv('EXTENSION_DIR', folder);
  sites = await startSites();
  sites.serveSamples(samples);
  extension = await RunningExtension.start({ port: sites.port });
  const page = await extension.visit(extension.url('manifest.json'));
  office = page;
  devtools = await page.createCDPSession();
});
afterAll(async () => {
  await extension.close();
  await sites.close();
  rmSync(folder, { recursive: true });
});

/** Lets the extension store so many bytes in all; `null`: as many as there is room for. */
const leaveRoom = (bytes: number | null) =>
  devtools.send('Storage.overrideQuotaForOrigin', {
    origin: origin(),
    ...(bytes !== null && { quotaSize: bytes }),
  });
const origin = (): string => extension.url('').replace(/\/$/, '');

/** The browser remembers for half a minute how much room there was, but not beyond an origin's clearing. */
async function beginWithRoomFor(bytes: number): Promise<void> {
  // What is cleared while it is being made is neither there nor gone.
  await until('the database to be made', async () => (await dump(office)).version === NEWEST_VERSION);
  await leaveRoom(bytes);
  await devtools.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'indexeddb' });
}

/** Fills a database of its own with what cannot be compressed, until the last kilobyte does not fit. */
const fill = (page: Office): Promise<unknown> =>
  page.evaluate(`(async () => {
    const request = indexedDB.open('filler', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('heap', { autoIncrement: true });
    await new Promise((done) => (request.onsuccess = done));
    for (const size of [60_000, 10_000, 1000]) {
      const put = () => new Promise((done) => {
        const transaction = request.result.transaction('heap', 'readwrite');
        transaction.objectStore('heap').put(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => done(true);
        transaction.onabort = () => done(false);
      });
      while (await put());
    }
    request.result.close();
  })()`);

test('a full disk is said in popup and dashboard, and nothing that was kept suffers', async () => {
  const [kept, tooMuch] = readable;
  if (!kept || !tooMuch) throw new Error('there are too few sample pages');
  await beginWithRoomFor(2_000_000);
  await extension.visit(kept.url);
  await until('the first page to be kept', () => channelAt(extension, kept.url));
  const before = await dump(office);

  await fill(office);
  const profile = await extension.openTab();
  await extension.visit(tooMuch.url, profile);
  const badge = await until('the icon to say so', async () => {
    const shown = await extension.badge(profile);
    return shown.text === '?' && shown;
  });
  expect(badge.title).toContain('This page was not kept. The disk is full');
  const popup = await extension.openPopupPage(profile);
  const said = await textWith(popup, 'The disk is full, so nothing more could be kept.');
  // It is read all the same.
  expect(said).toContain(tooMuch.truth.name);
  const dashboard = await extension.openDashboard();
  await textWith(dashboard, 'The last page was not kept');
  await textWith(dashboard, kept.truth.name ?? '');
  expect(await dump(office)).toEqual(before);

  await leaveRoom(null);
  await until('the page to be kept after all', () => channelAt(extension, tooMuch.url));
  const isSaid = () => dashboard.evaluate(() => document.body.innerText.includes('was not kept'));
  await until('it to be said no more', async () => !(await isSaid()));
  const database = await dump(office);
  expect(faultsIn(database)).toEqual([]);
  expect(auditsIn(database)).toHaveLength(2);
  tried({ trial: 'fault', what: 'The disk is full', browser: 'Chromium', times: 1, survived: 1 });
});
