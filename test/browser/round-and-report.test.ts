/** An audit round in the built extension, and the report that it ends with, on the screen and on paper. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { expectNoneInLightAndDark } from './axe';
import { useSession } from './session';
import { click, textWith } from './ui';
import { PATIENCE, until } from './until';

const session = useSession();
const planned = [rosenthalUrls.facebookProfile, rosenthalUrls.linkedin];
let planId = '';
let dashboard: Page;

beforeAll(async () => {
  // The database is there once the dashboard has asked for it.
  await textWith(await session.extension.openDashboard(), 'No channels yet');
  ({ planId } = await session.storePlan(planned));
  dashboard = await session.extension.openDashboard(`#company=${planId}&tab=round`);
});

describe('a round', () => {
  test('leads through the channels and follows while they are visited', async () => {
    await click(dashboard, 'Start round');
    for (const [index, url] of planned.entries()) {
      await textWith(dashboard, `${index} of 2 channels done`);
      const opened = session.extension.browser.waitForTarget((target) => target.url().startsWith(url), {
        timeout: PATIENCE,
      });
      await dashboard.locator('.round-next a').setTimeout(PATIENCE).click();
      await opened;
      await textWith(dashboard, `${index + 1} of 2 channels done`);
      await dashboard.bringToFront();
    }
    await textWith(dashboard, 'Every channel is done.');
  });

  test('has no violation that axe-core can find', async () => {
    await expectNoneInLightAndDark(dashboard);
  });

  test('ends with the report', async () => {
    await click(dashboard, 'End round');
    await textWith(dashboard, 'Audit of the social-media channels');
    await textWith(dashboard, 'A company must not use a personal profile');
    const { plans } = await session.extension.stored();
    expect(plans.find(({ id }) => id === planId)?.rounds).toMatchObject([{ outcome: { done: 2, left: 0 } }]);
  });
});

describe('the report', () => {
  test('has no violation that axe-core can find', async () => {
    await expectNoneInLightAndDark(dashboard);
  });

  test('is all that is printed, black on white whatever the theme', async () => {
    await dashboard.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await dashboard.emulateMediaType('print');
    const printed = await dashboard.evaluate(() => {
      const paper = document.querySelector('.report');
      const isDrawn = (element: Element) => element.getClientRects().length > 0;
      return {
        others: [...document.querySelectorAll('header, nav, button, [role=status], h1')]
          .filter((element) => !paper?.contains(element) && isDrawn(element))
          .map(({ className, tagName }) => `${tagName} ${className}`),
        ink: paper && getComputedStyle(paper).color,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        cut:
          paper &&
          [...paper.querySelectorAll('*')].filter(({ scrollWidth }) => scrollWidth > innerWidth).length,
      };
    });
    expect(printed).toEqual({ others: [], ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', cut: 0 });
  });

  test('repeats the axis of the last posts on every page, as the head of a table', async () => {
    const chart = await dashboard.evaluate(() =>
      ['.last-posts-chart', '.last-posts-head', '.last-posts-rows'].map((part) => {
        const element = document.querySelector(part);
        return element && getComputedStyle(element).display;
      }),
    );
    expect(chart).toEqual(['table', 'table-header-group', 'table-row-group']);
  });

  test('is a PDF of several pages', async () => {
    const pages = await until('a PDF', async () => {
      const pdf = Buffer.from(await dashboard.pdf({ preferCSSPageSize: true })).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length;
    });
    // A dashboard that scrolls within its window would print one.
    expect(pages).toBeGreaterThan(2);
  });
});
