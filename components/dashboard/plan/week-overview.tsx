import { useState } from 'preact/hooks';
import type { Plan, PlannedChannel } from '../../../utils/plan/plan';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import type { EditorialEdit } from './use-week-edits';
import { WeekGrid } from './week-grid';

/** So many channels are drawn at first, and so many more each time; a plan may hold thousands. */
const SHOWN = 20;
const MORE = 50;

interface WeekOverviewProps {
  readonly plan: Plan;
  readonly channels: readonly PlannedChannel[];
  readonly onEditorial: (id: string, change: EditorialEdit, when?: 'soon' | 'at-once') => void;
  readonly onLeave: () => void;
}

/** The editorial plans of all channels that the company means to fill, one week under the other. */
export function WeekOverview({ plan, channels, onEditorial, onLeave }: WeekOverviewProps) {
  const { t } = useTexts();
  const [most, setMost] = useState(SHOWN);
  // What an impostor publishes is not for the company to plan.
  const planned = channels.filter(({ role }) => role !== 'impostor');
  const shown = planned.slice(0, most);
  if (shown.length === 0) return null;
  return (
    <section class="week-overview" aria-labelledby="week-title">
      <h3 id="week-title">{t('week.title')}</h3>
      <p class="field-hint">{t('week.how')}</p>
      <WeekGrid
        label={t('week.all')}
        plan={plan}
        channels={shown}
        onEditorial={onEditorial}
        onLeave={onLeave}
        isNamed
      />
      {shown.length < planned.length && (
        <Button look="quiet" onClick={() => setMost(most + MORE)}>
          {t('week.more', { count: Math.min(MORE, planned.length - most), all: planned.length })}
        </Button>
      )}
    </section>
  );
}
