import { statedGoals } from '../../../utils/plan/blank';
import { capacityOf } from '../../../utils/plan/capacity';
import type { EpochMs } from '../../../utils/reading/reading';
import { Disclosure } from '../../shared/disclosure';
import { useTexts } from '../../shared/texts-context';
import { CapacityHeadline, ChannelCap, MissingWork } from './capacity-headline';
import { CapacityPicture } from './capacity-picture';
import { CapacityTable } from './capacity-table';
import { DropOrder } from './drop-order';
import { keptLinesOf } from './kept-lines';
import type { SectionProps } from './plan-editor';
import { WhatFits } from './what-fits';
import './capacity.css';

interface CapacitySectionProps extends Pick<SectionProps, 'plan' | 'summary'> {
  /** Epoch ms. */
  readonly today: EpochMs;
}

/** The work that the plan asks for against the hours there are, the channel cap, and which channel to give up first. */
export function CapacitySection({ plan, summary, today }: CapacitySectionProps) {
  const { t } = useTexts();
  const kept = keptLinesOf(plan, summary, today).map(({ planned }) => planned);
  const capacity = capacityOf(plan.fuel, kept);
  return (
    <section class="capacity" aria-labelledby="capacity-title">
      <h3 id="capacity-title">{t('capacity.title')}</h3>
      {kept.length === 0 && <p class="quiet">{t('capacity.nothing')}</p>}
      <CapacityHeadline capacity={capacity} />
      <MissingWork missing={capacity.missing} kept={kept} />
      {capacity.needed > 0 && (
        <>
          <CapacityPicture capacity={capacity} />
          <Disclosure summary={`${t('capacity.table')}: `} word={t('capacity.table-word')}>
            <CapacityTable capacity={capacity} />
          </Disclosure>
        </>
      )}
      <WhatFits capacity={capacity} kept={kept} />
      <ChannelCap summary={summary} today={today} />
      <DropOrder summary={summary} hasGoals={statedGoals(plan).length > 0} today={today} />
    </section>
  );
}
