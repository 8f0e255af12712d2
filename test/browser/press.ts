import type { Page } from 'puppeteer-core';
import { PATIENCE } from './until';

/**
 * Clicks the button of this text, once it is there: by its text, since Firefox takes seconds for each search of what it
 * shows to screen readers.
 */
export const press = (page: Page, text: string): Promise<void> =>
  page.locator(`xpath/.//button[normalize-space()="${text}"]`).setTimeout(PATIENCE).click();
