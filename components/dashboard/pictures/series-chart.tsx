import { useMemo } from 'preact/hooks';
import { dayValue } from '../../../utils/plan/calendar';
import {
  scalesOf,
  type Series,
  type SeriesPoint,
  type SeriesScales,
} from '../../../utils/report/pictures/series';
import { useTexts } from '../../shared/texts-context';
import { useRoving } from './use-roving';
import './series.css';

interface SeriesChartProps {
  readonly series: Series;
  /** What it is a chart of. */
  readonly label: string;
  /** A value and its day in words. */
  readonly told: (point: SeriesPoint) => string;
}

/**
 * Values over time, from the inline start on, with a target where there is one. A rounded value is an open mark within the
 * band of all values that it may be. The arrow keys lead from value to value.
 */
export function SeriesChart({ series, label, told }: SeriesChartProps) {
  const { t } = useTexts();
  const { points, target, by } = series;
  const scales = useMemo(() => scalesOf(series), [series]);
  const { group, markAt, active } = useRoving<SVGSVGElement>(
    { rows: 1, columns: points.length },
    { row: 0, column: points.length - 1 },
  );
  const chosen = points[active.column];
  const [from = 0, until = 0] = scales.values.ticks;
  const targetAt = target === null ? 0 : top(scales, target);
  return (
    <div class="series">
      <div class="series-edges quiet" aria-hidden="true">
        <span>{t('series.edge', { value: until })}</span>
        <span>{t('series.edge', { value: from })}</span>
      </div>
      <svg {...group} class="series-plot" role="group" aria-label={label} focusable="false">
        <rect class="series-ground" width="100%" height="100%" />
        {target !== null && (
          <line class="series-target" x1="0" x2="100%" y1={`${targetAt}%`} y2={`${targetAt}%`} />
        )}
        {by !== null && (
          <line class="series-by" x1={`${left(scales, by)}%`} x2={`${left(scales, by)}%`} y1="0" y2="100%" />
        )}
        <Course points={points} scales={scales} />
        {points.map((point, column) => (
          <svg
            key={point.on}
            x={`${left(scales, point.on)}%`}
            y={`${top(scales, point.shown)}%`}
            overflow="visible"
          >
            <g {...markAt(0, column)} class="series-mark" role="img" aria-label={told(point)}>
              <title>{told(point)}</title>
              <circle class="series-hit" r="9" />
              <circle class={point.isRounded ? 'series-rounded' : 'series-exact'} r="3.5" />
            </g>
          </svg>
        ))}
      </svg>
      <div class="series-days quiet" aria-hidden="true">
        {scales.days.ticks.map((day) => (
          <span key={day}>{t('pictures.on', { on: dayValue(day) })}</span>
        ))}
        {target !== null && (
          <span class="series-target-word">
            <svg class="picture-sample" focusable="false">
              <line class="series-target" x1="0" x2="100%" y1="50%" y2="50%" />
            </svg>{' '}
            {t('series.target', { value: target })}
          </span>
        )}
      </div>
      {/* Said with the mark itself; drawn for those who see. */}
      <p class="picture-told" aria-hidden="true">
        {chosen && told(chosen)}
      </p>
    </div>
  );
}

const left = ({ days }: SeriesScales, day: string): number => 100 * days.place(day);
const top = ({ values }: SeriesScales, value: number): number => 100 * (1 - values.place(value));

/** The line through the values as shown, and the band in which they lie. */
function Course({
  points,
  scales,
}: {
  readonly points: readonly SeriesPoint[];
  readonly scales: SeriesScales;
}) {
  const corner = (point: SeriesPoint, value: number): string =>
    `${left(scales, point.on)},${top(scales, value)}`;
  const band = [
    ...points.map((point) => corner(point, point.most)),
    ...points.toReversed().map((point) => corner(point, point.least)),
  ];
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      {points.some(({ isRounded }) => isRounded) && <polygon class="series-band" points={band.join(' ')} />}
      <polyline class="series-line" points={points.map((point) => corner(point, point.shown)).join(' ')} />
    </svg>
  );
}
