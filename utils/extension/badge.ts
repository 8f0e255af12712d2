/** The toolbar icon: a mark and a spoken title per tab; nothing where there is no profile. */
import { browser } from 'wxt/browser';
import type { Texts } from '../i18n/texts';
import type { ChannelLine, Mark } from '../report/channel-line';
import { stateReasonText, stateText } from '../report/wording';
import { platformName } from '../plan/platform-names';
import type { Obstacle, Reading } from '../reading/reading';
import type { StorageProblem } from '../store/storage-problem';

/** A shape each, so that colour is never the only sign; the colours hold 4.5:1 under white. */
const BADGES: Readonly<Record<Mark, { text: string; colour: string }>> = {
  error: { text: '■', colour: '#b3261e' },
  warning: { text: '▲', colour: '#8a5300' },
  slowing: { text: '◐', colour: '#6b5d00' },
  fine: { text: '●', colour: '#1b6e3c' },
  'cannot-tell': { text: '?', colour: '#5b5f66' },
  'not-visited': { text: '', colour: '#5b5f66' },
};

// Chromium names it `action`, Firefox's Manifest V2 `browserAction`; the polyfill does not rename.
const toolbar = () =>
  (browser as Partial<typeof browser>).action ??
  (browser as unknown as { browserAction: typeof browser.action }).browserAction;

/** Shows a channel's state on the icon of a tab. A tab that was closed meanwhile is no error. */
export async function showLine(tabId: number, line: ChannelLine, texts: Texts): Promise<void> {
  const title = texts.t('badge.title', {
    name: line.label,
    platform: platformName(line.platform),
    state: stateText(texts, line),
    reason: stateReasonText(texts, line),
  });
  await show(tabId, BADGES[line.mark], title.trim());
}

/** Shows that a wall stands before the profile, or that it has not been drawn. */
export async function showObstacle(
  tabId: number,
  reading: Reading & { state: Obstacle },
  texts: Texts,
): Promise<void> {
  const platform = platformName(reading.platform);
  await show(
    tabId,
    BADGES['cannot-tell'],
    texts.t('badge.obstacle', { platform, state: texts.t(`state.${reading.state}`) }),
  );
}

/** Shows that what the page tells could not be kept, and why. */
export const showUnkept = (tabId: number, problem: StorageProblem, texts: Texts): Promise<void> =>
  show(tabId, BADGES['cannot-tell'], texts.t('badge.unkept', { why: texts.t(`popup.problem.${problem}`) }));

/** No profile: no mark. */
export const showNothing = (tabId: number, texts: Texts): Promise<void> =>
  show(tabId, { text: '', colour: '#5b5f66' }, texts.t('app.name'));

/** True where a tab's icon says something of its page. The browser forgets it with the document, no worker has to. */
export async function isMarked(tabId: number, texts: Texts): Promise<boolean> {
  try {
    return (await toolbar().getTitle({ tabId })) !== texts.t('app.name');
  } catch {
    // The tab is gone.
    return false;
  }
}

async function show(tabId: number, badge: { text: string; colour: string }, title: string): Promise<void> {
  try {
    await Promise.all([
      toolbar().setBadgeText({ tabId, text: badge.text }),
      toolbar().setBadgeBackgroundColor({ tabId, color: badge.colour }),
      toolbar().setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab is gone.
  }
}
