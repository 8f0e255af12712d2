/** The plan's week and its month by real keys, as only a browser moves the focus, turns a page and goes back. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addDays, dayIn } from '../../utils/plan/calendar';
import { newEntry } from '../../utils/plan/entries';
import type { PlanPart } from '../../utils/plan/completeness';
import { aPlan, aPlannedChannel } from '../factories';
import { expectNoneInLightAndDark } from './axe';
import { useSession } from './session';
import { focus, importPlan } from './ui';
import { PATIENCE, until } from './until';

const session = useSession();
const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook'), aPlannedChannel('x')] });
const today = dayIn(bakery.company.timeZone, Date.now());
const entries = Array.from({ length: 5 }, (_, index) => ({
  ...newEntry(`entry ${index}`, today),
  title: `Entry ${index}`,
}));
const plan = { ...bakery, communication: { from: today, until: null, entries } };

beforeAll(async () => {
  const dashboard = await session.extension.openDashboard();
  await importPlan(dashboard, plan);
  await dashboard.close();
});

async function openPart(part: PlanPart): Promise<Page> {
  const page = await session.extension.openDashboard(`#company=${plan.id}&tab=plan&part=${part}`);
  await page.waitForSelector('[role="grid"]');
  await page.bringToFront();
  return page;
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.dataset.cell ?? element?.tagName.toLowerCase() ?? '';
  });
/** Waits until the focus is there: it moves once what a key changed is drawn. */
const isFocused = (page: Page, where: string): Promise<boolean> =>
  until(`the focus on “${where}”`, async () => (await focused(page)) === where);
const storedPlan = async () => {
  const { plans } = await session.extension.stored();
  return plans.find(({ id }) => id === plan.id);
};

describe('the week of all channels', () => {
  test('is planned by keys alone', async () => {
    const page = await openPart('channels');
    await focus(page, '[data-cell="0-0"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Recipe');
    await page.keyboard.press('Enter');
    await isFocused(page, '1-0');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    const lines = await until('both days', async () => {
      const now = (await storedPlan())?.channels[1]?.editorial?.lines ?? [];
      return now.length === 2 && now;
    });
    expect(lines).toMatchObject([
      { weekday: 'mon', content: 'Recipe' },
      { weekday: 'tue', content: '' },
    ]);
    await page.keyboard.press('Delete');
    await until('one day', async () => (await storedPlan())?.channels[1]?.editorial?.lines.length === 1);
  });

  test('is one tab stop, and goes with the writing from right to left', async () => {
    const page = await openPart('channels');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await focus(page, '[data-cell="0-0"]');
    await page.keyboard.press('ArrowLeft');
    await isFocused(page, '0-1');
    await page.keyboard.press('Tab');
    await isFocused(page, 'button');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await isFocused(page, '0-1');
  });

  test('has nothing that axe-core finds, with a day and a channel open', async () => {
    const page = await openPart('channels');
    await page.locator('.planned-header [aria-expanded]').setTimeout(PATIENCE).click();
    for (const group of await page.$$('.channel-group:not([open]) > summary')) await group.click();
    await page.locator('[data-cell="0-3"]').setTimeout(PATIENCE).click();
    await page.waitForSelector('.week-editor');
    await expectNoneInLightAndDark(page);
  });
});

describe('the month of the communication plan', () => {
  test('takes an entry by keys, and moves it without leaving the page', async () => {
    const page = await openPart('communication');
    const address = page.url();
    const tomorrow = addDays(today, 1);
    await focus(page, `[data-cell="${today}"]`);
    await page.keyboard.press('ArrowRight');
    await isFocused(page, tomorrow);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Spring fair');
    await page.keyboard.press('Enter');
    await isFocused(page, tomorrow);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    const yesterday = addDays(today, -1);
    await until('the move', async () => (await focused(page)) === yesterday);
    await until('the new day', async () =>
      (await storedPlan())?.communication.entries.some(
        ({ title, date }) => title === 'Spring fair' && date === yesterday,
      ),
    );
    expect(page.url()).toBe(address);
  });

  test('keeps the focus with an entry that moves to another month by its date', async () => {
    const page = await openPart('communication');
    await page.locator('.calendar-entry').setTimeout(PATIENCE).click();
    const day = await page.waitForSelector('.entry-panel input[type="date"]');
    await day?.focus();
    const month = await page.$eval('[role="grid"]', (grid) => grid.ariaLabel);
    await page.keyboard.press('ArrowUp');
    const title = await page.$('.entry-panel input[type="text"]');
    await title?.focus();
    await until('another month', () =>
      page.$eval('[role="grid"]', (grid, before) => grid.ariaLabel !== before, month),
    );
    expect(await title?.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test.each(['calendar', 'list'])(
    'has nothing that axe-core finds, with an entry open: the %s',
    async (view) => {
      const page = await openPart('communication');
      if (view === 'list') await page.locator('aria/List[role="radio"]').setTimeout(PATIENCE).click();
      await page
        .locator(view === 'list' ? '.entry-open' : '.calendar-entry')
        .setTimeout(PATIENCE)
        .click();
      await page.waitForSelector('.entry-panel');
      await expectNoneInLightAndDark(page);
    },
  );
});
