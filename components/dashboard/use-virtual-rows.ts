import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond those in view, so that a quick scroll finds them there. */
const BEYOND = 12;

interface VirtualRows {
  /** The rows to draw, in order; between two of them rows may be left out. */
  readonly rows: readonly VirtualItem[];
  /** The height of all rows, the header included, in pixels. */
  readonly height: number;
  /** Scrolls no further than needed to bring a row into view. */
  readonly scrollTo: (index: number) => void;
}

interface VirtualRowsOptions {
  readonly count: number;
  /** In pixels; every row has it. */
  readonly rowHeight: number;
  /** The height of what sticks to the top of the scrolled element, in pixels. */
  readonly headerHeight: number;
  /** A row that is drawn wherever one scrolls: the one that holds the focus, which must not vanish. */
  readonly kept: number | null;
}

/** Draws only the rows in view of the element that the ref is given to, of however many there are. */
export function useVirtualRows<E extends Element>({
  count,
  rowHeight,
  headerHeight,
  kept,
}: VirtualRowsOptions) {
  const scrolled = useRef<E>(null);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scrolled.current,
    estimateSize: () => rowHeight,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: BEYOND,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
    onChange: () => redraw(null),
  };
  const [virtualizer] = useState(() => new Virtualizer<E, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index), [virtualizer]);
  const shown: VirtualRows = {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo,
  };
  return { scrolled, ...shown };
}

function withKept(indexes: number[], kept: number | null, count: number): number[] {
  if (kept === null || kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((a, b) => a - b);
}
