/** The switches, set by clicks on the dashboard: what a page, the popup and the icon do by them. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { addressOf } from '../../utils/reading/platforms/platform';
import { readerWorld } from './reader-world';
import { channelAt, useSession } from './session';
import { click, textWith } from './ui';
import { PATIENCE, until } from './until';

const session = useSession();

/** A content script's message, and the address of its tab by then. */
interface Said {
  readonly type: string;
  readonly url: string;
}
/** All messages since the tests began, as any page of the extension hears them. */
let said: () => Promise<readonly Said[]>;

beforeAll(async () => {
  const listener = await session.extension.visit(session.extension.url('manifest.json'));
  const notes = await listener.evaluateHandle(LISTEN);
  said = () => notes.jsonValue() as Promise<Said[]>;
  // A channel that a plan names bears a mark once it was read.
  await session.storePlan([rosenthalUrls.tiktok, rosenthalUrls.x, rosenthalUrls.stray]);
});

/** Runs in a page of the extension without its code; notes what content scripts tell. */
const LISTEN = `(() => {
  const said = [];
  chrome.runtime.onMessage.addListener(({ type }, { tab }) => {
    if (tab) said.push({ type, url: tab.url });
  });
  return said;
})()`;

/** The choices, by the words that stand beside them. */
const modes = { Automatic: 'automatic', 'Only when I ask': 'on-request', Off: 'off' } as const;
type Choice = keyof typeof modes;

/** Clicks the choice in the open settings, by the names that stand there, and waits until it is stored. */
async function clickSwitch(settings: Page, platform: string, choice: Choice): Promise<void> {
  const row = `::-p-aria([name="${platform}"][role="radiogroup"])`;
  await settings.locator(`${row} ::-p-aria([name="${choice}"][role="radio"])`).setTimeout(PATIENCE).click();
  await until('the switch to be stored', async () => {
    const stored = (await settings.evaluate('chrome.storage.local.get()')) as Record<string, unknown>;
    return stored[`switch:${platform.toLowerCase()}`] === modes[choice];
  });
}

/** Opens the dashboard's settings, clicks the choice, and closes them. */
async function choose(platform: string, choice: Choice): Promise<void> {
  const dashboard = await session.extension.openDashboard();
  await click(dashboard, 'Settings');
  await clickSwitch(dashboard, platform, choice);
  await dashboard.close();
}

/** What the content scripts on this page's host have told so far. */
const toldAbout = async (url: string): Promise<readonly Said[]> =>
  (await said()).filter((each) => URL.canParse(each.url) && new URL(each.url).host === new URL(url).host);

/** Waits until a wall is told, which is told later than any profile: by then, whatever is open has had its time. */
async function letPagesBeRead(): Promise<void> {
  const page = await session.extension.visit(rosenthalUrls.facebookWholesale);
  await until('a wall to be told', async () => (await session.extension.badge(page)).text === '?');
  await page.close();
}

const popupText = async (page: Page, words: string): Promise<string> => {
  const popup = await session.extension.openPopupPage(page);
  const text = await textWith(popup, words);
  await popup.close();
  return text;
};

describe('off', () => {
  test('nothing is read, told or kept; the popup says so and leads to the switch; a reload reads again', async () => {
    await choose('LinkedIn', 'Off');
    const page = await session.extension.visit(rosenthalUrls.linkedin);
    await letPagesBeRead();
    expect(await toldAbout(rosenthalUrls.linkedin)).toEqual([]);
    expect(await channelAt(session.extension, rosenthalUrls.linkedin)).toBeUndefined();
    expect((await session.extension.badge(page)).text).toBe('');

    const popup = await session.extension.openPopupPage(page);
    await textWith(popup, 'LinkedIn is switched off.');
    await click(popup, 'Open the settings');
    const opened = await session.extension.browser.waitForTarget((target) =>
      target.url().startsWith(session.extension.url('dashboard.html')),
    );
    const settings = (await opened.page()) as Page;
    await textWith(settings, 'user agreement');
    await clickSwitch(settings, 'LinkedIn', 'Automatic');
    await settings.close();

    // The script of the open page has ended, so it cannot begin again by itself.
    await textWith(popup, 'This page was open before Channel Audit could read it.');
    expect(await toldAbout(rosenthalUrls.linkedin)).toEqual([]);
    await click(popup, 'Reload the page');
    await until('the page to be kept', () => channelAt(session.extension, rosenthalUrls.linkedin));
    await textWith(popup, 'Company page');
  });

  test('ends the reading of open pages at once, takes their marks, and leaves what was audited', async () => {
    const { page, channel } = await session.readAt(rosenthalUrls.tiktok);
    await until('the mark', async () => (await session.extension.badge(page)).text !== '');
    const world = await readerWorld(page);
    const message = { type: 'reading', id: crypto.randomUUID(), reading: channel.latest?.reading };
    await choose('TikTok', 'Off');
    await until('the mark to go', async () => (await session.extension.badge(page)).text === '');

    const before = await toldAbout(rosenthalUrls.tiktok);
    await page.evaluate(() => {
      document.body.append('more');
      history.pushState(null, '', '/@somebodyelse');
      history.pushState(null, '', '/@rosenthalbakery');
    });
    await letPagesBeRead();
    expect(await toldAbout(rosenthalUrls.tiktok)).toEqual(before);
    expect(await popupText(page, 'TikTok is switched off.')).toMatch(/Last audit: /);

    // What was on its way by then is refused.
    expect(await world.send(message)).toEqual({ kept: false, refused: 'the platform is switched off' });
  });
});

describe('only when I ask', () => {
  test('nothing is read before the click in the popup, and then that page alone', async () => {
    await choose('X', 'Only when I ask');
    const page = await session.extension.visit(rosenthalUrls.x);
    await letPagesBeRead();
    expect(await toldAbout(rosenthalUrls.x)).toEqual([]);

    const popup = await session.extension.openPopup(page);
    await textWith(popup, 'You chose to have X read only when you ask.');
    await click(popup, 'Read this page');
    await until('the page to be kept', () => channelAt(session.extension, rosenthalUrls.x));
    await until('the mark', async () => (await session.extension.badge(page)).text !== '');

    const path = new URL(rosenthalUrls.stray).pathname;
    await page.evaluate((to) => history.pushState(null, '', to), path);
    await until('the mark to go', async () => (await session.extension.badge(page)).text === '');
    await letPagesBeRead();
    expect(await popupText(page, 'only when you ask')).not.toMatch(/Last audit/);
    const { channels } = await session.extension.stored();
    const stray = addressOf(new URL(rosenthalUrls.stray))?.key ?? '';
    expect(channels.some(({ aliases }) => aliases.includes(stray))).toBe(false);
  });

  test('a known channel’s page bears no mark before it is read, and shows what was audited before', async () => {
    const page = await session.extension.visit(rosenthalUrls.x);
    expect(await popupText(page, 'only when you ask')).toMatch(/Last audit: /);
    await session.extension.sendFromOwnPage({ type: 'judgement-changed' });
    expect((await session.extension.badge(page)).text).toBe('');
  });

  test('back to automatic: a page that is open is read by itself', async () => {
    await choose('YouTube', 'Only when I ask');
    const page = await session.extension.visit(rosenthalUrls.youtube);
    await popupText(page, 'You chose to have YouTube read only when you ask.');
    expect(await toldAbout(rosenthalUrls.youtube)).toEqual([]);
    await choose('YouTube', 'Automatic');
    await until('the page to be kept', () => channelAt(session.extension, rosenthalUrls.youtube));
  });
});
