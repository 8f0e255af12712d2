import { useTexts } from '../shared/texts-context';
import type { Sort, SortKey } from './view';

interface SortHeaderProps {
  readonly by: SortKey;
  readonly sort: Sort;
  readonly onSort: () => void;
}

/** A column's header; a click sorts by it, another one turns the order round. */
export function SortHeader({ by, sort, onSort }: SortHeaderProps) {
  const { t } = useTexts();
  const sorted = sort.by === by;
  return (
    <th
      scope="col"
      class={`column-${by}`}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" class="sort-button" onClick={onSort}>
        {t(`table.${by}`)}
        <span class="sort-arrow" aria-hidden="true">
          {sorted ? (sort.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
