import { useId } from 'preact/hooks';
import type { Capacity } from '../../../utils/plan/capacity';
import { platformName } from '../../../utils/plan/platform-names';
import { barsOf, type WorkBar } from '../../../utils/report/capacity-bars';
import { useTexts } from '../../shared/texts-context';

/**
 * The planned hours as bars, one after the other, against the hours there are. The table beside it says the same, so to a
 * screen reader the bars are only their caption.
 */
export function CapacityPicture({ capacity }: { readonly capacity: Capacity }) {
  const { t } = useTexts();
  const hatching = useId();
  const { bars, scale } = barsOf(capacity);
  const { available } = capacity;
  const isBeyond = bars.some(({ parts }) => parts.some((part) => part.isBeyond));
  return (
    <figure class="capacity-picture">
      <figcaption>{t('capacity.picture')}</figcaption>
      <ul class="capacity-bars" aria-hidden="true">
        {bars.map((bar) => (
          <li key={bar.platform ?? ''}>
            <span class="capacity-name">
              {bar.platform === null ? t('capacity.weekly') : platformName(bar.platform)}
            </span>
            <BarPicture bar={bar} scale={scale} available={available} hatching={hatching} />
            <span class="capacity-hours">
              {bar.hours === null ? t('capacity.unsaid') : t('capacity.hours', { hours: bar.hours })}
            </span>
          </li>
        ))}
      </ul>
      <ul class="capacity-legend quiet" aria-hidden="true">
        <li>
          <Sample kind="within" hatching={hatching} />
          {t('capacity.legend.within')}
        </li>
        {isBeyond && (
          <li>
            <Sample kind="beyond" hatching={hatching} />
            {t('capacity.legend.beyond')}
          </li>
        )}
        {available !== null && (
          <li>
            <Sample kind="available" hatching={hatching} />
            {t('capacity.legend.available', { hours: available })}
          </li>
        )}
      </ul>
      <Hatching id={hatching} />
    </figure>
  );
}

interface BarPictureProps {
  readonly bar: WorkBar;
  readonly scale: number;
  readonly available: number | null;
  /** The id of the pattern for what lies beyond the hours: a shape, since a colour alone says nothing to some. */
  readonly hatching: string;
}

function BarPicture({ bar, scale, available, hatching }: BarPictureProps) {
  const share = (hours: number) => `${(100 * hours) / scale}%`;
  return (
    <svg class="capacity-bar" focusable="false">
      <rect class="capacity-track" width="100%" height="100%" />
      {bar.parts.map((part) => (
        <rect
          key={`${part.from}`}
          class={part.isBeyond ? 'capacity-beyond' : 'capacity-within'}
          {...(part.isBeyond && { fill: `url(#${hatching})` })}
          x={share(part.from)}
          width={share(part.until - part.from)}
          height="100%"
        />
      ))}
      {available !== null && (
        <line class="capacity-end" x1={share(available)} x2={share(available)} y1="0" y2="100%" />
      )}
    </svg>
  );
}

interface SampleProps {
  readonly kind: 'within' | 'beyond' | 'available';
  readonly hatching: string;
}

/** What one look of a bar means, as a small piece of it. */
function Sample({ kind, hatching }: SampleProps) {
  return (
    <svg class="capacity-sample" focusable="false">
      {kind === 'available' ? (
        <line class="capacity-end" x1="50%" x2="50%" y1="0" y2="100%" />
      ) : (
        <rect
          class={`capacity-${kind}`}
          {...(kind === 'beyond' && { fill: `url(#${hatching})` })}
          width="100%"
          height="100%"
        />
      )}
    </svg>
  );
}

function Hatching({ id }: { readonly id: string }) {
  return (
    <svg class="capacity-defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="capacity-hatch-ground" width="6" height="6" />
          <rect class="capacity-hatch-line" width="3" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}
