import { useState } from 'preact/hooks';
import type { PlannedChannel } from '../../../../utils/plan/plan';
import { useTexts } from '../../../shared/texts-context';
import { isAbout } from '../channel/address-text';
import { channelLabel } from '../channel-label';
import { ChecksField } from '../fields';

/** So many channels are offered at once; among more one searches. Our choice. */
const OFFERED = 12;

interface ChannelChecksProps {
  readonly legend: string;
  readonly channels: readonly PlannedChannel[];
  /** The ids of the chosen ones. */
  readonly value: readonly string[];
  readonly onValue: (ids: string[]) => void;
}

/** Any of the plan's channels, of however many. Those that are chosen always show, also one that the plan lost. */
export function ChannelChecks({ legend, channels, value, onValue }: ChannelChecksProps) {
  const { t } = useTexts();
  const [search, setSearch] = useState('');
  const labels = new Map(channels.map((channel) => [channel.id, channelLabel(channel)]));
  const chosen = new Set(value);
  const found = channels.filter((channel) => !chosen.has(channel.id) && isAbout(channel, search));
  const offered = [...value, ...found.slice(0, OFFERED).map(({ id }) => id)];
  if (offered.length === 0 && search === '') return <p class="quiet">{t('entry.no-channels')}</p>;
  return (
    <div class="channel-checks">
      {channels.length > OFFERED && (
        <input
          type="search"
          class="planned-search"
          aria-label={t('entry.search-channels')}
          placeholder={t('entry.search-channels')}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      <ChecksField
        legend={legend}
        value={value}
        choices={offered}
        wordFor={(id) => <bdi>{labels.get(id) ?? t('entry.gone-channel')}</bdi>}
        onValue={onValue}
      />
    </div>
  );
}
