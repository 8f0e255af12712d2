// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.facebook.com/" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContentScriptContext } from '../../utils/extension/page-context';
import { watchPage } from '../../utils/extension/reader';
import { platform, read } from '#platform';
import type { ToReader } from '../../utils/reader-messages';
import type { Reading } from '../../utils/reading/reading';
import { aReading } from '../factories';

type Answer = (question: unknown, sender: unknown, reply: (shown: unknown) => void) => boolean;
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The page of a platform, the browser around its content script, and what both were asked. */
const fake = vi.hoisted(() => ({
  sent: vi.fn(),
  stored: (): Promise<unknown> => Promise.resolve(undefined),
  answers: new Set<unknown>(),
  listeners: new Set<unknown>(),
}));
vi.mock('#platform', { spy: true });
vi.mock('wxt/browser', () => {
  const event = (listeners: Set<unknown>) => ({
    addListener: (listener: unknown) => listeners.add(listener),
    removeListener: (listener: unknown) => listeners.delete(listener),
  });
  return {
    browser: {
      runtime: { id: 'own', onMessage: event(fake.answers), sendMessage: fake.sent },
      storage: {
        local: { get: async (key: string) => ({ [key]: await fake.stored() }) },
        onChanged: event(fake.listeners),
      },
    },
  };
});

const A = '/rosenthal';
const B = '/lindenhof';
let context: ContentScriptContext;

/** Lets everything happen that is due: answers, timers, retries. */
const settle = () => vi.advanceTimersByTimeAsync(60_000);

/** Opens the page with the switch as it is stored. */
async function open(stored: unknown): Promise<void> {
  fake.stored = () => Promise.resolve(stored);
  watchPage(context);
  await settle();
}
function set(mode: unknown, id = platform.id): void {
  fake.stored = () => Promise.resolve(mode);
  for (const tell of [...fake.listeners] as Listener[])
    tell({ [`switch:${id}`]: { newValue: mode } }, 'local');
}
/** The event by which the browser tells so; a page’s own is not trusted. */
function backFromTheCache({ isTrusted }: { readonly isTrusted: boolean }): void {
  const event = Object.assign(new Event('pageshow'), { persisted: true });
  dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: isTrusted }));
}
async function goTo(path: string): Promise<void> {
  history.pushState(null, '', path);
  await settle();
}
/** What the popup is answered; `undefined` where nobody answers. */
async function ask(type: ToReader['type']): Promise<unknown> {
  let shown: unknown;
  for (const answer of [...fake.answers] as Answer[]) answer({ type }, {}, (reply) => (shown = reply));
  await vi.advanceTimersByTimeAsync(0);
  return shown;
}
/** The addresses of the readings that the background was sent, and of what it was sent else, the kind. */
const told = (): string[] =>
  (fake.sent.mock.calls as [{ type: string; reading?: Reading }][]).map(([{ type, reading }]) =>
    reading ? new URL(reading.url).pathname : type,
  );

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  fake.answers.clear();
  fake.listeners.clear();
  vi.mocked(read).mockImplementation((_document, url, now) =>
    aReading({ url: url.href, readAt: now, account: { key: `${platform.id}:${url.pathname}` } }),
  );
  fake.sent.mockResolvedValue({ kept: true });
  history.replaceState(null, '', A);
  context = new ContentScriptContext();
});
afterEach(() => {
  context.abort();
  vi.useRealTimers();
});

describe('before the storage has answered', () => {
  /** Opens the page; the answer is the test's to give. */
  async function openUnanswered(): Promise<(stored: unknown) => Promise<void>> {
    let reply: (stored: unknown) => void = () => undefined;
    fake.stored = () => new Promise((resolve) => (reply = resolve));
    watchPage(context);
    await settle();
    return async (stored) => {
      reply(stored);
      await settle();
    };
  }

  test('nothing is read or answered', async () => {
    await openUnanswered();
    await goTo(B);
    expect(await ask('show-reading')).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });
  test.each(['off', 'on-request'])('a switch that is set meanwhile to %s outweighs it', async (mode) => {
    const answer = await openUnanswered();
    set(mode);
    await answer('automatic');
    expect(read).not.toHaveBeenCalled();
  });
  test('the end of the script outweighs it', async () => {
    const answer = await openUnanswered();
    context.abort();
    await answer('automatic');
    expect(read).not.toHaveBeenCalled();
  });
});

describe('automatic', () => {
  test('is how a page is read where nothing was ever set', async () => {
    await open(undefined);
    expect(told()).toEqual([A]);
  });
  test('another platform’s switch changes nothing', async () => {
    await open('automatic');
    set('off', 'tiktok');
    await goTo(B);
    expect(told()).toEqual([A, 'left-profile', B]);
  });
});

