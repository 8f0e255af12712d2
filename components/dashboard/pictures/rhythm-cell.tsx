import type { RhythmDay } from '../../../utils/report/pictures/rhythm';
import { useTexts } from '../../shared/texts-context';
import { seenOf } from './rhythm-words';

interface RhythmCellProps {
  readonly day: RhythmDay;
  readonly label: string;
  readonly hatching: string;
  readonly marked: Readonly<Record<string, unknown>>;
}

/** A day of the grid. */
export function RhythmCell({ day, label, hatching, marked }: RhythmCellProps) {
  return (
    <td {...marked} class="rhythm-cell" role="gridcell" aria-label={label} title={label}>
      <DaySquare day={day} hatching={hatching} />
    </td>
  );
}

/** From so many posts on a day is drawn at its strongest. Our choice. */
const STRONGEST = 3;

/** How many posts a day had as a square with its number; hatched around it where the day was not wholly in view. */
export function DaySquare({ day, hatching }: Pick<RhythmCellProps, 'day' | 'hatching'>) {
  const { t, number } = useTexts();
  const seen = seenOf(day);
  const strength = Math.min(day.posts, STRONGEST);
  return (
    <>
      <svg class={`rhythm-square rhythm-${seen}`} aria-hidden="true" focusable="false">
        {seen === 'whole' && <rect class="rhythm-ground" />}
        {seen === 'part' && <rect class="rhythm-hatched" fill={`url(#${hatching})`} />}
        {strength > 0 && (
          <>
            <rect class="rhythm-behind" />
            <rect class={`rhythm-posts rhythm-posts-${strength}`} />
          </>
        )}
        {day.isPlanned && <rect class="rhythm-planned" />}
      </svg>
      {seen !== 'to-come' && (day.posts > 0 || seen === 'whole') && (
        <span
          class={`rhythm-number ${strength === STRONGEST ? 'rhythm-number-strong' : ''}`}
          aria-hidden="true"
        >
          {seen === 'whole' ? number(day.posts) : t('rhythm.at-least', { posts: day.posts })}
        </span>
      )}
    </>
  );
}
