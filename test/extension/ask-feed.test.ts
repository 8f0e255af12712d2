// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askFeed } from '../../utils/extension/ask-feed';
import { known, unknown, type Reading } from '../../utils/reading/reading';
import { aReading } from '../factories';
import { feedXml } from '../sites/youtube-feed';

const CHANNEL = 'UCrosenthalbakery0000001';
const account = { platformId: known(CHANNEL, 'youtube.metadata') };
const page: Reading = aReading({ platform: 'youtube', lastPost: unknown('no-dates'), account });
const xml = feedXml(CHANNEL, [
  { id: 'short000001', published: Date.now() - 40 * 86_400_000, isShort: true },
  { id: 'short000002', published: Date.now() - 200 * 86_400_000, isShort: true },
]);

const fetched = vi.fn<typeof fetch>();
const answer = (body: BodyInit | null, status = 200) =>
  fetched.mockResolvedValue(new Response(body, { status }));
const ask = (of: Reading = page) => askFeed?.(of);

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  fetched.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the one request', () => {
  test('goes to the page’s own origin, without cookies, and follows nobody elsewhere', async () => {
    answer(xml);
    await ask();
    const [address, options] = fetched.mock.calls[0] ?? [];
    expect(fetched).toHaveBeenCalledOnce();
    expect(address).toEqual(new URL(`/feeds/videos.xml?channel_id=${CHANNEL}`, location.origin));
    expect(options).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
  });
  test('is not made where the page does not prove whose feed it would be', async () => {
    expect(await ask(aReading({ platform: 'youtube' }))).toBe('no-id');
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('what comes of it', () => {
  test('a reading of the account in view', async () => {
    answer(xml);
    expect(await ask()).toMatchObject({
      url: page.url,
      account,
      lastPost: { source: 'youtube.feed', value: { open: false } },
    });
  });
  test.each([404, 500, 429])('nothing, from a server that answers %i', async (status) => {
    answer(xml, status);
    expect(await ask()).toBe('failed');
  });
  test('nothing, without a network, or after a redirect', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await ask()).toBe('failed');
  });
  test('nothing, from an answer without end: it is not read further', async () => {
    const cancelled = vi.fn();
    const pull = (flow: ReadableStreamDefaultController) => flow.enqueue(new Uint8Array(100_000));
    answer(new ReadableStream({ pull, cancel: cancelled }));
    expect(await ask()).toBe('failed');
    expect(cancelled).toHaveBeenCalled();
  });
  test('nothing, from a server that never answers: the request is ended', async () => {
    vi.useFakeTimers();
    fetched.mockImplementation(
      (_address, options) =>
        new Promise((_, failed) =>
          options?.signal?.addEventListener('abort', () => failed(new DOMException('aborted', 'AbortError'))),
        ),
    );
    const told = ask();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await told).toBe('failed');
  });
  test('nothing, from a page in its place', async () => {
    answer('<!doctype html><title>Before you continue</title>');
    expect(await ask()).toBe('not-a-feed');
  });
});
