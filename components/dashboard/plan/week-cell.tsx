import type { EditorialLine } from '../../../utils/plan/parts/channel';
import { useTexts } from '../../shared/texts-context';

interface WeekCellProps {
  /** By which the grid finds it, to give it the focus. */
  readonly name: string;
  readonly lines: readonly EditorialLine[];
  /** The titles of the communication plan’s entries, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** True for the one cell that Tab reaches. */
  readonly isActive: boolean;
  readonly isEdited: boolean;
  readonly onActive: () => void;
  readonly onEdit: () => void;
}

/** What a channel publishes on a weekday: content kinds, or that something is planned, or nothing. */
export function WeekCell({ name, lines, titles, isActive, isEdited, onActive, onEdit }: WeekCellProps) {
  const { t } = useTexts();
  return (
    <td
      role="gridcell"
      class={`week-cell ${isEdited ? 'week-cell-edited' : ''}`}
      data-cell={name}
      tabIndex={isActive ? 0 : -1}
      aria-expanded={isEdited}
      onFocus={onActive}
      onClick={onEdit}
    >
      {lines.length === 0 && <span class="visually-hidden">{t('week.none')}</span>}
      {lines.map(({ id, content, entryId }) => {
        const served = entryId === null ? '' : titles.get(entryId);
        return (
          <span key={id} class="week-line">
            <bdi class={content || served ? '' : 'quiet'}>{content || served || t('week.planned')}</bdi>
            {content && served && (
              <span class="week-served quiet">
                <bdi>{served}</bdi>
              </span>
            )}
          </span>
        );
      })}
    </td>
  );
}
