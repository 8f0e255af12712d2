/** For the dashboard: the open tabs that show a profile, and the whole page of one of them. */
import { browser } from 'wxt/browser';
import type { ProfileTab } from '../../components/dashboard/actions';
import { capturedReply } from '../messages';
import { addressOf } from '../reading/platforms/platform';
import type { Review } from '../capture/capture-file';
import { PageTooLarge } from '../capture/page-too-large';
import type {} from '../capture/review';
import { askReader } from './tabs';

/** All open tabs that show a profile, in the browser's order. The browser tells addresses on the platforms' hosts only. */
export async function profileTabs(): Promise<readonly ProfileTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    const account = url && URL.canParse(url) ? addressOf(new URL(url)) : null;
    return id !== undefined && url && account ? [{ tabId: id, url, account }] : [];
  });
}

/**
 * The page in a tab, redacted; `null` where no reader answers. Rejects where it cannot be redacted, with `PageTooLarge`
 * where it is too long for that. The page itself is forgotten at once.
 */
export async function capturePage(tabId: number): Promise<Review | null> {
  const reply = await askReader(tabId, 'capture-page', capturedReply);
  if (reply.error?.issues.some(({ code }) => code === 'too_big')) throw new PageTooLarge();
  if (!reply.success) return null;
  const review = await reviewer();
  return review(reply.data);
}

/** The script that redacts and reads, loaded at the first use: it holds all readers. */
async function reviewer(): Promise<NonNullable<typeof globalThis.reviewCapturedPage>> {
  if (!globalThis.reviewCapturedPage) {
    const script = document.createElement('script');
    script.src = '/capture.js';
    await new Promise((loaded, failed) => {
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
  }
  if (!globalThis.reviewCapturedPage) throw new Error('The script that redacts pages is missing.');
  return globalThis.reviewCapturedPage;
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;
