import type { Kpi } from '../../../utils/plan/parts/measurement';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { isShownByAudits, newDaysOf, valuesFromAudits } from '../../../utils/report/kpi-from-audits';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import type { ChangeValues } from './kpis';

interface TakeFromAuditsProps {
  readonly kpi: Kpi;
  /** The company's. */
  readonly timeZone: string;
  /** The KPI's channel; `null` where it names none, or one that is gone. */
  readonly line: ChannelLine | null;
  readonly onValues: ChangeValues;
}

/** Takes the values that the audits of the KPI's channel prove, for days that have none yet. */
export function TakeFromAudits({ kpi, timeZone, line, onValues }: TakeFromAuditsProps) {
  const { t } = useTexts();
  const { actions, attempt, say } = useTools();
  if (!isShownByAudits(kpi.metric)) return null;
  const channel = line?.channel;

  const take = async () => {
    const audits = channel && (await attempt(actions.historyOf(channel.id)));
    if (!audits) return;
    const taken = valuesFromAudits(kpi.metric, audits, timeZone);
    const fresh = newDaysOf(kpi, taken);
    if (fresh.length === 0) {
      say(t(taken.length === 0 ? 'kpi.taken-none' : 'kpi.taken-all'));
      return;
    }
    // Another view may have taken some of them meanwhile.
    onValues((values) => [...values, ...newDaysOf({ values }, fresh)]);
    const ids = new Set(fresh.map(({ id }) => id));
    const rounded = fresh.filter((value) => value.rounded).length;
    say(t('kpi.taken', { count: fresh.length, rounded }), () =>
      onValues((values) => values.filter(({ id }) => !ids.has(id))),
    );
  };

  return (
    <div class="kpi-take">
      <Button disabled={!channel} onClick={() => void take()}>
        {t('kpi.take')}
      </Button>
      <span class="field-hint">{t(hintFor(kpi, channel !== undefined && channel !== null))}</span>
    </div>
  );
}

function hintFor({ metric, channelId }: Kpi, isSeen: boolean) {
  if (channelId === null) return 'kpi.take-no-channel';
  if (!isSeen) return 'kpi.take-not-visited';
  return metric === 'followers' ? 'kpi.take-hint-followers' : 'kpi.take-hint-posts-per-week';
}
