/**
 * The background: takes readings from the extension's own content script, keeps them, and draws the toolbar icon. It
 * may be stopped at any line, so it remembers nothing and acknowledges only what is stored.
 */
import { browser } from 'wxt/browser';
import { textsFor } from '../i18n/texts';
import { toBackground, type KeptReply, type RefusedReply } from '../messages';
import { addressOf } from '../reading/platforms/platform';
import { isAnswer, type EpochMs, type Reading } from '../reading/reading';
import { channelLine } from '../report/channel-line';
import { keepReading } from '../store/audits';
import { findChannel, INBOX } from '../store/channels';
import { openDatabase } from '../store/database';
import { expireInbox } from '../store/expire-inbox';
import { planById } from '../store/plans';
import type { Channel } from '../store/schema';
import { problemOf } from '../store/storage-problem';
import { platformAt } from '../plan/channel-address';
import { plannedChannelFor } from '../plan/plan';
import type { Switch } from '../switch';
import { isMarked, showLine, showNothing, showObstacle, showUnkept } from './badge';
import { checkDatabase } from './database-mark';
import { endForgetting, openToStore } from './forget-everything';
import { isUnkept } from './private-windows';
import { loadSettings } from './settings';
import { loadSwitch, onSwitch } from './switches';
import { deleteOldOnceADay, tidyUp } from './tidy-up';
import { forgetUnkept, noteUnkept } from './unkept';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** The furthest a reading's moment may lie from now, in ms: it comes from the same clock, at once or after retries. */
const FRESH: EpochMs = 10 * 60_000;

/** Registers all listeners at once, as a service worker must. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    receive(message, sender).then(reply, (error: unknown) => {
      // No answer: the sender tries again with the same id.
      console.error('A message could not be handled.', error);
      reply(undefined);
    });
    return true;
  });
  onSwitch((set) => void forgetMarks(set));
  browser.runtime.onInstalled.addListener(() => void begin());
  browser.runtime.onStartup.addListener(() => void begin());
}

/** Once the browser or the extension has started. Where the database cannot be opened, whoever needs it says so. */
async function begin(): Promise<void> {
  try {
    await endForgetting();
    await tidyUp(Date.now());
    // One that is there for the first time is remembered, so that its loss would be noticed.
    await checkDatabase(Date.now());
  } catch (error) {
    console.error('The database could not be looked through.', error);
  }
}

/** Handles one message; what does not come from the right place, or is not of the right form, is refused and logged. */
async function receive(message: unknown, sender: Sender): Promise<KeptReply | RefusedReply> {
  const parsed = toBackground.safeParse(message);
  if (!parsed.success) return refuse('the message does not fit its schema', sender);
  switch (parsed.data.type) {
    case 'reading': {
      const wrong = whyRefused(parsed.data.reading, sender, Date.now());
      if (wrong) return refuse(wrong, sender);
      if (await isUnkept(sender.tab)) return { kept: false, refused: 'nothing of a private window is kept' };
      // It was on its way when the switch was set.
      if (await isOff(parsed.data.reading)) return refuse('the platform is switched off', sender);
      return keep(parsed.data.id, parsed.data.reading, sender);
    }
    case 'left-profile':
      if (!isOwnContentScript(sender)) return refuse('not from a content script of this extension', sender);
      if (sender.tab?.id !== undefined) await showNothing(sender.tab.id, texts());
      return { kept: true };
    case 'judgement-changed':
      if (!isOwnPage(sender)) return refuse('not from a page of this extension', sender);
      await redrawBadges();
      return { kept: true };
  }
}

const texts = () => textsFor(navigator.languages);

function refuse(refused: string, sender: Sender): RefusedReply {
  // Where a private window stood is not written down, not even there.
  const from = sender.tab?.incognito ? 'a private window' : (sender.url ?? sender.id ?? 'unknown sender');
  console.warn(`A message was refused: ${refused}.`, from);
  return { kept: false, refused };
}

/** The extension's own script in a tab's main frame. A page cannot send as one: it does not have the extension's id. */
const isOwnContentScript = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender);

const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);

