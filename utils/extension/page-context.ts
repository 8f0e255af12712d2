/**
 * How long a content script lives, and where its page stands. It takes the place of the framework's own context
 * (wxt.config.ts), which tells the page of itself: that one dispatches events and posts messages under the extension's
 * id, by which a page could find out who has it installed.
 */
import { browser } from 'wxt/browser';

/** How often the address is compared where the browser does not tell of its changes, in ms. Our choice. */
const POLL = 1000;

/** Ends when it is aborted, or with the extension that injected the script: after an update nobody answers it any more. */
export class PageContext {
  readonly #end = new AbortController();

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isInvalid(): boolean {
    // Gone once the extension was updated, disabled or removed.
    if (!isOwnExtensionThere()) this.abort();
    return this.signal.aborted;
  }

  abort(): void {
    this.#end.abort();
  }

  /** Calls back once, at the end. */
  onInvalidated(ended: () => void): void {
    this.signal.addEventListener('abort', ended, { once: true });
  }

  /** Listens until the end. */
  on(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, { signal: this.signal });
  }
}

/** The type checker takes it for always there. */
const isOwnExtensionThere = (): boolean => (browser.runtime as { id?: string } | undefined)?.id !== undefined;

/** Calls `moved` after the address in this document may have changed: by a link, a script, or back and forward. */
export function whenAddressChanges(context: PageContext, moved: () => void): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    context.on(navigation, 'currententrychange', moved);
    return;
  }
  // Browsers without the Navigation API, as Firefox long was.
  let last = location.href;
  const timer = setInterval(() => {
    if (context.isInvalid || location.href === last) return;
    last = location.href;
    moved();
  }, POLL);
  context.onInvalidated(() => clearInterval(timer));
}

/** Under the name by which the framework looks for it. */
export { PageContext as ContentScriptContext };
