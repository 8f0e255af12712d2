/** When the popup shows something, with a long log behind it and with next to none. */
import type { Page } from 'puppeteer-core';
import { until } from '../../browser/until';
import type { LogBrowser } from './log-browser';
import { channelsIn, type LogSize } from './log-size';
import { FIRST_CONTENT, inNewTab, whenShown } from './paints';
import { mediansOf, reportComparison } from './rounds';

/** Its first contentful paint may come so many times as late as that of a popup that shows a line of text. */
const OF_BLANK = 1.8;
/** And so many times as late with a long log as with ten audits. */
const OF_FEW = 1.1;
/** What the popup shows of the company's plan. */
const LINES = '.plan-section-lines li';

/** Measures and prints; true where the targets are met. Throws where the popup does not show the company's channels. */
export async function reportPopup(
  long: LogBrowser,
  few: LogBrowser,
  size: LogSize,
  rounds: number,
): Promise<boolean> {
  const popups = { long: await popupOf(long), few: await popupOf(few) };
  await checkPlan(await long.extension.visit(popups.long.url), size);
  const firstPaint = (browser: LogBrowser, url: string) => inNewTab(browser.browser, url, FIRST_CONTENT);
  const lines = (browser: LogBrowser, url: string) => whenShown(browser.browser, url, LINES);
  const times = await mediansOf(
    {
      blank: () => firstPaint(long, long.blankPopup),
      long: () => firstPaint(long, popups.long.url),
      few: () => firstPaint(few, popups.few.url),
      longLines: () => lines(long, popups.long.url),
      fewLines: () => lines(few, popups.few.url),
    },
    rounds,
  );
  const { blank, long: own, few: ownFew } = times;
  const holds = [
    reportComparison({ what: 'popup, first paint / blank', own, control: blank, target: OF_BLANK }),
    reportComparison({ what: 'popup, first paint / ten', own, control: ownFew, target: OF_FEW }),
  ];
  reportComparison({ what: 'popup, channels / blank', own: times.longLines, control: blank });
  reportComparison({ what: 'popup, channels / ten', own: times.longLines, control: times.fewLines });
  await reportRealPopup(long, popups.long.tab, size);
  return holds.every(Boolean);
}

/** The popup of the tab of a profile that was just visited, as a page of its own. */
async function popupOf(browser: LogBrowser): Promise<{ readonly tab: Page; readonly url: string }> {
  const tab = await browser.visitProfile();
  return { tab, url: browser.extension.url(`popup.html?tab=${await browser.extension.tabId(tab)}`) };
}

async function checkPlan(popup: Page, size: LogSize): Promise<void> {
  await until(`a plan of ${size.channels} channels in the popup`, async () => {
    const text = await popup.evaluate(() => document.body.innerText);
    return text.includes(`of ${size.channels} channels checked`);
  });
  await popup.close();
}

/** Opens the real popup once, over the page. */
async function reportRealPopup({ extension }: LogBrowser, tab: Page, size: LogSize): Promise<void> {
  const popup = await extension.openPopup(tab);
  const time = (await popup.evaluate(FIRST_CONTENT)) as number;
  await checkPlan(popup, size);
  console.log(
    `The real popup, once, over ${channelsIn(size)} channels: first paint after ${time.toFixed(1)} ms.`,
  );
}
