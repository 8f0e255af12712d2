/** The browser keeps platforms' pages from the extension: that is said, with what to do, and ends when they are back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { rosenthalUrls } from '../../../utils/plan/samples/sample-urls';
import { platforms } from '../../../utils/reading/platforms/platform';
import { hostsOf } from '../../../utils/site-access';
import { expectNoneInLightAndDark } from '../axe';
import { textWith } from '../ui';
import { until } from '../until';
import type { Run } from './run';

const everyHost = hostsOf(platforms().map(({ id }) => id));
/** All of Facebook is kept away, and of YouTube all but one host. */
const someHosts = [...hostsOf(['linkedin', 'tiktok', 'x']), 'https://www.youtube.com/*'];
const TITLE = 'The browser keeps Facebook from Channel Audit';

export function accessScenes(run: Run, hostBrowser: 'Chromium' | 'Firefox'): void {
  describe('where the browser keeps pages from the extension', () => {
    let dashboard: Page;

    beforeAll(async () => {
      await run.readPlan();
      dashboard = await run.show('#');
      await textWith(dashboard, 'Rosenthal Bakery');
      expect(await dashboard.$('.missing-access')).toBeNull();
      await run.letSee(someHosts);
    });
    afterAll(() => run.letSee(everyHost));

    test('the open dashboard says so at once, and which are kept away in part', async () => {
      const text = await textWith(dashboard, TITLE);
      expect(text).toContain('Of YouTube, the browser lets the extension see some addresses and not others.');
      await dashboard.bringToFront();
      // In Firefox what axe-core is injected with does not get past the pages' own policy.
      if (hostBrowser === 'Chromium') await expectNoneInLightAndDark(dashboard);
    });

    test('the popup says so, and does not take the page for no profile', async () => {
      const page = await run.extension.visit(rosenthalUrls.facebookCafe);
      const popup = await run.openPopup(page);
      const text = await popup.textWith(TITLE);
      expect(text).toContain('Cannot tell whether this is a profile');
      await page.close();
    });

    test('pages of the others are read as before', async () => {
      const before = (await run.kept(rosenthalUrls.linkedin)).lastChecked ?? 0;
      const page = await run.extension.visit(rosenthalUrls.linkedin);
      await until(
        'the visit',
        async () => ((await run.kept(rosenthalUrls.linkedin)).lastChecked ?? 0) > before,
      );
      await page.close();
    });

    test('both notes go when the pages are given back', async () => {
      const page = await run.extension.visit(rosenthalUrls.facebookCafe);
      const popup = await run.extension.openPopupPage(page);
      await textWith(popup, TITLE);
      await run.letSee(everyHost);
      for (const view of [dashboard, popup])
        await until('the note to be gone', async () => (await view.$('.missing-access')) === null);
      await popup.close();
      await page.close();
    });
  });
}
