import type { PlannedChannel } from '../../../../utils/plan/plan';
import { cadenceText } from '../../../../utils/report/wording';
import { Button } from '../../../shared/button';
import { Handle } from '../../../shared/handle';
import { platformName } from '../../../shared/platform-name';
import { useTexts } from '../../../shared/texts-context';
import { addressText } from './address-text';

interface PlannedHeaderProps {
  readonly channel: PlannedChannel;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

/** A planned channel in one line, with what can be done with it. */
export function PlannedHeader({ channel, isOpen, onToggle, onRemove }: PlannedHeaderProps) {
  const texts = useTexts();
  const { t } = texts;
  const address = addressText(channel);
  return (
    <div class="planned-header">
      <span class="planned-platform">{platformName(channel.platform)}</span>
      <span class="planned-address">
        <Handle>{address}</Handle>
      </span>
      <span class="planned-cadence quiet">
        {channel.cadence ? cadenceText(texts, channel.cadence) : t('planned.no-cadence')}
      </span>
      <Button
        look="quiet"
        data-channel={channel.id}
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'planned.done-named' : 'planned.edit-named', { address })}
        onClick={onToggle}
      >
        {t(isOpen ? 'planned.edit-done' : 'planned.edit')}
      </Button>
      <Button look="quiet" aria-label={t('planned.remove-named', { address })} onClick={onRemove}>
        {t('planned.remove')}
      </Button>
    </div>
  );
}
