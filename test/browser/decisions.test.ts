/** Deciding, setting aside and entering by hand in the built extension, without a violation that axe-core can find. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { newPlannedChannel } from '../../utils/plan/plan';
import { ROSENTHAL_ID, rosenthalBakery } from '../../utils/plan/samples/rosenthal-bakery';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { expectNoneInLightAndDark } from './axe';
import { channelAt, useSession } from './session';
import { choose, click, importPlan, textWith } from './ui';
import { PATIENCE, until } from './until';

const session = useSession();
const INSTAGRAM = 'https://www.instagram.com/rosenthal.bakery';
const RULE = 'company-on-personal-profile';

const storedPlan = async () => (await session.extension.stored()).plans.find(({ id }) => id === ROSENTHAL_ID);

beforeAll(async () => {
  const sample = rosenthalBakery(Date.now());
  const instagram = { ...newPlannedChannel('instagram', INSTAGRAM), id: 'instagram' };
  await importPlan(await session.extension.openDashboard(), {
    ...sample,
    channels: [...sample.channels, instagram],
    decisions: [],
    setAside: [],
  });
  await session.readAt(rosenthalUrls.facebookProfile);
});

async function openProfile(tab = ''): Promise<Page> {
  const channel = await channelAt(session.extension, rosenthalUrls.facebookProfile);
  const dashboard = await session.extension.openDashboard(
    `#company=${ROSENTHAL_ID}${tab}&channel=${channel?.id ?? ''}`,
  );
  await textWith(dashboard, 'What the page showed');
  return dashboard;
}

describe('a channel’s panel', () => {
  test('keeps a decision as it is typed', async () => {
    const dashboard = await openProfile();
    await click(dashboard, 'Convert');
    await dashboard.locator('aria/Reason[role="textbox"]').setTimeout(PATIENCE).fill('it moves in spring');
    await until('the reason', async () => {
      const [decision] = (await storedPlan())?.decisions ?? [];
      return decision?.reason === 'it moves in spring' && decision.word === 'convert';
    });
    await expectNoneInLightAndDark(dashboard);
  });

  test('sets a warning aside, with the keyboard', async () => {
    const dashboard = await openProfile();
    await dashboard.bringToFront();
    await dashboard.locator('.channel-panel .finding summary').setTimeout(PATIENCE).click();
    await dashboard.focus('.channel-panel .finding-actions button');
    await dashboard.keyboard.press('Enter');
    await dashboard.keyboard.type('agreed with the owner');
    await dashboard.keyboard.press('Enter');
    await until('the reason', async () => {
      const [aside] = (await storedPlan())?.setAside ?? [];
      return aside?.rule === RULE && aside.reason === 'agreed with the owner';
    });
    await textWith(dashboard, 'agreed with the owner (');
    expect(await dashboard.evaluate(() => document.activeElement?.id)).toBe('channel-findings');
    await expectNoneInLightAndDark(dashboard);
  });

  test('is beside the warnings, where what was set aside has a group of its own', async () => {
    const dashboard = await openProfile('&tab=warnings');
    await textWith(dashboard, '1 warning set aside');
    await expectNoneInLightAndDark(dashboard);
  });
});

test('an audit by hand is kept for a channel that no reader covers', async () => {
  const dashboard = await session.extension.openDashboard(`#company=${ROSENTHAL_ID}&channel=instagram`);
  await textWith(dashboard, 'No reader covers Instagram');
  await click(dashboard, 'Enter by hand');
  await dashboard.waitForSelector('dialog[open]', { timeout: PATIENCE });
  await expectNoneInLightAndDark(dashboard);
  await choose(dashboard, 'Kind of account', 'Business account');
  await dashboard.locator('aria/Followers[role="textbox"]').setTimeout(PATIENCE).fill('1,204');
  await dashboard.locator('aria/Seen by[role="textbox"]').setTimeout(PATIENCE).fill('the auditor');
  await click(dashboard, 'Keep this audit');
  await textWith(dashboard, 'Entered by hand, seen on');
  const { channels } = await session.extension.stored();
  expect(channels.find(({ platform }) => platform === 'instagram')).toMatchObject({
    planId: ROSENTHAL_ID,
    latest: { byHand: true, reading: { followers: { value: { count: 1204 } } } },
  });
});
