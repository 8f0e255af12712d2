/**
 * The content script of one platform: looks at the page, tells the background what it reads, and answers the popup. It
 * changes nothing in the page, asks nobody for anything, and ends with the context that WXT gives it.
 */
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { tellsMore } from '../reading/compare';
import { allowForPageAge } from '../reading/page-age';
import { whenPageChanges } from '../reading/page-changes';
import { read } from '#platform';
import { isAnswer, type Reading } from '../reading/reading';

/** How long a better reading of the same view is waited for before the best one so far is told, in ms. Our choice. */
const SETTLE = 600;
/** A wall or an undrawn page is told only after it has stood so long, in ms: most give way to the profile. */
const OBSTACLE_PATIENCE = 4000;
/** Waiting times before a reading that nobody acknowledged is sent again, in ms. */
const RETRIES = [300, 1000, 3000, 9000, 27_000];

/** Follows the page from view to view, as long as the extension is the one that injected this script. */
export function watchPage(context: ContentScriptContext): void {
  let view: View | null = null;
  const follow = (): void => {
    // Some platforms rewrite the address of a view (a query, a fragment) without leaving it.
    if (view?.isAt(location.href)) return;
    // The toolbar icon forgets its mark by itself when another document comes, but not within one.
    if (view?.showsProfile) void send({ type: 'left-profile' }).catch(() => undefined);
    view?.leave();
    view = new View(context, follow);
    view.open();
  };
  follow();
  // Chromium tells of a navigation before the address changes, Firefox's fallback after it: look when it is done.
  context.addEventListener(window, 'wxt:locationchange', () => context.setTimeout(follow, 0));
  context.addEventListener(window, 'pagehide', () => view?.finish());
  // Back from the browser's page cache: the document is the same, the address may have been told before.
  context.addEventListener(window, 'pageshow', (event) => {
    if (event.persisted) view?.lookAgain();
  });
  const answer = (question: unknown, _sender: unknown, reply: (shown: unknown) => void): void => {
    if (!isShowReading(question)) return;
    reply({ reading: look() });
    // What the popup shows as checked now has been checked now.
    view?.lookAgain();
  };
  browser.runtime.onMessage.addListener(answer);
  context.onInvalidated(() => view?.leave());
}

const isShowReading = (question: unknown): boolean =>
  typeof question === 'object' && question !== null && 'type' in question && question.type === 'show-reading';

/** What the page shows now, `null` where it is no profile. A reader that fails on a hostile page tells nothing. */
function look(): Reading | null {
  try {
    const now = Date.now();
    const reading = read(document, new URL(location.href), now);
    return reading && allowForPageAge(reading, now - performance.timeOrigin);
  } catch {
    return null;
  }
}

/** One view: an address, from its arrival until another one comes. */
class View {
  readonly #context: ContentScriptContext;
  readonly #moved: () => void;
  readonly #address = addressOnly(location.href);
  readonly #ended = new AbortController();
  #best: Reading | null = null;
  #told: Reading | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `moved` is called when the address turns out to be another one, in case nobody told. */
  constructor(context: ContentScriptContext, moved: () => void) {
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
    // The address moved on: what stands there now is no longer this view's.
    if (!this.isAt(location.href)) {
      this.#moved();
      return;
    }
    const reading = look();
    if (!reading || !tellsMore(this.#best, reading)) return;
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
    this.#ended.abort();
  }
}

const addressOnly = (href: string): string => href.split('#', 1)[0] ?? href;

const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Sends a reading until it is acknowledged or refused; always under one id, so that storing twice is storing once. */
async function deliver(reading: Reading, context: ContentScriptContext): Promise<void> {
  const message = { type: 'reading', id: crypto.randomUUID(), reading };
  for (const wait of RETRIES) {
    if (context.isInvalid) return;
    const reply = await send(message).catch(() => undefined);
    // A worker that is stopped can answer nothing without an error: only a word counts.
    if (typeof reply === 'object' && reply !== null && 'kept' in reply) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