/** Why a reading is not believed, `null` where it is: it must speak of the account and platform that its page is. */
function whyRefused(reading: Reading, sender: Sender, now: EpochMs): string | null {
  if (!isOwnContentScript(sender)) return 'not from a content script of this extension';
  const address = addressOf(new URL(reading.url));
  if (address?.platform !== reading.platform || address.key !== reading.account.key) {
    return 'the reading is not about the account of its address';
  }
  const page = sender.url && URL.canParse(sender.url) ? new URL(sender.url) : null;
  if (!page || platformAt(page)?.id !== reading.platform) return 'the page is not on the platform’s host';
  if (Math.abs(now - reading.readAt) > FRESH) return 'the reading is not of now';
  return null;
}

/**
 * Says on the icon, in popup and dashboard that a page could not be kept, and why. What a later try may store is left
 * without an answer; what none will is refused.
 */
async function notKept(error: unknown, reading: Reading, sender: Sender): Promise<RefusedReply> {
  const problem = problemOf(error);
  await noteUnkept(problem).catch(() => undefined);
  const tabId = sender.tab?.id;
  if (tabId !== undefined && (await showsAccount(tabId, reading))) await showUnkept(tabId, problem, texts());
  if (problem === 'newer-version')
    return refuse('a newer version of the extension wrote the database', sender);
  throw error;
}

async function keep(id: string, reading: Reading, sender: Sender): Promise<KeptReply | RefusedReply> {
  let channel: Channel | null;
  try {
    channel = await stored(id, reading);
  } catch (error) {
    return notKept(error, reading, sender);
  }
  void forgetUnkept().catch(() => undefined);
  void deleteOldOnceADay(Date.now()).catch(() => undefined);
  const tabId = sender.tab?.id;
  if (tabId !== undefined && (await showsAccount(tabId, reading))) {
    if (channel) await showChannel(tabId, channel);
    else if (!isAnswer(reading.state))
      await showObstacle(tabId, { ...reading, state: reading.state }, texts());
    // The auditor may have gone on, or switched the platform off, while it was drawn.
    if (!(await showsAccount(tabId, reading)) || (await isOff(reading))) await showNothing(tabId, texts());
  }
  return { kept: true };
}

/** Stores a reading; resolves with its account's channel, if there is one. */
async function stored(id: string, reading: Reading): Promise<Channel | null> {
  const database = await openToStore();
  await expireInbox(database, Date.now());
  const { auditor } = await loadSettings();
  const toolVersion = browser.runtime.getManifest().version;
  return (await keepReading(database, id, reading, { toolVersion, auditor })).channel;
}

const isOff = async ({ platform }: Reading): Promise<boolean> => (await loadSwitch(platform)) === 'off';

/** True while the tab still stands on the account of the reading: the auditor may have gone on before it was kept. */
async function showsAccount(tabId: number, reading: Reading): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const address = tab?.url && URL.canParse(tab.url) ? addressOf(new URL(tab.url)) : null;
  return address !== null && reading.account.aliases.includes(address.key);
}

/** Draws a channel's state, judged by today's plan, on a tab's icon. */
async function showChannel(tabId: number, channel: Channel): Promise<void> {
  const database = await openDatabase();
  const plan = channel.planId === INBOX ? null : ((await planById(database, channel.planId)) ?? null);
  const planned = plan && (plannedChannelFor(plan, channel.aliases) ?? null);
  await showLine(tabId, channelLine(plan, planned, channel, Date.now()), texts());
}

/** Draws the icons of all tabs anew that bear a mark. One without stands for a page that was not read. */
async function redrawBadges(): Promise<void> {
  const database = await openDatabase();
  for (const { id, url } of await openTabs()) {
    const address = addressOf(url);
    if (!address || !(await isMarked(id, texts()))) continue;
    const channel = await findChannel(database, [address.key]);
    if (!channel) await showNothing(id, texts());
    // A wall that came after the last audit keeps its mark.
    else if ((channel.lastAttempt?.at ?? 0) <= (channel.lastChecked ?? 0)) await showChannel(id, channel);
  }
}

/** Takes the marks off the tabs of a platform whose pages are no longer read by themselves. */
async function forgetMarks({ platform, mode }: Switch): Promise<void> {
  if (mode === 'automatic') return;
  for (const { id, url } of await openTabs()) {
    if (platformAt(url)?.id === platform) await showNothing(id, texts());
  }
}

/** The tabs whose addresses the extension may see. */
const openTabs = async (): Promise<{ id: number; url: URL }[]> =>
  (await browser.tabs.query({})).flatMap(({ id, url }) =>
    id !== undefined && url && URL.canParse(url) ? [{ id, url: new URL(url) }] : [],
  );
