/**
 * The content script of one platform: looks at the page, tells the background what it reads, and answers the popup. It
 * changes nothing in the page, asks nobody for anything by itself (`ask-feed.ts` only on the auditor's click), and ends
 * with its context.
 */
import { browser } from 'wxt/browser';
import { askFeed } from '#ask-feed';
import { platform } from '#platform';
import { isToReader, type ToReader } from '../reader-messages';
import type { FeedAnswer } from '../reading/feed';
import type { Mode } from '../switch';
import { whenAddressChanges, type PageContext } from './page-context';
import { loadSwitch, onSwitch } from './switches';
import { addressOnly, deliver, documentAge, look, noteArrival, send, View } from './view';

/**
 * Follows the page from view to view, as far as the platform's switch allows. Where it is off, the script ends. At
 * another port than its own stands something else than the platform, whoever runs it, although browsers inject there too.
 */
export function watchPage(context: PageContext): void {
  if (location.port !== '') return;
  const start = (): void => new Watch(context).start();
  // Drawn ahead by the browser, on the word of the page before: the auditor may never open it.
  if (!('prerendering' in document && document.prerendering)) start();
  else document.addEventListener('prerenderingchange', ({ isTrusted }) => isTrusted && start());
}

/** Without an answer about the switch nothing is read. */
const switchedTo = (): Promise<Mode> => loadSwitch(platform.id).catch(() => 'off');

class Watch {
  readonly #context: PageContext;
  /** `null`: the switch has not answered yet, so nothing may be read. */
  #mode: Mode | null = null;
  /** Settled once the switch has answered. */
  #begun = Promise.resolve();
  #view: View | null = null;
  /** The address that the auditor asked to be read, until it is left. */
  #asked: string | null = null;
  /** The feed is being asked for; whoever asks meanwhile at the same address gets the same answer. */
  #asking: { readonly at: string; readonly answer: Promise<FeedAnswer> } | null = null;

  constructor(context: PageContext) {
    this.#context = context;
  }

  start(): void {
    const context = this.#context;
    const answer = (question: unknown, _sender: unknown, reply: (shown: unknown) => void): boolean => {
      if (!isToReader(question)) return false;
      void this.#begun.then(() => this.#answer(question)).then(reply);
      return true;
    };
    browser.runtime.onMessage.addListener(answer);
    // Heard before the switch is asked: one that is set in between would be missed.
    const deaf = onSwitch((set) => {
      if (set.platform === platform.id) this.#switchTo(set.mode);
    });
    context.onInvalidated(() => {
      this.#drop();
      deaf();
      browser.runtime.onMessage.removeListener(answer);
    });
    whenAddressChanges(context, () => this.#follow());
    const { signal } = context;
    // Only what the browser says of the page: one that says so itself, a thousand times, would be read as often.
    window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && this.#view?.finish(), { signal });
    // Back from the browser's page cache: the document is the same, the address may have been told before, and a
    // switch that was set meanwhile was not heard.
    window.addEventListener(
      'pageshow',
      ({ isTrusted, persisted }) => isTrusted && persisted && this.#begin(),
      { signal },
    );
    this.#begin();
  }

  /** Asks for the switch, and reads as it says; nothing before it has answered. */
  #begin(): void {
    this.#drop();
    this.#mode = null;
    this.#begun = switchedTo().then((stored) => {
      // What was heard meanwhile is newer.
      if (this.#mode === null) this.#switchTo(stored);
    });
  }

  #switchTo(mode: Mode): void {
    if (mode === this.#mode || this.#context.isInvalid) return;
    this.#mode = mode;
    this.#asked = null;
    this.#drop();
    if (mode === 'off') this.#context.abort();
    else this.#follow();
  }

  get #mayRead(): boolean {
    return this.#mode === 'automatic' || (this.#mode === 'on-request' && this.#asked === here());
  }

  #follow(): void {
    if (this.#context.isInvalid) return;
    // Some platforms rewrite the address of a view (a query, a fragment) without leaving it.
    if (this.#view?.isAt(location.href)) return;
    noteArrival();
    // The toolbar icon forgets its mark by itself when another document comes, but not within one.
    if (this.#view?.showsProfile) void send({ type: 'left-profile' }).catch(() => undefined);
    this.#view?.leave();
    this.#view = null;
    // Whoever comes back to it asks again.
    if (this.#asked !== here()) this.#asked = null;
    if (!this.#mayRead) return;
    this.#view = new View(this.#context, () => this.#follow());
    this.#view.open();
  }

  /** Ends the view at once: what was read and not told yet is told no more. */
  #drop(): void {
    this.#view?.drop();
    this.#view = null;
  }

  #answer({ type }: ToReader): unknown {
    // The script has ended: no answer, as if it had never run.
    if (this.#context.isInvalid) return undefined;
    if (type === 'capture-page') return pageAsItStands();
    if (type === 'ask-feed') return this.#feed();
    if (type === 'read-page') {
      this.#asked = here();
      this.#follow();
    }
    return this.#shown();
  }

  #shown(): unknown {
    if (!this.#mayRead) return { reading: null, waiting: true };
    const reading = look();
    // What the popup shows as checked now has been checked now.
    this.#view?.lookAgain();
    return { reading, documentAge: documentAge() };
  }

  async #feed(): Promise<{ readonly feed: FeedAnswer }> {
    const at = here();
    if (this.#asking?.at !== at) this.#asking = { at, answer: this.#askFeed() };
    const asking = this.#asking;
    try {
      return { feed: await asking.answer };
    } finally {
      if (this.#asking === asking) this.#asking = null;
    }
  }

  /** Asks for the feed of the account in view, and tells what it and the page prove together as any other reading. */
  async #askFeed(): Promise<FeedAnswer> {
    const page = this.#mayRead ? look() : null;
    const told = page && askFeed ? await askFeed(page) : 'no-id';
    if (typeof told === 'string') return told;
    return (await deliver(told, this.#context)) ? 'read' : 'not-kept';
  }
}

/** The whole page for the dashboard, which redacts it before anybody sees it. */
const pageAsItStands = () => ({
  url: here(),
  html: document.documentElement.outerHTML,
  capturedAt: Date.now(),
  documentAge: documentAge(),
});

const here = (): string => addressOnly(location.href);
