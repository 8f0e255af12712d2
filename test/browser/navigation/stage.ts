/**
 * One browser in which tests play the platforms' applications, and what must be seen and kept of it. Each test takes
 * accounts of its own, so that many can play side by side.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { addressOf } from '../../../utils/reading/platforms/platform';
import { isAnswer, type Reading } from '../../../utils/reading/reading';
import type { Audit, Channel } from '../../../utils/store/schema';
import { accountOf, type Account, type Application } from '../../sites/applications/application';
import type { Badge } from '../extension';
import { useSession } from '../session';
import { until } from '../until';
import { PlayedPage, type Theatre } from './played-page';
import { expectTrue, expectWhole } from './truth';

/** What is stored of one account. */
export interface Kept {
  readonly channel: Channel;
  /** In the order in which they were made. */
  readonly audits: readonly Audit[];
}

export interface Stage {
  /** An account that no other test has; the ages of its posts in days, the newest first. */
  account(...posts: number[]): Account;
  /** A new tab in which this application is played. */
  tab(application: Application): Promise<Tab>;
}

/** Starts the browser before the tests of the calling file and ends it after them. */
export const useStage = (): Stage => stageIn(useSession());

/** A stage in a browser that somebody else starts and ends. */
export function stageIn(theatre: Theatre): Stage {
  const accounts: Account[] = [];
  return {
    account(...posts) {
      const account = accountOf(accounts.length + 1, posts);
      accounts.push(account);
      return account;
    },
    tab: async (application) => new Tab(theatre, application, await theatre.extension.openTab(), accounts),
  };
}

/** A tab, what its icon and popup say, and what is kept of the accounts that it shows. */
export class Tab extends PlayedPage {
  readonly #accounts: readonly Account[];

  /** `accounts`: all of this file's tests, of which none may be taken for another. */
  constructor(theatre: Theatre, application: Application, page: Page, accounts: readonly Account[]) {
    super(theatre, application, page);
    this.#accounts = accounts;
  }

  badge(): Promise<Badge> {
    return this.theatre.extension.badge(this.page);
  }

  /** What the popup is told now, or as soon as the reader is there that tells it. */
  async shown(): Promise<Reading | null> {
    const answer = await until('a reader that answers', async () => ({
      reading: await this.theatre.extension.shownIn(this.page),
    }));
    return answer.reading;
  }

  /** Waits until the icon names the account. */
  async marks({ name }: Account): Promise<void> {
    await until(`a mark for ${name}`, async () => {
      const { text, title } = await this.badge();
      return text !== '' && title.includes(name);
    });
  }

  /** Waits until the icon says that nothing can be read here. */
  async saysUnreadable(): Promise<void> {
    await until('the mark of an obstacle', async () => {
      const { text, title } = await this.badge();
      return text === '?' && !this.#accounts.some(({ name }) => title.includes(name));
    });
  }

  /** Waits until the icon shows nothing. */
  async hasNoMark(): Promise<void> {
    await until('no mark', async () => (await this.badge()).text === '');
  }

  /** Waits until a reading of the account is kept that tells what is asked for. */
  kept(account: Account, tells: (reading: Reading) => boolean = () => true): Promise<Kept> {
    return until(`a reading of ${account.name}`, async () => {
      const kept = await this.#keptOf(account);
      return kept?.channel.latest && tells(kept.channel.latest.reading) && kept;
    });
  }

  /**
   * Asks for what the page shows and waits until that look, too, was told: then nothing of this view is under way. It
   * must be of this account and true.
   */
  async lookedAgain(account: Account): Promise<Kept> {
    const asked = Date.now();
    const shown = await this.shown();
    if (!shown || !isAnswer(shown.state)) throw new Error(`${account.name} is not readable here`);
    this.expectTrue(shown, account);
    return until(`${account.name} to be checked again`, async () => {
      const kept = await this.#keptOf(account);
      return kept && (kept.channel.lastChecked ?? 0) >= asked && kept;
    });
  }

  /** Each fact of the reading is unknown or this account's own, and nothing in it names another. */
  expectTrue(reading: Reading | null, account: Account): void {
    if (reading) expectTrue(reading, account, this.application, this.#accounts);
  }

  /**
   * The end of every scene: each of these accounts has one channel with so many audits, all of them true and the last
   * one the word of the day; one with none has left no trace.
   */
  async expectKept(...expected: readonly (readonly [Account, audits: number])[]): Promise<void> {
    expectWhole(await this.theatre.extension.stored());
    for (const [account, count] of expected) {
      const audits = (await this.#keptOf(account))?.audits ?? [];
      expect(audits, `the audits of ${account.name}`).toHaveLength(count);
      for (const { reading } of audits) this.expectTrue(reading, account);
    }
  }

  async #keptOf(account: Account): Promise<Kept | undefined> {
    const { channels, audits } = await this.theatre.extension.stored();
    const keys = [this.application.address(account), this.application.formerAddress(account)].map(
      (address) => addressOf(new URL(address))?.key ?? '',
    );
    const [channel, another] = channels.filter(({ aliases }) => keys.some((key) => aliases.includes(key)));
    if (another) throw new Error(`${account.name} has two channels`);
    return channel && { channel, audits: audits.filter(({ channelId }) => channelId === channel.id) };
  }
}
