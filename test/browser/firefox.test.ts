/** The extension as it is built for Firefox, in a real one: from the profiles to the dashboard's file. */
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { startSites, type Sites } from '../sites/server';
import { buildForFirefox, findFirefox, FIREFOX_PATIENCE, RunningFirefox } from './firefox';
import { sampleAt, samples } from './session';
import { until } from './until';

const firefox = findFirefox();
if (!firefox) console.warn('No Firefox found, so its tests are skipped: install one, or set FIREFOX_PATH.');

/** How the table words what the two pages prove. */
const visited = [
  { url: rosenthalUrls.facebookCafe, kind: 'Company page', lastPost: /^Posted 2 days ago$/ },
  {
    url: rosenthalUrls.youtube,
    kind: 'Account without a business mark',
    lastPost: /^No visible post for \d+–\d+ days$/,
  },
];

describe.skipIf(!firefox)('in Firefox', { timeout: 4 * FIREFOX_PATIENCE }, () => {
  let sites: Sites | undefined;
  let running: RunningFirefox | undefined;
  let dashboard: Page;

  beforeAll(async () => {
    await buildForFirefox();
    sites = await startSites();
    sites.serveSamples(samples);
    running = await RunningFirefox.start(firefox ?? '', sites.port);
    dashboard = await running.openDashboard();
  }, 4 * FIREFOX_PATIENCE);
  afterAll(async () => {
    await running?.close();
    await sites?.close();
  }, FIREFOX_PATIENCE);

  /** The cells of the dashboard's table, by the columns' names, a row a channel. */
  const rows = (): Promise<Record<string, string>[]> =>
    dashboard.$$eval('tbody tr.channel-row', (lines) =>
      lines.map((line) =>
        Object.fromEntries(
          [...line.children].map((cell) => [
            /column-(\S+)/.exec(cell.className)?.[1] ?? '',
            cell.querySelector('a')?.textContent ?? cell.textContent,
          ]),
        ),
      ),
    );

  test.for(visited)('what stands at $url comes to the dashboard', async ({ url, kind, lastPost }) => {
    const profile = await running?.visit(url);
    const { truth } = sampleAt(url);
    const row = await until(
      `${url} on the dashboard`,
      async () => (await rows()).find((each) => each.kind === kind),
      FIREFOX_PATIENCE,
    );
    expect(row.channel).toBe(truth.name);
    expect(row['last-post']).toMatch(lastPost);
    await profile?.close();
  });

  test('“Export CSV” downloads what the pages proved', async () => {
    await dashboard.bringToFront();
    await dashboard.locator('aria/Export CSV[role="button"]').setTimeout(FIREFOX_PATIENCE).click();
    const csv = (await running?.downloaded()) ?? '';
    const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(visited.length);
    for (const { url } of visited) {
      const { truth } = sampleAt(url);
      const row = data.find((each) => each.audited_url === url);
      expect(row).toMatchObject({ page_state: truth.state, account_type: truth.kind });
      const days = truth.lastPost?.daysAgo ?? NaN;
      expect(Number(row?.days_since_last_post_min)).toBeLessThanOrEqual(days);
      expect(Number(row?.days_since_last_post_max)).toBeGreaterThanOrEqual(days);
    }
  });
});
