/** Forgetting and private windows, by real clicks; then what is left is looked for in everything that is stored. */
import { expect, test } from 'vitest';
import { TargetType, type Page } from 'puppeteer-core';
import { rosenthalUrls } from '../../utils/plan/samples/sample-urls';
import { addressOf } from '../../utils/reading/platforms/platform';
import { forgottenHash } from '../../utils/store/forgotten';
import { expectNoneInLightAndDark } from './axe';
import { channelAt, useSession } from './session';
import { click, textWith } from './ui';
import { PATIENCE, until } from './until';

const session = useSession();

/** The part of the browser's interface that the extension's own pages are asked for. */
declare const chrome: {
  readonly windows: {
    create(window: { incognito: boolean; url: string }): Promise<{ tabs: { id: number }[] }>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

/** All that the extension keeps, wherever the browser keeps it. */
interface Kept {
  readonly database: Readonly<Record<string, readonly unknown[]>>;
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  readonly drafts: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** Runs in a page of the extension without its code. A script's text: what is compiled may call what is not there. */
const READ_RAW = `(async () => {
  const answer = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const opened = await answer(indexedDB.open('channel-audit'));
  const database = {};
  for (const name of opened.objectStoreNames)
    database[name] = await answer(opened.transaction(name).objectStore(name).getAll());
  opened.close();
  const files = [];
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) files.push(name);
  return {
    database, files,
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
    drafts: { ...localStorage },
  };
})()`;

const LEAVE_TRACES = `(async () => {
  localStorage.setItem('note-draft:x:rosenthal_shop', 'a word half typed');
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('made-files', { create: true });
  await folder.getFileHandle('history.csv', { create: true });
})()`;

interface Mark {
  readonly id: string;
  readonly createdAt: number;
}
const markIn = ({ database }: Kept): Mark => {
  const [mark] = database.marks ?? [];
  return mark as Mark;
};

/** Waits until the focus is on these words, within the dialog that is open. */
const focusWith = (page: Page, words: string) =>
  page.waitForFunction(
    (said) => {
      const focused = document.activeElement;
      return focused?.closest('dialog[open]') && focused.textContent.includes(said);
    },
    { timeout: PATIENCE },
    words,
  );

const office = (): Promise<Page> => session.extension.visit(session.extension.url('manifest.json'));
const kept = async (page: Page): Promise<Kept> => (await page.evaluate(READ_RAW)) as Kept;

const hashOf = (url: string): Promise<string> => forgottenHash(addressOf(new URL(url))?.key ?? '');

test('a channel is forgotten down to the database but for its hash, and everything after it', async () => {
  const raw = await office();
  await session.storePlan([rosenthalUrls.tiktok]);
  await session.readAt(rosenthalUrls.stray);
  const { page, channel } = await session.readAt(rosenthalUrls.tiktok);
  await until('the mark', async () => (await session.extension.badge(page)).text !== '');
  await raw.evaluate(LEAVE_TRACES);

  const dashboard = await session.extension.openDashboard('#inbox=');
  await dashboard.bringToFront();
  await dashboard.locator('::-p-text(rosenthal_shop)').setTimeout(PATIENCE).click();
  await click(dashboard, 'Forget this channel');
  await textWith(dashboard, 'is forgotten.');
  const after = await until('the draft to go', async () => {
    const all = await kept(raw);
    return Object.keys(all.drafts).every((key) => !key.startsWith('note-draft:')) && all;
  });
  // Its visit is noted without whose it was.
  expect(JSON.stringify({ ...after, local: {} })).not.toMatch(/rosenthal_shop/i);
  expect(after.database.forgotten).toContainEqual({
    hash: await hashOf(rosenthalUrls.stray),
    at: expect.any(Number) as number,
  });
  expect(after.database.channels).toMatchObject([{ id: channel.id }]);

  const before = markIn(after);
  await click(dashboard, 'Settings');
  await textWith(dashboard, 'remembered as forgotten');
  await click(dashboard, 'Forget everything…');
  await textWith(dashboard, 'This deletes, for good');
  await expectNoneInLightAndDark(dashboard);
  const word = await dashboard.waitForSelector('.privacy-everything input[type=text]', { timeout: PATIENCE });
  await word?.type('forget');
  await click(dashboard, 'Forget everything');
  await textWith(dashboard, 'Everything is forgotten.');

  const { database, local, files, drafts, session: memory } = await kept(raw);
  const { forgotten, marks, ...records } = database;
  expect(Object.values(records).flat()).toEqual([]);
  const hashes = (forgotten as { hash: string }[]).map(({ hash }) => hash);
  expect(hashes).toContain(await hashOf(rosenthalUrls.tiktok));
  // What names the database itself, by which its loss would be noticed: begun anew, within it and beside it.
  expect(marks).toHaveLength(1);
  const mark = marks?.[0] as Mark;
  expect(mark.id).not.toBe(before.id);
  expect(mark.createdAt).toBeGreaterThan(before.createdAt);
  expect(local).toEqual({
    database: { id: mark.id, createdAt: mark.createdAt, seenAt: expect.any(Number) as number },
  });
  expect([files, drafts, memory]).toEqual([[], {}, {}]);
  await until('the mark to go', async () => (await session.extension.badge(page)).text === '');
  await dashboard.close();
  await page.close();

  // It works as new.
  await session.readAt(rosenthalUrls.x);
  const settings = await session.extension.openDashboard('#settings');
  await click(settings, 'Clear the memory of what was forgotten');
  await textWith(settings, 'brings back what you forgot without asking');
  await click(settings, 'Clear the memory');
  await textWith(settings, 'Nothing is remembered as forgotten.');
  await focusWith(settings, 'The memory of what was forgotten is cleared.');
  // What is done under a dialog that stays open is told within it, where it can be seen and heard.
  await settings.select('.privacy-setting select', '1');
  await click(settings, 'Keep audits for 1 year');
  await focusWith(settings, 'Audits are kept for 1 year.');
  expect((await kept(raw)).database.forgotten).toEqual([]);
  await settings.close();
});

/** Opens the address in a private window; with the browser’s number of its tab. */
async function openPrivate(raw: Page, url: string): Promise<{ page: Page; tabId: number }> {
  const opened = session.extension.browser.waitForTarget(
    (target) => target.type() === TargetType.PAGE && target.url().startsWith(url),
    { timeout: PATIENCE },
  );
  const { tabs } = await raw.evaluate(
    (address) => chrome.windows.create({ incognito: true, url: address }),
    url,
  );
  const page = await (await opened).page();
  const [tab] = tabs;
  if (!page || !tab) throw new Error('the private window has no page');
  return { page, tabId: tab.id };
}

test('a private window: the popup shows what the page tells, nothing is kept until that is allowed', async () => {
  await session.extension.allowPrivateWindows();
  const raw = await office();
  const { page, tabId } = await openPrivate(raw, rosenthalUrls.linkedin);
  const popup = await session.extension.visit(session.extension.url(`popup.html?tab=${tabId}`));
  await textWith(popup, 'This is a private window: nothing that it shows is kept.');
  await textWith(popup, 'Company page');
  await expectNoneInLightAndDark(popup);
  // Another page, read later, is kept: by then this one would have been too.
  await session.readAt(rosenthalUrls.youtube);
  expect(await channelAt(session.extension, rosenthalUrls.linkedin)).toBeUndefined();
  expect(JSON.stringify(await kept(raw))).not.toMatch(/linkedin/);
  expect(await raw.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('');
  await popup.close();

  const settings = await session.extension.openDashboard('#settings');
  await click(settings, 'Also keep what private windows show', 'checkbox');
  await until('the permission to be stored', async () => (await kept(raw)).local['keep-private']);
  await settings.close();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await until('the page to be kept', () => channelAt(session.extension, rosenthalUrls.linkedin));
});
