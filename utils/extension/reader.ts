/**
 * The content script of one platform: looks at the page, tells the background what it reads, and answers the popup. It
 * changes nothing in the page, asks nobody for anything by itself, and ends with the context that WXT gives it.
 */
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { platform } from '#platform';
import { isToReader, type ToReader } from '../reader-messages';
import { loadSwitches, modeIn, onSwitch, type Mode, type Switches } from './switches';
import { addressOnly, look, send, View } from './view';

/** Follows the page from view to view, as far as the platform's switch allows. */
export async function watchPage(context: ContentScriptContext): Promise<void> {
  const mode = await switchedTo();
  if (mode !== 'off' && context.isValid) new Watch(context, mode).start();
}

/** Without an answer about the switch nothing is read. */
const switchedTo = (): Promise<Mode> => loadSwitches().then(ownMode, () => 'off');

const ownMode = (switches: Switches): Mode => modeIn(switches, platform.id);

class Watch {
  readonly #context: ContentScriptContext;
  #mode: Mode;
  #view: View | null = null;
  /** The address that the auditor asked to be read. */
  #asked: string | null = null;

  constructor(context: ContentScriptContext, mode: Mode) {
    this.#context = context;
    this.#mode = mode;
  }

  start(): void {
    const context = this.#context;
    this.#follow();
    // Chromium tells of a navigation before the address changes, Firefox's fallback after it: look when it is done.
    context.addEventListener(window, 'wxt:locationchange', () => context.setTimeout(() => this.#follow(), 0));
    context.addEventListener(window, 'pagehide', () => this.#view?.finish());
    // Back from the browser's page cache: the document is the same, the address may have been told before.
    context.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) this.#view?.lookAgain();
    });
    const answer = (question: unknown, _sender: unknown, reply: (shown: unknown) => void): boolean => {
      if (!isToReader(question) || this.#mode === 'off') return false;
      void Promise.resolve(this.#answer(question)).then(reply);
      return true;
    };
    browser.runtime.onMessage.addListener(answer);
    const deaf = onSwitch((switches) => this.#switch(ownMode(switches)));
    context.onInvalidated(() => {
      this.#leave();
      deaf();
    });
  }

  get #mayRead(): boolean {
    return this.#mode === 'automatic' || (this.#mode === 'on-request' && this.#asked === here());
  }

  #switch(mode: Mode): void {
    this.#mode = mode;
    if (!this.#mayRead) this.#leave();
    else this.#follow();
  }

  #follow(): void {
    // Some platforms rewrite the address of a view (a query, a fragment) without leaving it.
    if (this.#view?.isAt(location.href)) return;
    // The toolbar icon forgets its mark by itself when another document comes, but not within one.
    if (this.#view?.showsProfile) void send({ type: 'left-profile' }).catch(() => undefined);
    this.#leave();
    if (!this.#mayRead) return;
    this.#view = new View(this.#context, () => this.#follow());
    this.#view.open();
  }

  #leave(): void {
    this.#view?.leave();
    this.#view = null;
  }

  #answer({ type }: ToReader): unknown {
    if (type === 'capture-page') return pageAsItStands();
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
    return { reading };
  }
}

/** The whole page for the dashboard, which redacts it before anybody sees it. */
const pageAsItStands = () => ({
  url: here(),
  html: document.documentElement.outerHTML,
  capturedAt: Date.now(),
  documentAge: Date.now() - performance.timeOrigin,
});

const here = (): string => addressOnly(location.href);
