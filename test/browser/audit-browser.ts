/** What the tests of both browsers ask of a running browser with the extension: the ways in that an auditor has. */
import type { Browser, Page } from 'puppeteer-core';
import type { Reading } from '../../utils/reading/reading';
import type { Badge } from './extension';
import type { Stored } from './own-database';

export interface AuditBrowser {
  readonly browser: Browser;
  /** The address of one of the extension's own pages. */
  url(page: string): string;
  /** Opens an address in a tab of its own, or in `page`. */
  visit(url: string, page?: Page): Promise<Page>;
  /** A new tab in the background, of which the badge can be seen without bringing it to the front. */
  openTab(): Promise<Page>;
  badge(page: Page): Promise<Badge>;
  /** The popup of this tab as a page of its own, which stays. */
  openPopupPage(page: Page): Promise<Page>;
  /** The dashboard at a view (`#…`). */
  openDashboard(view?: string): Promise<Page>;
  stored(): Promise<Stored>;
  /** What the content script in this tab tells the popup that asks it now; `null` where it sees no profile. */
  shownIn(page: Page): Promise<Reading | null>;
  /** Clicks the dashboard's button of that name, *Export CSV* if none is named, and returns the file that comes. */
  download(dashboard: Page, button?: string): Promise<{ name: string; text: string }>;
  close(): Promise<void>;
}

/** The real popup, as a click on the icon opens it. It closes as soon as it loses the focus. */
export interface RealPopup {
  /** Waits until its text holds these words, and returns the whole text. */
  textWith(words: string): Promise<string>;
  /** Presses its button of that name. */
  press(button: string): Promise<void>;
}

/** A browser that was started, with what is done in each its own way. */
export interface Driven {
  readonly extension: AuditBrowser;
  openPopup(page: Page): Promise<RealPopup>;
  /** Has the browser keep all pages from the extension but those of these match patterns, as its own settings can. */
  letSee(patterns: readonly string[]): Promise<void>;
}

export interface BrowserUnderTest {
  readonly name: 'Chromium' | 'Firefox';
  /** False where it is not installed. */
  readonly isThere: boolean;
  /** Starts it with the extension; this port answers for every host. */
  start(port: number): Promise<Driven>;
}
