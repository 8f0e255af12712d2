/** The files besides the audit CSV, and the way to the settings, as an auditor gets at them. */
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { ROSENTHAL_ID, rosenthalBakery } from '../../utils/plan/samples/rosenthal-bakery';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { useSession } from './session';
import { click, importPlan, pressTabTo, textWith } from './ui';
import { until } from './until';

const session = useSession();
const visited = [rosenthalUrls.facebookProfile, rosenthalUrls.linkedin, rosenthalUrls.tiktok];
let dashboard: Page;

beforeAll(async () => {
  dashboard = await session.extension.openDashboard();
  await importPlan(dashboard, rosenthalBakery(Date.now()));
  for (const url of visited) {
    const { page } = await session.readAt(url);
    await page.close();
  }
});

/** The file that comes by that name from the list of other exports, with the table at this view. */
async function exported(name: string, view = `#company=${ROSENTHAL_ID}`) {
  await session.extension.visit('about:blank', dashboard);
  await session.extension.visit(session.extension.url(`dashboard.html${view}`), dashboard);
  await dashboard.bringToFront();
  await dashboard.waitForSelector('tbody th');
  await click(dashboard, 'Other exports');
  return session.extension.download(dashboard, name);
}

const rowsOf = (csv: string, delimiter = ',') => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe('other exports', () => {
  test('the whole history has a row an audit of the channels shown', async () => {
    const { name, text } = await exported('Whole history (CSV)');
    expect(name).toMatch(/^channel-audit-history-.*\.csv$/);
    expect(text.startsWith('\uFEFFaudit_id,audited_at,')).toBe(true);
    const { audits } = await session.extension.stored();
    const ids = rowsOf(text).map(({ audit_id: id }) => id);
    expect(ids.toSorted()).toEqual(audits.map(({ id }) => id).toSorted());
    const filtered = await exported('Whole history (CSV)', `#company=${ROSENTHAL_ID}&platform=tiktok`);
    expect(rowsOf(filtered.text).map(({ audited_url: url }) => url)).toEqual([rosenthalUrls.tiktok]);
  });

  test('warnings stand a row each, with what to do', async () => {
    const rows = rowsOf((await exported('Warnings (CSV)')).text);
    const misuse = rows.find(({ rule }) => rule === 'company-on-personal-profile');
    expect(misuse).toMatchObject({ company: 'Rosenthal Bakery', severity: 'error', misuse: 'yes' });
    expect(misuse?.remedy).toContain('company page');
  });

  test('semicolons, JSON and NDJSON hold the channels of the table', async () => {
    const semicolons = rowsOf((await exported('Channels with semicolons (CSV)')).text, ';');
    const list = JSON.parse((await exported('Channels (JSON)')).text) as Record<string, unknown>[];
    const lines = (await exported('Channels (NDJSON)')).text.trimEnd().split('\n');
    const addresses = semicolons.map(({ profile_url: url }) => url);
    expect(addresses).toHaveLength(rosenthalBakery(0).channels.length);
    expect(list.map(({ profile_url: url }) => url)).toEqual(addresses);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(list);
  });

  test('are reached by keys alone; Escape closes the list', async () => {
    await pressTabTo(dashboard, 'Other exports');
    await dashboard.keyboard.press('Enter');
    await pressTabTo(dashboard, 'Channels (JSON)');
    await dashboard.keyboard.press('Escape');
    const focused = await dashboard.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
    expect(focused).toBe('Other exports');
    expect(await dashboard.$('aria/Channels (JSON)')).toBeNull();
  });
});

test('the popup leads to the settings', async () => {
  await dashboard.close();
  const page = await session.extension.visit(rosenthalUrls.linkedin);
  const popup = await session.extension.openPopupPage(page);
  await textWith(popup, 'LinkedIn');
  await click(popup, 'Settings');
  const target = await session.extension.browser.waitForTarget((each) =>
    each.url().startsWith(session.extension.url('dashboard.html')),
  );
  const opened = await target.page();
  await until('the settings', async () => (await opened?.$('dialog[open] input')) ?? false);
});
