/** What comes from a page is hostile: forged messages are refused, hostile content stays plain text, pages stay untouched. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../utils/reading/platforms/platform';
import type { Reading } from '../../utils/reading/reading';
import { extensionFolder } from './build';
import { tried } from '../reliability/tried';
import { readerWorld } from './reader-world';
import { channelAt, readable, useSession } from './session';

const session = useSession();
const [first] = readable;
const url = first?.url ?? '';

/** The stored reading of the sample page, as if it were another account's. */
async function forgedReading(of: string): Promise<Reading> {
  const { channel } = await session.readAt(url);
  const reading = channel.latest?.reading;
  if (!reading) throw new Error('no reading');
  const key = addressOf(new URL(of))?.key ?? '';
  return {
    ...reading,
    url: of,
    readAt: Date.now(),
    account: { ...reading.account, key, aliases: [key], profileUrl: of },
  };
}

const message = (reading: Reading) => ({ type: 'reading', id: crypto.randomUUID(), reading });

/** Readings that even the reader's own world cannot have kept: how each is forged from a true one. */
const forgeries = [
  [
    'about another platform than the page’s',
    (reading: Reading) => ({ ...reading, url: 'https://x.com/forged' }),
  ],
  [
    'whose account is not its address’s',
    (reading: Reading) => ({ ...reading, url: 'https://www.facebook.com/forged.account.too' }),
  ],
  ['of another time', (reading: Reading) => ({ ...reading, readAt: reading.readAt - 86_400_000 })],
  [
    'with a name of a megabyte',
    (reading: Reading) => ({
      ...reading,
      account: { ...reading.account, name: { value: 'a'.repeat(1e6), source: 'facebook.header' } },
    }),
  ],
  [
    'at an odd port of its platform',
    (reading: Reading) => ({ ...reading, url: reading.url.replace('.com/', '.com:8443/') }),
  ],
  ['without its facts', ({ kind: _, ...rest }: Reading) => rest],
] as const;

describe('a forged reading', () => {
  const victim = 'https://www.facebook.com/forged.account';
  /** Of six from the reader's own world and two from elsewhere. */
  let refused = 0;
  afterAll(() => {
    tried({
      trial: 'attack',
      browser: 'Chromium',
      what: 'A forged reading: from the page, from another page of the extension, and from the reader’s own world',
      times: 2 + forgeries.length,
      survived: refused,
    });
  });

  test('that a page posts to its own window reaches nobody', async () => {
    const { page } = await session.readAt(url);
    const forged = message(await forgedReading(victim));
    const reach = await page.evaluate((said) => {
      window.postMessage(said, '*');
      document.dispatchEvent(new CustomEvent('reading', { detail: said }));
      const { chrome: found } = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return typeof found?.runtime?.sendMessage;
    }, forged);
    expect(reach).toBe('undefined');
    await session.extension.visit(url, page);
    await session.readAt(url);
    expect(await channelAt(session.extension, victim)).toBeUndefined();
    refused++;
  });

  test('from one of the extension’s own pages is refused: it is no content script', async () => {
    const reply = await session.extension.sendFromOwnPage(message(await forgedReading(victim)));
    expect(reply).toEqual({ kept: false, refused: 'not from a content script of this extension' });
    expect(await channelAt(session.extension, victim)).toBeUndefined();
    refused++;
  });

  test('is what the next tests are about: one that is not forged is kept when sent in the same way', async () => {
    const { page, channel } = await session.readAt(url);
    const world = await readerWorld(page);
    const reading = channel.latest?.reading;
    expect(await world.send({ type: 'reading', id: crypto.randomUUID(), reading })).toEqual({ kept: true });
  });

  test.for(forgeries)('%s is refused even from the content script’s own world', async ([, forge]) => {
    const reading = forge(await forgedReading(victim));
    const { page } = await session.readAt(url);
    const world = await readerWorld(page);
    const reply = await world.send({ type: 'reading', id: crypto.randomUUID(), reading });
    expect(reply).toMatchObject({ kept: false });
    const { channels } = await session.extension.stored();
    expect(channels.filter(({ aliases }) => aliases.some((alias) => alias.includes('forged')))).toEqual([]);
    refused++;
  });
});

describe('the page', () => {
  test.for(readable.map((page) => [page.shows, page] as const))(
    '%s: is left as it was',
    async ([, sample]) => {
      const html = sample.html(Date.now());
      const elsewhere = 'https://elsewhere.example/untouched';
      session.sites.serve(sample.url, html);
      session.sites.serve(elsewhere, html);
      const untouched = await (
        await session.extension.visit(elsewhere)
      ).evaluate(() => document.documentElement.outerHTML);
      const { page } = await session.readAt(sample.url);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
    },
  );

  test('is told nothing as the content script starts', async () => {
    const page = await session.extension.browser.newPage();
    await page.evaluateOnNewDocument(
      `var heard = []; addEventListener('message', ({ data }) => heard.push(data));`,
    );
    await session.extension.visit(url, page);
    // What the script's world is asked is answered after the script's first run.
    await (await readerWorld(page)).send({ type: 'left-profile' });
    expect(await page.evaluate('heard')).toEqual([]);
  });

  const folder = path.join(extensionFolder(), 'content-scripts');
  test.for(readdirSync(folder))('%s could not tell it anything: it has no code to', (file) => {
    const script = readFileSync(path.join(folder, file), 'utf8');
    expect(script).toMatch(/addEventListener/);
    expect(script).not.toMatch(/dispatchEvent|postMessage/);
  });
});
