import { useLayoutEffect, useRef } from 'preact/hooks';
import { PANEL_TITLE_ID } from './channel-panel';

/**
 * Moves the focus to the heading of a channel that is opened, so that a screen reader tells it, and back to what
 * opened it when it is closed. A channel that stands open from the start takes no focus. `open`: its line's id.
 */
export function usePanelFocus(open: string | null): void {
  const before = useRef(open);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = open;
    if (open === was) return;
    if (open === null) {
      focusOpener(opener.current, was);
      return;
    }
    const title = document.getElementById(PANEL_TITLE_ID);
    opener.current = document.activeElement;
    title?.focus();
  }, [open]);
}

/** What opened it may be gone, or was the row around the link: then the first link that leads to it. */
function focusOpener(opener: Element | null, id: string | null): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-opens]')];
  const link = links.find((one) => one === opener) ?? links.find((one) => one.dataset.opens === id);
  // Focus that has gone elsewhere meanwhile stays there.
  if (document.activeElement === null || document.activeElement === document.body) link?.focus();
}
