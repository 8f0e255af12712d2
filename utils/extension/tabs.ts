/** Asking a tab what its page shows, and leading it somewhere on the auditor's click. */
import { browser } from 'wxt/browser';
import { feedReply, shownReply, type ShownReply } from '../messages';
import type { ToReader } from '../reader-messages';
import type { FeedAnswer } from '../reading/feed';
import type { NextStep } from '../reading/next-step';
import type { z } from '../zod';

/** What a tab's page shows: a reading, no profile, or nothing because no reader runs in it. */
export type Shown = ShownReply | 'no-reader';

export interface PopupTab {
  readonly id: number;
  /** `null` where the browser does not tell it. */
  readonly url: URL | null;
  /** True in a private window. */
  readonly incognito: boolean;
}

/** The tab that a popup speaks of: the one named in its own address (`popup.html?tab=ID`), else the active one. */
export async function tabOfPopup(address: URL): Promise<PopupTab | null> {
  const named = Number(address.searchParams.get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  return { id: tab.id, url, incognito: tab.incognito };
}

/**
 * The answer of the reader in a tab, held against its schema. No answer fits none: a tab that was open before the
 * extension came has no reader until it is reloaded, and a page that is left first does not answer.
 */
export async function askReader<Reply>(
  tabId: number,
  type: ToReader['type'],
  schema: z.ZodMiniType<Reply>,
): Promise<z.core.util.SafeParseResult<Reply>> {
  const question: ToReader = { type };
  const reply: unknown = await browser.tabs.sendMessage(tabId, question).catch(() => undefined);
  return schema.safeParse(reply);
}

/** Asks what a tab's page shows. */
export async function askTab(
  tabId: number,
  type: 'show-reading' | 'read-page' = 'show-reading',
): Promise<Shown> {
  const reply = await askReader(tabId, type, shownReply);
  return reply.success ? reply.data : 'no-reader';
}

/**
 * Takes a step in a tab, on the auditor's click: leads it to another address, reloads it, or has its reader ask for the
 * feed and says how that went. Steps that are only said do nothing here.
 */
export async function takeStep(tabId: number, step: NextStep): Promise<FeedAnswer | null> {
  switch (step.do) {
    case 'open':
      if (new URL(step.url).protocol === 'https:') await browser.tabs.update(tabId, { url: step.url });
      return null;
    case 'reload':
      await browser.tabs.reload(tabId);
      return null;
    case 'ask-feed':
      return askFeedIn(tabId);
    default:
      return null;
  }
}

async function askFeedIn(tabId: number): Promise<FeedAnswer> {
  const reply = await askReader(tabId, 'ask-feed', feedReply);
  return reply.success ? reply.data.feed : 'failed';
}

/** The only addresses that the extension ever opens: web pages, and its own. */
export async function openAddress(url: string): Promise<void> {
  if (/^https?:$/.test(new URL(url).protocol)) await browser.tabs.create({ url });
}

/** Opens the dashboard at a view (`#…`), in the tab where it already stands if there is one. */
export async function openDashboard(view = ''): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true, url: page + view });
    await browser.windows.update(open.windowId, { focused: true });
  } else await browser.tabs.create({ url: page + view });
}
