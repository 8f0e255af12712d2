/** The popup over a profile: the real one, and its way from a page to a company by mouse and by keys. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { channelAt, sampleAt, useSession } from './session';
import { click, pressTabTo, textWith } from './ui';
import { until } from './until';

const session = useSession();

const assignedAt = (url: string, planId: string) =>
  until('the channel to belong to the company', async () => {
    const channel = await channelAt(session.extension, url);
    return channel?.planId === planId && channel;
  });

test('with nothing set up yet it says how it works and how to begin', async () => {
  session.sites.serve('https://elsewhere.example/', '<!doctype html><title>Elsewhere</title>');
  const popup = await session.extension.openPopup(
    await session.extension.visit('https://elsewhere.example/'),
  );
  expect(await textWith(popup, 'Set up a company')).toContain('Try it on the sample company');
});

describe('over a profile', () => {
  test('the real popup shows its name, platform and kind', async () => {
    const { page } = await session.readAt(rosenthalUrls.linkedin);
    const popup = await session.extension.openPopup(page);
    const text = await textWith(popup, 'Company page');
    expect(text).toContain(sampleAt(rosenthalUrls.linkedin).truth.name);
    expect(text).toContain('LinkedIn');
    expect(text).toContain('followers');
  });

  test('a wall is named, with the one next step', async () => {
    const page = await session.extension.visit(rosenthalUrls.facebookWholesale);
    const popup = await session.extension.openPopupPage(page);
    expect(await textWith(popup, 'Facebook asks to log in.')).toContain('Log in, then reload.');
    // As narrow as a page that is zoomed in makes it, nothing has to be scrolled sideways.
    await popup.setViewport({ width: 360, height: 600 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('two clicks give it to a company: the icon, and the company’s name', async () => {
    const { planId } = await session.storePlan([rosenthalUrls.tiktok]);
    const { page } = await session.readAt(rosenthalUrls.linkedin);
    const popup = await session.extension.openPopup(page);
    await click(popup, 'Assign to Rosenthal Bakery');
    await assignedAt(rosenthalUrls.linkedin, planId);
    await until('the mark on the icon', async () => (await session.extension.badge(page)).text !== '');
  });

  test('the same by keys alone, and a note, which is kept as it is typed', async () => {
    const { page } = await session.readAt(rosenthalUrls.x);
    const popup = await session.extension.openPopupPage(page);
    await textWith(popup, 'Assign to Rosenthal Bakery');
    await pressTabTo(popup, 'Assign to Rosenthal Bakery');
    await popup.keyboard.press('Enter');
    await until('the company', async () => (await channelAt(session.extension, rosenthalUrls.x))?.planId);

    await pressTabTo(popup, 'Note');
    await popup.keyboard.type('Ask for the second administrator');
    await until(
      'the note',
      async () =>
        (await channelAt(session.extension, rosenthalUrls.x))?.note === 'Ask for the second administrator',
    );

    await pressTabTo(popup, 'Dashboard');
    await popup.keyboard.press('Enter');
    const dashboard = await session.extension.browser.waitForTarget((target) =>
      target.url().startsWith(session.extension.url('dashboard.html')),
    );
    await textWith((await dashboard.page()) as Page, 'Rosenthal Bakery');
  });
});
