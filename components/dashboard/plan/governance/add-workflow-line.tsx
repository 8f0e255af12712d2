import { useState } from 'preact/hooks';
import type { PlannedChannel } from '../../../../utils/plan/plan';
import { Button } from '../../../shared/button';
import { Field } from '../../../shared/field';
import { useTexts } from '../../../shared/texts-context';
import { useTools } from '../../tools';
import { channelName } from '../channel-name';

interface AddWorkflowLineProps {
  readonly hasChannels: boolean;
  /** Those without a line of their own. */
  readonly channels: readonly PlannedChannel[];
  readonly onAdd: (channelId: string) => void;
}

/** A line of its own for one of the channels. */
export function AddWorkflowLine({ hasChannels, channels, onAdd }: AddWorkflowLineProps) {
  const { t } = useTexts();
  const { focusSoon } = useTools();
  const [chosen, setChosen] = useState('');
  const channel = channels.find(({ id }) => id === chosen) ?? channels[0];
  if (!channel) return <p class="quiet">{t(hasChannels ? 'workflow.all-have' : 'workflow.no-channels')}</p>;
  return (
    <form
      class="workflow-add"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(channel.id);
        focusSoon(`[data-line="${channel.id}"] input`);
      }}
    >
      <Field label={t('workflow.add-choice')}>
        {(control) => (
          <select
            {...control}
            value={channel.id}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {channels.map((one) => (
              <option key={one.id} value={one.id}>
                {channelName(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit">{t('workflow.add')}</Button>
    </form>
  );
}
