import type { JSX } from 'preact';
import { ageAt, type LastPosts, type LastPostRow } from '../../../utils/report/pictures/last-posts';
import type { EpochMs } from '../../../utils/reading/reading';

interface LastPostBarProps {
  readonly row: LastPostRow;
  readonly scale: LastPosts['scale'];
  readonly now: EpochMs;
  /** The id of the pattern for what was not looked at. */
  readonly hatching: string;
}

/** How high a level's tick stands, in percent of the bar: the worse, the longer. */
const tickHeights = { slowing: 30, stale: 50, dormant: 75, abandoned: 100 } as const;

/** A channel's last post on the axis of time. What it shows stands beside it in words, so it is not said. */
export function LastPostBar({ row: { line, seen, readAt, ticks }, scale, now, hatching }: LastPostBarProps) {
  const placeOf = (at: EpochMs): number => 100 * scale.place(ageAt(at, now));
  const begin = 'notBefore' in seen ? placeOf(seen.notBefore) : 0;
  const end = 'notAfter' in seen ? placeOf(seen.notAfter) : 0;
  const isWide = seen.what === 'span' && end - begin > WIDE;
  const readTo = readAt === null ? 0 : placeOf(readAt);
  return (
    <svg class={`last-post-bar mark-${line.mark}`} aria-hidden="true" focusable="false">
      {scale.ticks.map((age) => (
        <Upright key={age} class="last-post-grid" at={100 * scale.place(age)} height={100} />
      ))}
      <rect x={`${readTo}%`} width={`${100 - readTo}%`} height="100%" fill={`url(#${hatching})`} />
      {/* A level that begins before the axis does lies beyond the picture. */}
      {ticks
        .filter(({ before }) => placeOf(before) > 0)
        .map(({ level, before }) => (
          <Upright key={level} class="last-post-tick" at={placeOf(before)} height={tickHeights[level]} />
        ))}
      {seen.what === 'open' && (
        <>
          <line class="last-post-open" x1={`${begin}%`} x2={`${end}%`} y1="50%" y2="50%" />
          <At place={end}>
            <path class="last-post-open" d="M-5-5 0 0l-5 5" />
          </At>
        </>
      )}
      {isWide && (
        <>
          <rect class="last-post-span" x={`${begin}%`} y="36%" width={`${end - begin}%`} height="28%" />
          <Upright class="last-post-end" at={begin} height={60} />
          <Upright class="last-post-end" at={end} height={60} />
        </>
      )}
      {'notBefore' in seen && !isWide && (
        <At place={seen.what === 'open' ? begin : (begin + end) / 2}>
          <path class="last-post-point" d="M0-6 6 0 0 6-6 0z" />
        </At>
      )}
    </svg>
  );
}

/** A narrower span, in percent of the axis, is drawn as a point. */
const WIDE = 2.5;

/** An upright line of so many percent, in the middle of the height for an end and from the bottom for all else. */
function Upright({ class: className, at, height }: { class: string; at: number; height: number }) {
  const from = className === 'last-post-end' ? (100 - height) / 2 : 100 - height;
  return <line class={className} x1={`${at}%`} x2={`${at}%`} y1={`${from}%`} y2={`${from + height}%`} />;
}

/** A drawing in pixels around a place that is a percentage. */
const At = ({ place, children }: { readonly place: number; readonly children: JSX.Element }) => (
  <svg x={`${place}%`} y="50%" overflow="visible">
    {children}
  </svg>
);
