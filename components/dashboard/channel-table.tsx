import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import type { ChannelLine } from '../../utils/report/channel-line';
import { useTexts } from '../shared/texts-context';
import { ChannelRow } from './channel-row';
import { columnsFor, type Column } from './columns';
import { SortHeader } from './sort-header';
import { turned } from './sorting';
import { useTools } from './tools';
import { useVirtualRows } from './use-virtual-rows';
import type { Place, SortKey } from './view';
import './channel-table.css';

/** In pixels, as in channel-table.css: room for two lines of text. */
const ROW_HEIGHT = 48;
const HEADER_HEIGHT = 36;
const PAGE = 10;

/** The columns that go where there is less room, the first one first, as in channel-table.css. */
const LEFT_OUT: readonly SortKey[] = [
  'checked',
  'company',
  'kind',
  'decision',
  'followers',
  'warnings',
  'platform',
  'last-post',
];

interface ChannelTableProps {
  /** Filtered and sorted. */
  readonly lines: readonly ChannelLine[];
  /** Whose channels they are, which tells what is worth a column. */
  readonly where: Place['in'];
}

/**
 * The table of channels. Only the rows in view are drawn, so that thousands scroll like ten. One row's link is in the
 * order of the Tab key; the arrow keys move between rows, Enter opens one.
 */
export function ChannelTable({ lines, where }: ChannelTableProps) {
  const { t } = useTexts();
  const { view, show } = useTools();
  const [focused, setFocused] = useState<string | null>(null);
  const indexes = useMemo(() => new Map(lines.map(({ id }, index) => [id, index])), [lines]);
  const active = indexes.get(focused ?? '') ?? indexes.get(view.open ?? '') ?? 0;
  const table = useVirtualRows<HTMLDivElement>({
    count: lines.length,
    rowHeight: ROW_HEIGHT,
    headerHeight: HEADER_HEIGHT,
    kept: active,
  });
  const focusWanted = useRef(false);
  const { scrolled, scrollTo } = table;

  const opened = view.open === null ? undefined : indexes.get(view.open);
  useEffect(() => {
    if (opened !== undefined) scrollTo(opened);
    // Only when another one is opened: a table that is sorted anew under the reader's eyes must not jump.
  }, [view.open]);
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    const link = scrolled.current?.querySelector<HTMLElement>(`[aria-rowindex="${active + 2}"] a`);
    if (!link) return;
    focusWanted.current = false;
    link.focus({ preventScroll: true });
  });

  const moveTo = (index: number) => {
    const next = Math.min(lines.length - 1, Math.max(0, index));
    setFocused(lines[next]?.id ?? null);
    focusWanted.current = true;
    scrollTo(next);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableSectionElement>) => {
    const target = rowAfter(event.key, active, lines.length);
    if (target === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(target);
  };

  const columns = columnsFor(where);
  let end = HEADER_HEIGHT;
  const drawn = table.rows.flatMap(({ index, start, end: rowEnd }) => {
    const line = lines[index];
    if (!line) return [];
    const gap = start - end;
    end = rowEnd;
    const row = (
      <ChannelRow
        key={line.id}
        line={line}
        columns={columns}
        index={index}
        isActive={index === active}
        onFocus={setFocused}
      />
    );
    return gap > 0 ? [<Gap key={`before-${line.id}`} height={gap} />, row] : [row];
  });

  return (
    <div class="channel-table-place">
      <div class="channel-table-scroll" ref={scrolled}>
        <table class="channel-table" aria-label={t('table.label')} aria-rowcount={lines.length + 1}>
          <colgroup>
            {columns.map(({ by }) => (
              <col key={by} class={`column-${by}`} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(({ by }) => (
                <SortHeader
                  key={by}
                  by={by}
                  sort={view.sort}
                  onSort={() => show({ ...view, sort: turned(view.sort, by) }, 'adjust')}
                />
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={onKeyDown} onPointerOver={nameIfCut}>
            {drawn}
            {table.height > end && <Gap height={table.height - end} />}
          </tbody>
        </table>
      </div>
      <LeftOut columns={columns} />
    </div>
  );
}

/** Names the columns that have no room: which ones, only the browser knows. */
function LeftOut({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTexts();
  return (
    <p class="columns-left-out quiet">
      {t('table.left-out')}{' '}
      {LEFT_OUT.filter((left) => columns.some(({ by }) => by === left)).map((by) => (
        <span key={by} class={`column-left-out left-out-${by}`}>
          {t(`table.${by}`)}
        </span>
      ))}
    </p>
  );
}

/** Words that have no room in their cell stand whole in a hint: only the browser knows which, once they are drawn. */
function nameIfCut({ target }: TargetedPointerEvent<HTMLTableSectionElement>): void {
  const words = (target as Element).closest<HTMLElement>('.cell, .channel-link, .channel-handle');
  if (!words) return;
  const isCut = words.scrollWidth > words.clientWidth || words.scrollHeight > words.clientHeight;
  if (isCut) words.title = words.innerText;
  else words.removeAttribute('title');
}

/** Stands for rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  <tr aria-hidden="true" class="row-gap">
    <td style={{ blockSize: `${height}px` }} />
  </tr>
);

/** The row to which a key moves, `null` for any other key. */
function rowAfter(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + PAGE;
    case 'PageUp':
      return active - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
