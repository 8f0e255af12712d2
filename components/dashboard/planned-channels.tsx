import { useState } from 'preact/hooks';
import { newPlannedChannel, type PlannedChannel } from '../../utils/plan/plan';
import { withChannels } from '../../utils/plan/planned-channels';
import { cadenceText } from '../../utils/report/wording';
import { Button } from '../shared/button';
import { EmptyState } from '../shared/empty-state';
import { Handle } from '../shared/handle';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { folded } from './filtering';
import { isList } from './import-source';
import { newPlace } from './plan-values';
import { PlannedChannelFields } from './planned-channel-fields';
import { useTools } from './tools';
import type { PlanEdits } from './use-plan-edits';

/** So many channels are drawn at first; a plan may hold thousands. */
const SHOWN = 100;

/** The channels that the company means to have; one is edited at a time. */
export function PlannedChannels({
  plan,
  edit,
  flush,
  onImport,
}: PlanEdits & { readonly onImport: (pasted?: string) => void }) {
  const { t } = useTexts();
  const { say } = useTools();
  const [opened, setOpened] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const found = plan.channels.filter((channel) => isAbout(channel, search));
  const shown = all ? found : found.slice(0, SHOWN);

  const change = (id: string, changed: Partial<PlannedChannel>) =>
    edit((now) => ({
      ...now,
      channels: now.channels.map((channel) => (channel.id === id ? { ...channel, ...changed } : channel)),
    }));
  const remove = (channel: PlannedChannel) => {
    const place = plan.channels.indexOf(channel);
    edit((now) => ({ ...now, channels: now.channels.filter(({ id }) => id !== channel.id) }), 'at-once');
    say(t('planned.removed', { address: addressText(channel) }), () =>
      edit((now) => ({ ...now, channels: now.channels.toSpliced(place, 0, channel) }), 'at-once'),
    );
  };

  return (
    <>
      {plan.channels.length === 0 && (
        <EmptyState title={t('planned.none')}>
          <p>{t('planned.none-hint')}</p>
        </EmptyState>
      )}
      {plan.channels.length > 10 && (
        <input
          type="search"
          class="planned-search"
          aria-label={t('planned.search')}
          placeholder={t('planned.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul class="planned-list">
        {shown.map((channel) => (
          <li key={channel.id} class="planned">
            <PlannedHeader
              channel={channel}
              isOpen={opened === channel.id}
              onToggle={() => {
                flush();
                setOpened(opened === channel.id ? null : channel.id);
              }}
              onRemove={() => remove(channel)}
            />
            {opened === channel.id && (
              <PlannedChannelFields
                channel={channel}
                others={plan.channels.filter((other) => other !== channel)}
                onChange={(changed) => change(channel.id, changed)}
                onLeave={flush}
              />
            )}
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('planned.all', { count: found.length })}
        </Button>
      )}
      <AddAddress
        planned={plan.channels}
        onAdd={(place) => {
          const added = newPlannedChannel(place.platform, place.url);
          edit((now) => withChannels(now, [added]), 'at-once');
        }}
        onList={onImport}
      />
      <div class="plan-buttons">
        <Button onClick={() => onImport()}>{t('planned.import')}</Button>
      </div>
    </>
  );
}

interface PlannedHeaderProps {
  readonly channel: PlannedChannel;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

function PlannedHeader({ channel, isOpen, onToggle, onRemove }: PlannedHeaderProps) {
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
        aria-expanded={isOpen}
        aria-label={t('planned.edit-named', { address })}
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

interface AddAddressProps {
  readonly planned: readonly PlannedChannel[];
  readonly onAdd: (place: Pick<PlannedChannel, 'platform' | 'url'>) => void;
  /** Several addresses were pasted, or a table. */
  readonly onList: (pasted: string) => void;
}

/** One address more. What is pasted here and holds several goes to the import, which shows them first. */
function AddAddress({ planned, onAdd, onList }: AddAddressProps) {
  const texts = useTexts();
  const { t } = texts;
  const [address, setAddress] = useState('');
  const [platform, setPlatform] = useState('');
  const [error, setError] = useState('');
  const add = () => {
    const place = newPlace(address, platform, planned);
    if ('refusal' in place) {
      setError(texts.say(place.refusal));
      return;
    }
    onAdd(place.value);
    setAddress('');
    setPlatform('');
    setError('');
  };
  return (
    <form
      class="planned-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        type="text"
        inputMode="url"
        dir="ltr"
        aria-label={t('planned.add-address')}
        placeholder={t('planned.add-address')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'planned-add-error' : undefined}
        value={address}
        onInput={(event) => {
          setAddress(event.currentTarget.value);
          setError('');
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (!isList(pasted)) return;
          event.preventDefault();
          onList(pasted);
        }}
      />
      <input
        type="text"
        class="planned-add-platform"
        aria-label={t('planned.add-platform')}
        placeholder={t('planned.add-platform')}
        value={platform}
        onInput={(event) => setPlatform(event.currentTarget.value)}
      />
      <Button type="submit">{t('planned.add')}</Button>
      {error && (
        <p class="field-error" id="planned-add-error" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}

const addressText = ({ url }: PlannedChannel): string => url.replace(/^https?:\/\/(www\.)?/, '');

const isAbout = ({ url, platform, brandOrMarket, owner }: PlannedChannel, search: string): boolean =>
  folded(`${url} ${platform} ${brandOrMarket} ${owner}`).includes(folded(search.trim()));
