/** A platform that changes its pages is noticed: the dashboard says which part of them has fallen silent. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { expectNoneInLightAndDark } from './axe';
import { platformOf, readable, sampleAt, useSession } from './session';
import { click, pressTabTo, textWith } from './ui';
import { until } from './until';

const session = useSession();

const PAGE = sampleAt('https://www.facebook.com/RosenthalCafe');
/** As many accounts as it takes until a silence of a few visits is no chance. */
const BEFORE = 9;
const SINCE = 6;

/** The sample Page as that of another account, with some names of its parts changed, as a new layout would. */
function pageOf(account: number, renamed: readonly string[] = []): { url: string; html: string } {
  const own = PAGE.html(Date.now())
    .replaceAll('RosenthalCafe', `RosenthalCafe${account}`)
    .replaceAll('777000002', `7770${10_000 + account}`)
    .replaceAll('547770000002', `5477700${10_000 + account}`);
  return {
    url: `${PAGE.url}${account}`,
    html: renamed.reduce((html, name) => html.replaceAll(name, `${name[0] ?? ''}zz`), own),
  };
}

async function read(accounts: readonly number[], renamed?: readonly string[]): Promise<void> {
  for (const account of accounts) {
    const { url, html } = pageOf(account, renamed);
    session.sites.serve(url, html);
    const { page } = await session.readAt(url);
    await page.close();
  }
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

const readers = async (): Promise<Page> => {
  const dashboard = await session.extension.openDashboard('#readers');
  await textWith(dashboard, 'Readers');
  return dashboard;
};

/** The cells of the table of that name, row by row. */
const rowsOf = (dashboard: Page, table: string): Promise<string[][]> =>
  dashboard.evaluate(
    (label) =>
      [...document.querySelectorAll(`table[aria-label="${label}"] tbody tr`)].map((row) =>
        [...row.children].map((cell) => cell.textContent.trim()),
      ),
    table,
  );

describe('pages that tell', () => {
  test('every platform’s sample pages: each part that was seen tells, and no notice is drawn', async () => {
    for (const { url } of readable) await (await session.readAt(url)).page.close();
    const dashboard = await readers();
    const text = await textWith(dashboard, 'Too few visits to tell');
    for (const name of ['Facebook', 'LinkedIn', 'TikTok', 'X', 'YouTube']) {
      const lines = await rowsOf(dashboard, `Where facts stood: ${name}`);
      expect(lines.length, name).toBeGreaterThan(3);
      expect(lines.filter(([state]) => state?.startsWith('Silent'))).toEqual([]);
    }
    expect(new Set(readable.map(platformOf)).size).toBe(5);
    expect(text).not.toContain('Probably changed');
    expect(await dashboard.$('.drift-banner')).toBeNull();
    await dashboard.close();
  });
});

describe('pages whose parts have new names', () => {
  test('the followers’ line and the marks of the kind: the dashboard says which went silent', async () => {
    await read(numbers(100, BEFORE));
    const open = await session.extension.openDashboard();
    await textWith(open, '100');
    expect(await open.$('.drift-banner')).toBeNull();

    await read(numbers(200, SINCE), [
      'profile_social_context',
      '/followers/',
      'canonicalRouteName',
      'tracePolicy',
      '__dr',
      'delegate_page',
      'is_additional_profile_plus',
      'profile_type_name_for_content',
      'associated_page_id',
      '"gender"',
      '<b>Page</b>',
    ]);

    // The dashboard that stands open hears of it by itself.
    await textWith(open, 'Facebook seems to have changed its pages');
    await open.bringToFront();
    await click(open, 'See what');
    await until('the last visit to be counted', async () => {
      const shares = await rowsOf(open, 'What visits left unsaid: Facebook');
      return shares.some(([of, lately]) => of === 'An unknown kind of account' && lately === '6 of 10');
    });
    expect(await textWith(open, 'Probably changed')).toMatch(/Kind\b.* Followers\b.*: not read since/);

    const silent = (await rowsOf(open, 'Where facts stood: Facebook')).filter(
      ([state]) => state === 'Silent',
    );
    expect(silent).toContainEqual(expect.arrayContaining(['Followers', 'the data of the profile’s header']));
    expect(silent).toContainEqual(
      expect.arrayContaining(['Kind', 'the page’s own route says which kind of profile this is']),
    );
    expect(silent.map(([, fact]) => fact)).not.toContain('Name');
    expect(silent.map(([, fact]) => fact)).not.toContain('Last post');
  });

  test('the dialog is read by keys alone, and has no violation that axe-core can find', async () => {
    const dashboard = await readers();
    await textWith(dashboard, 'Probably changed');
    await pressTabTo(dashboard, 'Every part of Facebook’s pages');
    await dashboard.keyboard.press('Enter');
    await dashboard.waitForSelector('.reader-details[open]');
    await expectNoneInLightAndDark(dashboard);
    await dashboard.keyboard.press('Escape');
    await until('the details to close', async () => !(await dashboard.$('.reader-details[open]')));
    await dashboard.keyboard.press('Escape');
    await until('the dialog to close', async () => (await dashboard.$('dialog')) === null);
    await expectNoneInLightAndDark(dashboard);
  });

  test('what to do leads to the report of a page that was read wrongly', async () => {
    const dashboard = await readers();
    await textWith(dashboard, 'Probably changed');
    await dashboard.click('.reader-do summary');
    await click(dashboard, 'Report a page that was read wrongly');
    await until('the dialog to change', async () => (await dashboard.$('.readers')) === null);
    await dashboard.waitForSelector('dialog[open]');
  });
});
