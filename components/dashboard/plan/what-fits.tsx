import { isComplete, isOver, whatFits, type Capacity } from '../../../utils/plan/capacity';
import type { PlannedChannel } from '../../../utils/plan/plan';
import { useTexts } from '../../shared/texts-context';
import { channelLabel } from './channel-label';

interface WhatFitsProps {
  readonly capacity: Capacity;
  readonly kept: readonly PlannedChannel[];
}

/** How often each channel could post with the hours there are; nothing where the plan fits, or may fit. */
export function WhatFits({ capacity, kept }: WhatFitsProps) {
  const { t } = useTexts();
  const fits = whatFits(capacity);
  if (!fits || fits.length === 0 || isOver(capacity) !== true) return null;
  const isNothing = fits.every((one) => one.fits === 0);
  return (
    <>
      <h4>{t('capacity.fit-title')}</h4>
      <p>
        {t(
          isNothing
            ? 'capacity.fit-nothing'
            : isComplete(capacity)
              ? 'capacity.fit-what'
              : 'capacity.fit-most',
        )}
      </p>
      {!isNothing && (
        <ul class="capacity-fits">
          {fits.map(({ channelId, planned, fits: less }) => {
            const channel = kept.find(({ id }) => id === channelId);
            return (
              channel && (
                <li key={channelId}>
                  <bdi>{channelLabel(channel)}</bdi>
                  <span>{t('capacity.fit', { fits: less, planned })}</span>
                </li>
              )
            );
          })}
        </ul>
      )}
    </>
  );
}
