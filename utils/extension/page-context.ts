/** How long a content script lives, and where its page stands. */
import { browser } from 'wxt/browser';

/** How often the address is compared where the browser does not tell of its changes, in ms. Our choice. */
const POLL = 1000;

/** The part of the framework's context that a script lives by; a listener ends with it by its signal. */
export interface PageContext {
  readonly signal: AbortSignal;
  /** True after the end. Asking notices an end of which nobody tells: that of the extension. */
  readonly isInvalid: boolean;
  abort(): void;
  /** Calls back once, at the end. */
  onInvalidated(ended: () => void): unknown;
}

/**
 * Takes the place of the framework's own, under the same name, in every content script (wxt.config.ts): that one tells
 * the page of itself, by events and messages that bear the extension's id, from which a page could learn who has it
 * installed. Ends when it is aborted, or with the extension that injected the script: after an update nobody answers it
 * any more.
 */
export class ContentScriptContext implements PageContext {
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

  onInvalidated(ended: () => void): void {
    this.signal.addEventListener('abort', ended, { once: true });
  }
}

/** The type checker takes it for always there. */
const isOwnExtensionThere = (): boolean => (browser.runtime as { id?: string } | undefined)?.id !== undefined;

/** Calls `moved` after the address in this document may have changed: by a link, a script, or back and forward. */
export function whenAddressChanges(context: PageContext, moved: () => void): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', moved, { signal: context.signal });
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
