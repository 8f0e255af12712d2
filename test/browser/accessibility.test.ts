/** Popup and dashboard without a violation that axe-core can find, in light and in dark. */
import { beforeAll, describe, test } from 'vitest';
import { en } from '../../utils/i18n/en';
import { planParts } from '../../utils/plan/completeness';
import { rosenthalBakery, ROSENTHAL_ID } from '../../utils/plan/samples/rosenthal-bakery';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { expectNoneInLightAndDark } from './axe';
import { channelAt, useSession } from './session';
import { click, importPlan, textWith } from './ui';

const session = useSession();

describe('before anything is set up', () => {
  test('the popup', async () => {
    const popup = await session.extension.openPopupPage(await session.extension.visit('about:blank'));
    await textWith(popup, 'Set up a company');
    await expectNoneInLightAndDark(popup);
  });
  test('the dashboard', async () => {
    const dashboard = await session.extension.openDashboard();
    await textWith(dashboard, 'No channels yet');
    await expectNoneInLightAndDark(dashboard);
  });
});

describe('with the sample company', () => {
  beforeAll(async () => {
    await importPlan(await session.extension.openDashboard(), rosenthalBakery(Date.now()));
    for (const url of [
      rosenthalUrls.facebookProfile,
      rosenthalUrls.linkedin,
      rosenthalUrls.tiktok,
      rosenthalUrls.stray,
    ]) {
      await session.readAt(url);
    }
  });

  test.for([
    ['a misuse', rosenthalUrls.facebookProfile, 'A company must not use a personal profile'],
    ['a channel in the inbox', rosenthalUrls.stray, 'Belongs to'],
    ['a wall', rosenthalUrls.facebookWholesale, 'Facebook asks to log in.'],
  ])('the popup on %s', async ([, url, words]) => {
    const popup = await session.extension.openPopupPage(await session.extension.visit(url ?? ''));
    await textWith(popup, words ?? '');
    await expectNoneInLightAndDark(popup);
  });

  test.for([
    ['the table', '', `${rosenthalBakery(0).channels.length + 1} channels`],
    ['the inbox', '#inbox=', 'Rosenthal Shop'],
    ['warnings', `#company=${ROSENTHAL_ID}&tab=warnings`, 'A company must not use a personal profile'],
    ...planParts.map((part) => [
      `the plan’s section “${part}”`,
      `#company=${ROSENTHAL_ID}&tab=plan&part=${part}`,
      en[`section.${part}.what`],
    ]),
  ])('the dashboard: %s', async ([, view, words]) => {
    const dashboard = await session.extension.openDashboard(view);
    await textWith(dashboard, words ?? '');
    await expectNoneInLightAndDark(dashboard);
  });

  test('the dashboard: a channel beside the table', async () => {
    const channel = await channelAt(session.extension, rosenthalUrls.facebookProfile);
    const dashboard = await session.extension.openDashboard(`#channel=${channel?.id ?? ''}`);
    await textWith(dashboard, 'What the page showed');
    await expectNoneInLightAndDark(dashboard);
  });

  test.for(['Import', 'Readers', 'Settings', 'New company'])(
    'the dashboard: the dialog “%s”',
    async (name) => {
      const dashboard = await session.extension.openDashboard();
      await click(dashboard, name);
      await dashboard.waitForSelector('dialog[open]');
      await expectNoneInLightAndDark(dashboard);
    },
  );
});
