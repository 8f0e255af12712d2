/** The profile page that the popup acts on: its stored channel, and its place in a plan. */
import { browser } from 'wxt/browser';
import { newPlannedChannel, plannedChannelFor, type Plan, type PlanId } from '../plan/plan';
import { withChannels } from '../plan/planned-channels';
import {
  isAnswer,
  type AccountAddress,
  type AccountKey,
  type PlatformId,
  type Reading,
} from '../reading/reading';
import type { ChannelLine } from '../report/channel-line';
import { keepReading, type AuditContext } from '../store/audits';
import { findChannel } from '../store/channels';
import { openDatabase } from '../store/database';
import type { Channel } from '../store/schema';
import { openToStore } from './forget-everything';
import { editStoredPlan } from './plan-edit';
import type { TabPage } from './popup-records';
import { loadSettings } from './settings';
import { loadSwitch } from './switches';
import { askTab } from './tabs';

/** The page of a profile. */
export type AccountPage = TabPage & { readonly address: AccountAddress };

/** What the tab's page shows, as far as the platform's switch lets it be asked. */
export async function shownIn(tabId: number, platform: PlatformId): Promise<Omit<TabPage, 'address'>> {
  if ((await loadSwitch(platform)) === 'off') return { shown: 'switched-off' };
  const answer = await askTab(tabId);
  // A page that is still loading gets its reader in a moment: reloading it would not help.
  if (answer === 'no-reader') return { shown: (await isLoading(tabId)) ? null : answer };
  const { waiting, reading, documentAge = 0 } = answer;
  return waiting ? { shown: 'on-request' } : { shown: reading, documentAge };
}

const isLoading = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.status === 'loading';

/** The stored channel of a page's account; what the page shows is kept first where nothing was, and it may be. */
export async function channelOfPage(page: AccountPage): Promise<Channel | null> {
  const live = readingOf(page);
  const found = await findChannel(await openDatabase(), live?.account.aliases ?? [page.address.key]);
  if (found || !live || page.isUnkept) return found ?? null;
  const id = crypto.randomUUID();
  return (await keepReading(await openToStore(), id, live, await auditContext())).channel;
}

/** The channel of an account: the page's, where it is that account's, else the stored one. */
export async function channelOfAccount(account: AccountKey, page: TabPage): Promise<Channel | null> {
  const { address } = page;
  if (address?.key === account) return channelOfPage({ ...page, address });
  return (await findChannel(await openDatabase(), [account])) ?? null;
}

/** What the page shows, where it is an answer about its account. */
const readingOf = ({ address, shown }: AccountPage): Reading | null =>
  shown !== null && typeof shown === 'object' && isAnswer(shown.state) && shown.account.key === address.key
    ? shown
    : null;

/**
 * Adds a page's account to a plan; `line` is what is known of it. Nothing is added where the plan, which may have been
 * changed since it was shown, names the account already, under any of its addresses. `null`: the plan is gone.
 */
export async function addPageToPlan(
  { address }: AccountPage,
  line: ChannelLine | null,
  planId: PlanId,
): Promise<{ readonly plan: Plan; readonly isAdded: boolean } | null> {
  const added = { ...newPlannedChannel(address.platform, address.profileUrl), role: line?.role ?? 'own' };
  const keys = [address.key, ...(line?.channel?.aliases ?? [])];
  const plan = await editStoredPlan(planId, (now) =>
    plannedChannelFor(now, keys) ? now : withChannels(now, [added]),
  );
  return plan ? { plan, isAdded: plan.channels.some(({ id }) => id === added.id) } : null;
}

/** What stands on an audit that the popup makes. */
const auditContext = async (): Promise<AuditContext> => ({
  toolVersion: browser.runtime.getManifest().version,
  auditor: (await loadSettings()).auditor,
});
