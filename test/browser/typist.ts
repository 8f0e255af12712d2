/** Somebody who has a keyboard and nothing else: every key goes through the browser as a real one does, and is counted. */
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { until } from './until';

/** More stops than any of our pages has in one round of the Tab key. */
const MOST_STOPS = 150;

/** What has the focus, as a screen reader names it. */
interface Focused {
  readonly role: string;
  readonly name: string;
}

export class Typist {
  #page: Page;
  readonly #sessions = new WeakMap<Page, Promise<CDPSession>>();
  #keys = 0;
  #letters = 0;
  readonly #longest: { way: string; stops: number }[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Keys that were pressed, those of typed text among them. */
  get keystrokes(): number {
    return this.#keys;
  }

  /** How many of them were text. */
  get typed(): number {
    return this.#letters;
  }

  /** The longest ways between two things by the Tab key, longest first. */
  get longestWays(): readonly string[] {
    return this.#longest
      .toSorted((a, b) => b.stops - a.stops)
      .slice(0, 5)
      .map(({ way, stops }) => `${stops} × ${way}`);
  }

  /** Goes on in another page, which a key opened. */
  async goOnIn(page: Page): Promise<void> {
    this.#page = page;
    await page.bringToFront();
  }

  async press(key: KeyInput, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) {
      await this.#page.keyboard.press(key);
      this.#keys += 1;
    }
  }

  /** Types text of letters that each have a key. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.#keys += text.length;
    this.#letters += text.length;
  }

  /** Closes the page, for which every browser has a key of its own; only the protocol cannot press that. */
  async closePage(): Promise<void> {
    await this.#page.close();
    this.#keys += 1;
  }

  /** Waits until something of this name has the focus, without pressing anything. */
  async isTakenTo(name: string | RegExp): Promise<void> {
    await until(`the focus to be on “${String(name)}”`, async () => {
      const focused = await this.#focused();
      if (isNamed(focused, name)) return true;
      throw new Error(`it is on “${focused.name}”`);
    });
  }

  /**
   * Presses Tab, or Shift and Tab, until something of this name has the focus; nothing where it has it already. Rejects
   * where that does not lead there.
   */
  async tabTo(name: string | RegExp, direction: 'onward' | 'back' = 'onward'): Promise<void> {
    const before = await this.#focused();
    if (isNamed(before, name)) return;
    const walked: string[] = [];
    if (direction === 'back') await this.#page.keyboard.down('Shift');
    try {
      while (walked.length < MOST_STOPS) {
        await this.press('Tab');
        const focused = await this.#focused();
        walked.push(`${focused.role} ${focused.name}`.slice(0, 60));
        if (!isNamed(focused, name)) continue;
        this.#longest.push({ way: `Tab from “${before.name}” to “${focused.name}”`, stops: walked.length });
        return;
      }
    } finally {
      if (direction === 'back') await this.#page.keyboard.up('Shift');
    }
    throw new Error(`the Tab key does not lead to “${String(name)}”, but to ${walked.join(' | ')}`);
  }

  /** Within a list, a table or a grid: from its first entry downwards to the one of this name. */
  async arrowTo(name: string | RegExp): Promise<void> {
    await this.press('Home');
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (isNamed(await this.#focused(), name)) return;
      await this.press('ArrowDown');
    }
    throw new Error(`the arrow keys do not lead to “${String(name)}”`);
  }

  async #focused(): Promise<Focused> {
    const session = await this.#session();
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'document.activeElement ?? document.body',
    });
    const { objectId } = result;
    if (objectId === undefined) return { role: '', name: '' };
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    });
    await session.send('Runtime.releaseObject', { objectId });
    const [node] = nodes;
    return { role: wordOf(node?.role), name: wordOf(node?.name) };
  }

  #session(): Promise<CDPSession> {
    const session = this.#sessions.get(this.#page) ?? this.#page.createCDPSession();
    this.#sessions.set(this.#page, session);
    return session;
  }
}

const wordOf = (value: { value?: unknown } | undefined): string =>
  typeof value?.value === 'string' ? value.value.trim() : '';

const isNamed = ({ name }: Focused, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);
