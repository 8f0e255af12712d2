/** Waiting for a page that draws itself late, and noticing when it changes, at a bounded cost. */

export interface LookingBounds {
  /** The page is looked at no sooner than this after it changed, in ms. */
  readonly quiet: number;
  /** At most so many looks a view. */
  readonly looks: number;
  /** A look may cost at most one part in so many of the time between looks. */
  readonly share: number;
}

/** Our choice: a page that never rests costs at most one fortieth of the time, and nothing after sixty looks. */
export const lookingBounds: LookingBounds = { quiet: 500, looks: 60, share: 40 };

/**
 * Calls `look` once at once and again whenever the document has changed and rested, until the signal aborts or the
 * bound is reached. The more a look costs, the rarer they become.
 */
export function whenPageChanges(
  document: Document,
  look: () => void,
  signal: AbortSignal,
  bounds: LookingBounds = lookingBounds,
): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = 0;

  const lookNow = (): void => {
    timer = undefined;
    const began = performance.now();
    looks++;
    try {
      look();
    } finally {
      const ended = performance.now();
      earliest = ended + (ended - began) * bounds.share;
      if (looks >= bounds.looks) observer.disconnect();
    }
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(lookNow, Math.max(bounds.quiet, earliest - performance.now()));
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  if (signal.aborted) return;
  lookNow();
  if (looks < bounds.looks) {
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-selected', 'data-active'],
    });
  }
}
