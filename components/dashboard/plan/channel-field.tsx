import { useState } from 'preact/hooks';
import type { Plan } from '../../../utils/plan/plan';
import { useTexts } from '../../shared/texts-context';
import { channelLabel } from './channel-label';
import { ChoiceField } from './fields';

interface ChannelFieldProps {
  readonly label: string;
  /** What stands for no channel. */
  readonly none: string;
  readonly channelId: string | null;
  readonly plan: Plan;
  readonly onValue: (channelId: string | null) => void;
  readonly onLeave: () => void;
}

/** Up to so many channels stand in each list from the start. Our choice. */
const FEW = 100;

/**
 * One of the planned channels, or none; one that was removed since is called so. A list of thousands, which may stand in
 * each of many rows, is filled only when it is turned to.
 */
export function ChannelField({ label, none, channelId, plan, onValue, onLeave }: ChannelFieldProps) {
  const { t } = useTexts();
  const [isTurnedTo, setTurnedTo] = useState(false);
  const isFilled = isTurnedTo || plan.channels.length <= FEW;
  const offered = isFilled ? plan.channels : plan.channels.filter(({ id }) => id === channelId);
  const words = new Map(offered.map((channel) => [channel.id, channelLabel(channel)]));
  const fill = () => setTurnedTo(true);
  return (
    <div onFocusIn={fill} onPointerEnter={fill}>
      <ChoiceField
        label={label}
        none={none}
        value={channelId}
        choices={withOwn([...words.keys()], channelId)}
        wordFor={(id) => words.get(id) ?? t('kpi.channel-gone')}
        onValue={onValue}
        onLeave={onLeave}
      />
    </div>
  );
}

/** A value that is no longer among the choices stays one, so that it is seen and not changed in passing. */
export const withOwn = (ids: readonly string[], own: string | null): readonly string[] =>
  own === null || ids.includes(own) ? ids : [...ids, own];
