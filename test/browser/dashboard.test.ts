/** The dashboard on what was read: the table, the file, and the way through it by mouse and by keys. */
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { rosenthalBakery } from '../../utils/plan/samples/rosenthal-bakery';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { channelAt, sampleAt, useSession } from './session';
import { choose, click, importPlan, textWith } from './ui';
import { until } from './until';

const session = useSession();
/** Visited before the tests; the rest of the plan is not. */
const visited = [
  rosenthalUrls.facebookProfile,
  rosenthalUrls.linkedin,
  rosenthalUrls.tiktok,
  rosenthalUrls.stray,
];
const plan = rosenthalBakery(Date.now());
/** The stray is one more than the plan's. */
const all = plan.channels.length + 1;
const onFacebook = plan.channels.filter(({ platform }) => platform === 'facebook').length;
let dashboard: Page;

beforeAll(async () => {
  dashboard = await session.extension.openDashboard();
  await importPlan(dashboard, plan);
  for (const url of visited) {
    const { page } = await session.readAt(url);
    await page.close();
  }
});

/** A new view of all channels. */
async function showAll(): Promise<void> {
  await session.extension.visit('about:blank', dashboard);
  await session.extension.visit(session.extension.url('dashboard.html'), dashboard);
  await dashboard.bringToFront();
  await dashboard.waitForSelector('tbody th');
}

/** The names in the table, in its order. */
const namesShown = (): Promise<string[]> =>
  dashboard.$$eval('tbody th a', (links) => links.map((link) => link.innerText.trim()));

const rowsOf = (csv: string) => {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { rows: data, columns: meta.fields ?? [] };
};

