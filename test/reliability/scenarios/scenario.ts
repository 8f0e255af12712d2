/** What a browser is killed in the middle of. */
import type { Page } from 'puppeteer-core';
import type { Dice } from '../../adversarial/dice';
import type { EpochMs } from '../../../utils/reading/reading';
import type { Dump } from '../raw-database';
import type { Survivor } from '../survivor';

export interface Scenario {
  /** As the table says it. */
  readonly what: string;
  /** The browser is killed within so many ms from when it has begun. Our choice: about as long as it takes. */
  readonly within: EpochMs;
  /** Begins, and resolves while it goes on. */
  begin(survivor: Survivor, dice: Dice): Promise<Begun>;
}

export interface Begun {
  /** True once it has come to its end. */
  isOver(): boolean;
  /** What of that which the interface had shown as kept, or which was there before, is not in the database; a sentence each. */
  missing(database: Dump): string[];
}

/** Goes on until it is done, or the browser is dead. */
export const untilDeath = (doing: () => Promise<unknown>): void => void doing().catch(() => undefined);

/** True once the page's text holds these words. */
export const isShown = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((text) => document.body.innerText.includes(text), words);
