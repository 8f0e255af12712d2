/** One view of one page in a content script: it is read as it draws itself, and the best reading is told. */
import { browser } from 'wxt/browser';
import { address, read } from '#platform';
import { Arrivals } from '../reading/arrivals';
import { forgets, tellsMore } from '../reading/compare';
import { isCutOff } from '../reading/embedded-json';
import { ShownPosts } from '../reading/left-over';
import { allowForPageAge } from '../reading/page-age';
import { whenPageChanges } from '../reading/page-changes';
import { blankReading, isAnswer, type EpochMs, type Reading, type Remark } from '../reading/reading';
import type { PageContext } from './page-context';

/** How long a better reading of the same view is waited for before the best one so far is told, in ms. Our choice. */
const SETTLE = 600;
/** A wall or an undrawn page is told only after it has stood so long, in ms: most give way to the profile. */
const OBSTACLE_PATIENCE = 4000;
/** Waiting times before a reading that nobody acknowledged is sent again, in ms. */
const RETRIES = [300, 1000, 3000, 9000, 27_000];

/** For as long as the document stands, whatever account its address comes to name. */
const shownPosts = new ShownPosts();
const arrivals = new Arrivals(performance.timeOrigin, performance.timeOrigin + performance.now());

/** Remembers which account the address names now, whether it is read or not. */
export function noteArrival(): void {
  const account = address(new URL(location.href));
  if (account) arrivals.note(account.key, Date.now());
}

/** For how long the document has been open, in ms. A clock that was set back makes it no younger than new. */
export const documentAge = (now: EpochMs = Date.now()): EpochMs => Math.max(0, now - performance.timeOrigin);

/**
 * What the page shows now, `null` where it is no profile. A reader that fails on a hostile page tells nothing but that,
 * and where there was more data than is looked at, it says so.
 */
export function look(): Reading | null {
  const now = Date.now();
  const url = new URL(location.href);
  try {
    const reading = read(document, url, now);
    if (!reading) return null;
    const listAge = arrivals.longest(reading.account.aliases, now);
    const shown = shownPosts.withoutLeftOvers(allowForPageAge(reading, documentAge(now), listAge));
    return isCutOff(document) ? remarked(shown, 'data-cut-off') : shown;
  } catch {
    const account = address(url);
    return account && remarked(blankReading(account, url, now, 'not-drawn', 'not-drawn'), 'not-understood');
  }
}

const remarked = (reading: Reading, remark: Remark): Reading => ({
  ...reading,
  remarks: [...reading.remarks, remark],
});

/** One view: an address, from its arrival until another one comes. */
export class View {
  readonly #context: PageContext;
  readonly #moved: () => void;
  readonly #address = addressOnly(location.href);
  readonly #ended = new AbortController();
  #best: Reading | null = null;
  #told: Reading | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `moved` is called when the address turns out to be another one, in case nobody told. */
  constructor(context: PageContext, moved: () => void) {
    this.#context = context;
    this.#moved = moved;
  }

  open(): void {
    whenPageChanges(document, () => this.#look(), this.#ended.signal);
  }

  get showsProfile(): boolean {
    return this.#best !== null;
  }

  isAt(href: string): boolean {
    return addressOnly(href) === this.#address;
  }

  /** Reads and tells anew what stands there, known or not: the channel was checked again. */
  lookAgain(): void {
    this.#best = null;
    this.#look();
  }

  #look(): void {
    if (this.#context.isInvalid) {
      this.drop();
      return;
    }
    // The address moved on: what stands there now is no longer this view's.
    if (!this.isAt(location.href)) {
      this.#moved();
      return;
    }
    const reading = look();
    if (!reading || !tellsMore(this.#best, reading)) return;
    if (this.#best && forgets(this.#best, reading)) this.#tell();
    this.#best = reading;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), isAnswer(reading.state) ? SETTLE : OBSTACLE_PATIENCE);
  }

  /** Tells the best reading so far, unless it was told before. */
  #tell(): void {
    clearTimeout(this.#timer);
    if (!this.#best || this.#best === this.#told) return;
    this.#told = this.#best;
    void deliver(this.#best, this.#context);
  }

  /** What was read and not told yet is told now; a wall that did not stand long enough is not. */
  finish(): void {
    if (this.#best && isAnswer(this.#best.state)) this.#tell();
    else clearTimeout(this.#timer);
  }

  /** The end of the view. */
  leave(): void {
    this.finish();
    this.drop();
  }

  /** The end of the view where it may not be read any more: what was not told yet stays untold. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#ended.abort();
  }
}

export const addressOnly = (href: string): string => href.split('#', 1)[0] ?? href;

/** Rejects, and never throws, where the extension that injected this script is gone. */
export const send = async (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/**
 * Sends a reading until it is acknowledged or refused; always under one id, so that storing twice is storing once. True
 * once it is kept.
 */
export async function deliver(reading: Reading, context: PageContext): Promise<boolean> {
  const message = { type: 'reading', id: crypto.randomUUID(), reading };
  for (let sent = 0; !context.isInvalid; sent++) {
    const reply = await send(message).catch(() => undefined);
    // A worker that is stopped can answer nothing without an error: only a word counts.
    if (typeof reply === 'object' && reply !== null && 'kept' in reply) return reply.kept === true;
    const wait = RETRIES[sent];
    if (wait === undefined) return false;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return false;
}