describe('Export CSV', () => {
  test('downloads a row a channel, with what the pages proved', async () => {
    await showAll();
    const { name, text } = await session.extension.download(dashboard);
    expect(name).toMatch(/\.csv$/);
    expect(text.startsWith('\uFEFFaudit_id,audited_at,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);

    const { rows, columns } = rowsOf(text);
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows).toHaveLength(all);
    expect(rows.filter(({ page_state: state }) => state === 'not-visited')).toHaveLength(
      all - visited.length,
    );
    for (const url of visited) {
      const { truth } = sampleAt(url);
      const row = rows.find((each) => each.audited_url === url);
      expect(row).toMatchObject({
        page_state: truth.state,
        account_type: truth.kind ?? 'unknown',
        ...(truth.name && { display_name: truth.name }),
        ...(truth.followers !== undefined && { followers: `${truth.followers}` }),
      });
      expect(row?.last_post_not_before).toMatch(truth.lastPost ? /^\d{4}-\d\d-\d\dT.*Z$/ : /^$/);
    }
    const rowAt = (url: string) => rows.find((row) => row.audited_url === url);
    expect(rowAt(rosenthalUrls.linkedin)?.misuse).toBe('no');
    const misused = rowAt(rosenthalUrls.facebookProfile);
    expect(misused?.misuse).toBe('yes');
    expect(misused?.warnings?.split(';')).toContain('company-on-personal-profile');
  });

  test('holds what the table shows, when the table is filtered', async () => {
    await showAll();
    await dashboard.type('aria/Search channels', 'linkedin');
    await textWith(dashboard, `1 of ${all} channels`);
    const { rows } = rowsOf((await session.extension.download(dashboard)).text);
    expect(rows.map(({ platform }) => platform)).toEqual(['linkedin']);
  });
});

describe('the table', () => {
  test('is filtered by platform and by state, and says how much is left', async () => {
    await showAll();
    await choose(dashboard, 'Platform', `Facebook (${onFacebook})`);
    await textWith(dashboard, `${onFacebook} of ${all} channels`);
    // TikTok is the other one: nobody makes video.
    await choose(dashboard, 'State', 'Misuse (2)');
    await textWith(dashboard, `1 of ${all} channels`);
    expect(await namesShown()).toEqual(['Rosenthal Bakery']);
    await click(dashboard, 'Clear filters');
    await until('all channels', async () => (await namesShown()).length === all);
  });

  test('opens a channel beside itself, and the browser’s back closes it', async () => {
    await showAll();
    await dashboard.locator('tbody th a').click();
    const panel = await dashboard.waitForSelector('aside');
    const text = await panel?.evaluate((element) => element.innerText);
    expect(text).toContain('A company must not use a personal profile');
    expect((await namesShown()).length).toBe(all);
    expect(dashboard.url()).toContain('channel=');
    await dashboard.goBack();
    await until('the panel to close', async () => (await dashboard.$('aside')) === null);
  });

  test('by keys alone: / searches, arrows move, Enter opens, Escape closes', async () => {
    await showAll();
    await dashboard.keyboard.press('/');
    await dashboard.keyboard.type('rosenthal');
    await until('what is found', async () => (await namesShown()).length > 1);
    await dashboard.focus('tbody th a[tabindex="0"]');
    const [first, second] = await namesShown();
    await dashboard.keyboard.press('ArrowDown');
    expect(await dashboard.evaluate(() => (document.activeElement as HTMLElement).innerText.trim())).toBe(
      second,
    );
    await dashboard.keyboard.press('ArrowUp');
    await dashboard.keyboard.press('Enter');
    await until('the channel', async () => (await dashboard.$('aside h2')) !== null);
    expect(await dashboard.$eval('aside h2', (heading) => (heading as HTMLElement).innerText.trim())).toBe(
      first,
    );
    await dashboard.focus('aside button');
    await dashboard.keyboard.press('Escape');
    await until('the panel to close', async () => (await dashboard.$('aside')) === null);
  });
});

describe('in a window that is not large', () => {
  test('names are whole, and what is cut stands whole in a hint', async () => {
    await dashboard.setViewport({ width: 1050, height: 800 });
    await showAll();
    const links = await dashboard.$$eval('tbody .channel-link', (all) =>
      all.map((link) => ({
        name: (link as HTMLElement).innerText,
        isCut: link.scrollWidth > link.clientWidth,
      })),
    );
    const names = visited.map((url) => sampleAt(url).truth.name);
    expect(links.filter(({ name, isCut }) => isCut && names.includes(name))).toEqual([]);

    const warning = await dashboard.waitForSelector('tbody td.column-warnings .cell');
    const words = await warning?.evaluate((cell) => (cell as HTMLElement).innerText);
    expect(await warning?.evaluate((cell) => cell.scrollHeight > cell.clientHeight)).toBe(true);
    await warning?.hover();
    expect(await warning?.evaluate((cell) => cell.getAttribute('title'))).toBe(words);
  });

  test('the import’s button stays in sight, however much is imported', async () => {
    await dashboard.setViewport({ width: 1280, height: 900 });
    await showAll();
    await click(dashboard, 'Import');
    const addresses = Array.from({ length: 200 }, (_, index) => `x.com/acme_${index}\nnonsense ${index}`);
    await dashboard.locator('dialog textarea').fill(addresses.join('\n'));
    await textWith(dashboard, '200 problems');
    const button = await dashboard.waitForSelector('dialog button[type=submit]');
    expect(await button?.isIntersectingViewport({ threshold: 1 })).toBe(true);
    await dashboard.keyboard.press('Escape');
  });
});

test('a channel that is forgotten comes back by Undo', async () => {
  await showAll();
  const url = rosenthalUrls.stray;
  const before = await channelAt(session.extension, url);
  await session.extension.visit(session.extension.url(`dashboard.html#channel=${before?.id}`), dashboard);
  await dashboard.reload();
  await click(dashboard, 'Forget this channel');
  await until('it to be gone', async () => (await channelAt(session.extension, url)) === undefined);
  await click(dashboard, 'Undo');
  const after = await until('it to come back', () => channelAt(session.extension, url));
  expect(after.id).toBe(before?.id);
});
