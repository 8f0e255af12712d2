/** A plan filled in from elsewhere, and its tables as files, on the real database. */
import { beforeAll, describe, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { haldenCycles } from '../../utils/plan/samples/halden-cycles';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { aPlan, aPlannedChannel } from '../factories';
import { expectNoneInLightAndDark } from './axe';
import { channelAt, useSession } from './session';
import { choose, click, focus, importPlan, textWith } from './ui';
import { until } from './until';

const session = useSession();
const bakery = aPlan({ id: 'bakery', channels: [aPlannedChannel('facebook', { owner: 'the shop' })] });

beforeAll(async () => {
  const dashboard = await session.extension.openDashboard();
  await importPlan(dashboard, bakery);
  await importPlan(dashboard, haldenCycles(Date.now()));
  await session.readAt(rosenthalUrls.x);
  await session.readAt(rosenthalUrls.youtube);
});

const storedPlan = async () => (await session.extension.stored()).plans.find(({ id }) => id === bakery.id);
const openPart = (part: string): Promise<Page> =>
  session.extension.openDashboard(`#company=${bakery.id}&tab=plan&part=${part}`);
const openFillIn = async (source: string): Promise<Page> => {
  const page = await openPart('company');
  await click(page, 'Fill in from…');
  await choose(page, 'Fill in from', source);
  return page;
};

describe('without a violation that axe-core can find', () => {
  test.for(['Small shop', 'Halden Cycles', 'Channels already audited'])(
    'filling in from “%s”',
    async (source) => expectNoneInLightAndDark(await openFillIn(source)),
  );

  test('a new company that begins with a template', async () => {
    const page = await session.extension.openDashboard();
    await click(page, 'New company');
    await choose(page, 'Begin with', 'Association or club');
    await expectNoneInLightAndDark(page);
  });

  test('a table before it is imported', async () => {
    const page = await openPart('channels');
    await click(page, 'Import CSV: Channels');
    await page
      .locator('dialog textarea')
      .fill('Address,Owner,Mood\nfacebook.com/rosenthalbakery,the office,fine\nx.com/home,me,fine');
    await textWith(page, '1 line changes the plan');
    await expectNoneInLightAndDark(page);
  });
});

test('a channel of the inbox that is planned is the company’s, and is back in the inbox when that is undone', async () => {
  const page = await openFillIn('Channels already audited');
  await page.locator('dialog tbody tr:first-child input[type=checkbox]').click();
  await click(page, 'Plan 1 channel');
  await until('the channel is planned', async () => (await storedPlan())?.channels.length === 2);
  const isOwned = async () =>
    (
      await Promise.all(
        [rosenthalUrls.x, rosenthalUrls.youtube].map((url) => channelAt(session.extension, url)),
      )
    ).filter((channel) => channel?.planId === bakery.id).length;
  await until('the channel is the company’s', async () => (await isOwned()) === 1);
  await page.locator('.toast button').click();
  await until('the plan is as before', async () => (await storedPlan())?.channels.length === 1);
  await until('the channel is back in the inbox', async () => (await isOwned()) === 0);
});

test('a table is imported by keys alone', async () => {
  const page = await openPart('channels');
  await page.bringToFront();
  await focus(page, 'aria/Import CSV: Channels');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog textarea:focus');
  await page.keyboard.type('Address,Owner');
  await page.keyboard.press('Enter');
  await page.keyboard.type('facebook.com/rosenthalbakery,the office');
  await textWith(page, 'Import 1 line');
  await focus(page, 'aria/Import 1 line');
  await page.keyboard.press('Enter');
  await until('the owner is stored', async () => (await storedPlan())?.channels[0]?.owner === 'the office');
});
