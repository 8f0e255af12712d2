// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.facebook.com/" }
/** One view that changes faster than it is told, and stands longer than what it shows is true. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentScriptContext } from '../../utils/extension/page-context';
import { deliver, look, noteArrival, View } from '../../utils/extension/view';
import { known, type Reading } from '../../utils/reading/reading';
import { read } from '#platform';
import { aReading } from '../factories';

/** What the background was sent. */
const fake = vi.hoisted(() => ({ sent: vi.fn<(message: unknown) => unknown>() }));
vi.mock('#platform', { spy: true });
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'own', sendMessage: fake.sent } } }));

const MINUTE = 60_000;
let view: View;

/** The page now reads so. */
const shows = (reading: Partial<Reading>): void => {
  vi.mocked(read).mockImplementation((_document, url, now) => ({
    ...aReading({ readAt: now, ...reading }),
    url: url.href,
  }));
};
const told = (): Reading[] =>
  fake.sent.mock.calls.map(([message]) => (message as { reading: Reading }).reading);
/** The page changes, and is looked at. */
async function changes(reading: Partial<Reading>): Promise<void> {
  shows(reading);
  document.body.append('more');
  await vi.advanceTimersByTimeAsync(550);
}

beforeEach(() => {
  vi.useFakeTimers();
  fake.sent.mockReset().mockReturnValue(Promise.resolve({ kept: true }));
  view = new View(new ContentScriptContext(), () => undefined);
});
afterEach(() => {
  view.drop();
  vi.useRealTimers();
});

const followers = known({ count: 512, precision: 'exact' }, 'test.header') satisfies Reading['followers'];
const verified = known(true, 'test.header');
const link = known('https://rosenthal-bakery.example/', 'test.header');

test('a better reading takes the place of one that was not told yet', async () => {
  shows({ verified });
  view.open();
  await changes({ verified, followers });
  await vi.runAllTimersAsync();
  expect(told()).toMatchObject([{ verified, followers }]);
});

test('what only the first look knew is told before another one takes its place', async () => {
  shows({ verified });
  view.open();
  await changes({ followers, link });
  await vi.runAllTimersAsync();
  expect(told()).toMatchObject([{ verified }, { followers, link }]);
});

test('a wall that is drawn over what was read is not told', async () => {
  shows({ verified });
  view.open();
  await changes({ state: 'captcha' });
  await vi.runAllTimersAsync();
  expect(told()).toMatchObject([{ verified }]);
});

test('a list that has stood for hours does not prove any more that nothing newer was posted', async () => {
  noteArrival();
  const lastPost = known(
    {
      notBefore: Date.now() - MINUTE,
      notAfter: Date.now() - MINUTE,
      precision: 'exact',
      open: false,
      url: null,
    },
    'test.list',
  ) satisfies Reading['lastPost'];
  shows({ lastPost });
  view.open();
  await vi.advanceTimersByTimeAsync(120 * MINUTE);
  view.lookAgain();
  await vi.runAllTimersAsync();
  expect(told().map((reading) => 'value' in reading.lastPost && reading.lastPost.value.open)).toEqual([
    false,
    true,
  ]);
});

test('what nobody acknowledges is sent once more after the last wait', async () => {
  fake.sent.mockReturnValue(Promise.resolve(undefined));
  const kept = deliver(aReading({}), new ContentScriptContext());
  await vi.advanceTimersByTimeAsync(40_000);
  expect(fake.sent).toHaveBeenCalledTimes(5);
  fake.sent.mockReturnValue(Promise.resolve({ kept: true }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(fake.sent).toHaveBeenCalledTimes(6);
  expect(await kept).toBe(true);
});

test('a page that the reader cannot take is told as such, and nothing else of it', () => {
  history.replaceState(null, '', '/rosenthal');
  vi.mocked(read).mockImplementation(() => {
    throw new Error('hostile');
  });
  expect(look()).toMatchObject({
    state: 'not-drawn',
    account: { key: 'facebook:rosenthal', name: { unknown: 'not-drawn' } },
    remarks: ['not-understood'],
  });
});

test('data beyond what is looked at are said to be', () => {
  shows({ verified });
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = 'a'.repeat(20_000_001);
  document.head.append(script);
  expect(look()?.remarks).toEqual(['data-cut-off']);
  script.remove();
  expect(look()?.remarks).toEqual([]);
});
