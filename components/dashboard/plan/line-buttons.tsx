import { useTexts } from '../../shared/texts-context';

interface LineButtonsProps {
  /** What the line is called on its buttons. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** For the pointer what the keys do in the line itself; so the Tab key goes from line to line and not by three buttons. */
export function LineButtons({ name, isFirst, isLast, onMove, onRemove }: LineButtonsProps) {
  const { t } = useTexts();
  return (
    <span class="line-buttons">
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('rows.up', { name })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('rows.down', { name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" tabIndex={-1} aria-label={t('rows.remove', { name })} onClick={onRemove}>
        <span aria-hidden="true">✕</span>
      </button>
    </span>
  );
}