describe('off', () => {
  test.each([['off'], ['weekdays'], [null]])(
    'stored as %j: nothing is read, told or answered',
    async (stored) => {
      await open(stored);
      await goTo(B);
      expect(await ask('show-reading')).toBeUndefined();
      expect(await ask('capture-page')).toBeUndefined();
      expect(read).not.toHaveBeenCalled();
      expect(fake.sent).not.toHaveBeenCalled();
      expect(context.isInvalid).toBe(true);
      expect([fake.answers.size, fake.listeners.size]).toEqual([0, 0]);
    },
  );

  test('is what a storage counts as that fails', async () => {
    fake.stored = () => Promise.reject(new Error('no storage'));
    watchPage(context);
    await settle();
    expect(read).not.toHaveBeenCalled();
    expect(context.isInvalid).toBe(true);
  });

  test('ends the reading of an open page at once: what was not told yet stays untold', async () => {
    fake.stored = () => Promise.resolve('automatic');
    watchPage(context);
    await vi.advanceTimersByTimeAsync(0);
    expect(read).toHaveBeenCalled();
    vi.mocked(read).mockClear();
    set('off');
    document.body.append('the page draws more');
    await settle();
    await goTo(B);
    expect(read).not.toHaveBeenCalled();
    expect(told()).toEqual([]);
  });

  test('a reading that nobody acknowledged is not sent again', async () => {
    fake.sent.mockResolvedValue(undefined);
    fake.stored = () => Promise.resolve('automatic');
    watchPage(context);
    await vi.advanceTimersByTimeAsync(700);
    expect(told()).toEqual([A]);
    set('off');
    await settle();
    expect(told()).toEqual([A]);
  });

  test('is for good in this document: another mode needs a reload', async () => {
    await open('off');
    set('automatic');
    await settle();
    expect(read).not.toHaveBeenCalled();
  });

  test('is noticed by a page that comes back from the browser’s cache, where it heard nothing', async () => {
    await open('automatic');
    vi.mocked(read).mockClear();
    fake.stored = () => Promise.resolve('off');
    backFromTheCache({ isTrusted: true });
    await settle();
    expect(read).not.toHaveBeenCalled();
    expect(context.isInvalid).toBe(true);
  });

  test('is not asked for because a page says that it came back', async () => {
    await open('automatic');
    vi.mocked(read).mockClear();
    for (let time = 0; time < 100; time++) backFromTheCache({ isTrusted: false });
    await settle();
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a page that the browser draws ahead', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'prerendering');
  });
  const opened = ({ isTrusted }: { readonly isTrusted: boolean }): void => {
    const event = new Event('prerenderingchange');
    document.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: isTrusted }));
  };

  test('is read once it is opened, and not on its own word', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    await open('automatic');
    opened({ isTrusted: false });
    await settle();
    expect(read).not.toHaveBeenCalled();
    expect(fake.sent).not.toHaveBeenCalled();
    opened({ isTrusted: true });
    await settle();
    expect(told()).toEqual([A]);
  });
});

describe('on request', () => {
  test('nothing is read or told before the auditor asks, whatever the page does', async () => {
    await open('on-request');
    document.body.append('the page draws more');
    await goTo(B);
    await goTo(A);
    expect(await ask('show-reading')).toEqual({ reading: null, waiting: true });
    expect(read).not.toHaveBeenCalled();
    expect(fake.sent).not.toHaveBeenCalled();
  });

  test('the page asked for is read, told, and shown from then on', async () => {
    await open('on-request');
    expect(await ask('read-page')).toMatchObject({ reading: { url: location.href } });
    await settle();
    expect(told()).toContain(A);
    expect(await ask('show-reading')).toMatchObject({ reading: { url: location.href } });
  });

  test('it holds for that address alone, and only until it is left', async () => {
    await open('on-request');
    await ask('read-page');
    await settle();
    vi.mocked(read).mockClear();
    fake.sent.mockClear();
    await goTo(B);
    await goTo(A);
    expect(await ask('show-reading')).toEqual({ reading: null, waiting: true });
    expect(read).not.toHaveBeenCalled();
    // The icon forgets the mark of the page that was read.
    expect(told()).toEqual(['left-profile']);
  });

  test('it is forgotten when the switch is set anew', async () => {
    await open('on-request');
    await ask('read-page');
    set('automatic');
    await settle();
    vi.mocked(read).mockClear();
    set('on-request');
    document.body.append('the page draws more');
    await settle();
    expect(await ask('show-reading')).toEqual({ reading: null, waiting: true });
    expect(read).not.toHaveBeenCalled();
  });

  test('set while a page is read, it ends that at once', async () => {
    await open('automatic');
    vi.mocked(read).mockClear();
    set('on-request');
    document.body.append('the page draws more');
    await settle();
    expect(await ask('show-reading')).toEqual({ reading: null, waiting: true });
    expect(read).not.toHaveBeenCalled();
  });

  test('set back to automatic, the page is read by itself again', async () => {
    await open('on-request');
    set('automatic');
    await settle();
    expect(told()).toEqual([A]);
  });
});
