/** A page that was read wrongly is saved from the real dashboard, without anything that it says of anybody. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { captureFile } from '../../utils/capture/capture-file';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { openPageReader } from '../reading/page-reader';
import { isKnown } from '../../utils/reading/reading';
import { expectNoneInLightAndDark } from './axe';
import { sampleAt, useSession } from './session';
import { choose, click, textWith } from './ui';

const session = useSession();
let dashboard: Page;

beforeAll(async () => {
  dashboard = await session.extension.openDashboard();
});

const FILE = /"format": "channel-audit-capture"/;

describe('Report a page', () => {
  test('says how to go on while no profile is open', async () => {
    await dashboard.bringToFront();
    await click(dashboard, 'Report a page');
    await textWith(dashboard, 'No open tab shows a profile');
    await click(dashboard, 'Close');
  });

  test('saves a copy of the page in a tab, which is read as the page is', async () => {
    const { page } = await session.readAt(rosenthalUrls.youtube);
    await dashboard.bringToFront();
    await click(dashboard, 'Report a page');
    const [offered] = await Promise.all([
      dashboard.waitForSelector('.capture-tabs button'),
      textWith(dashboard, 'Which page?'),
    ]);
    await expectNoneInLightAndDark(dashboard);
    await offered?.click();

    await textWith(dashboard, 'The readers say the same of the copy as of the page.');
    expect(await dashboard.$eval('.paged-text-part-text', ({ textContent }) => textContent)).toMatch(FILE);
    await expectNoneInLightAndDark(dashboard);
    await choose(dashboard, 'What would be right: Last post', 'Posted 3 to 12 months ago');
    const { name, text } = await session.extension.download(dashboard, 'Save the file');
    expect(name).toMatch(/^channel-audit-capture-youtube-\d{4}-\d\d-\d\d\.json$/);
    expect(text).not.toMatch(/rosenthal|bakery|berlin/i);

    const saved = captureFile.parse(JSON.parse(text));
    expect(saved.expected).toEqual({ lastPost: 'one-year' });
    const reader = await openPageReader();
    try {
      const copy = await reader.read(saved.url, saved.html, saved.capturedAt);
      const { truth } = sampleAt(rosenthalUrls.youtube);
      expect(copy).toMatchObject({ state: truth.state, kind: { value: truth.kind } });
      expect(copy && isKnown(copy.lastPost)).toBe(true);
    } finally {
      await reader.close();
    }
    await page.close();
  });

  test('says so where no reader answers in a tab', async () => {
    // The tab was left with its reader by a page of the same address that runs none.
    const tab = await session.extension.visit(rosenthalUrls.x);
    await dashboard.bringToFront();
    await click(dashboard, 'Report a page');
    const offered = await dashboard.waitForSelector('.capture-tabs button');
    await tab.close();
    await offered?.click();
    await textWith(dashboard, 'The reader in this tab does not answer.');
    await click(dashboard, 'Close');
  });
});
