import { beforeEach, expect, test, vi } from 'vitest';
import { PageTooLarge } from '../../utils/capture/page-too-large';
import { capturePage } from '../../utils/extension/captures';

const tab = vi.hoisted((): { reply: unknown } => ({ reply: undefined }));
vi.mock('wxt/browser', () => ({
  browser: { tabs: { sendMessage: () => Promise.resolve(tab.reply) } },
}));

const page = { url: 'https://www.youtube.com/@a', html: '<p>', capturedAt: 1, documentAge: 0 };
/** Characters; the most that is captured is 30 million. */
const pageOf = (length: number) => ({ ...page, html: ' '.repeat(length) });

beforeEach(() => {
  globalThis.reviewCapturedPage = undefined;
});

test('a tab in which no reader answers gives no page', async () => {
  tab.reply = undefined;
  expect(await capturePage(1)).toBeNull();
  tab.reply = { waiting: true };
  expect(await capturePage(1)).toBeNull();
});

test('a page that is too large is not taken for a reader that does not answer', async () => {
  tab.reply = pageOf(30_000_001);
  await expect(capturePage(1)).rejects.toBeInstanceOf(PageTooLarge);
});

test('the largest page is reviewed', async () => {
  const review = vi.fn();
  globalThis.reviewCapturedPage = review;
  tab.reply = pageOf(30_000_000);
  await capturePage(1);
  expect(review).toHaveBeenCalledWith(tab.reply);
});
